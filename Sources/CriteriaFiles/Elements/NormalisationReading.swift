internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads how an indicator's values come onto the common scale.
struct NormalisationReading {
  /// The elements, one a method.
  private enum Name: String, CaseIterable {
    case goalposts, minMax, zScore, rank, borda, percentileRank, distanceToLeader, distanceToReference
    case distanceToTarget, fractionOfBest, categories, vector, sumToOne, maximum
  }

  /// The names of the elements.
  static let names = Name.allCases.map(\.rawValue)

  static let children = ChildRule.alternatives(names)

  /// The method; `nil`, and reported, if it cannot be made.
  var method: Normalisation?
  /// The range of the result.
  var range = OutputRange.unit
  /// What it rests on.
  var basis = ""
  /// The line that it stands in.
  var line = 0

  private let isAlternative: Bool

  /// Reads the method of an indicator; `reach` is what its values may be, if that is known. An alternative of the
  /// robustness design has neither a range nor a basis: the indicators keep theirs.
  ///
  /// An indicator that no index uses needs none; it has the ends of its scale for goalposts then, which nothing asks for.
  init(
    _ indicator: StrictElement, reach: Scale?, direction: Direction, isAlternative: Bool = false, isUsed: Bool = true
  ) {
    self.isAlternative = isAlternative
    let found = indicator.element.children.filter { Self.names.contains($0.name) }
    guard let first = found.first, let name = Name(rawValue: first.name) else {
      if !isUsed, found.isEmpty {
        method = reach?.ends
        return
      }
      indicator.report(
        .criteriaMissingElement, .criteria(.noNormalisation, .text(indicator.name)),
        mend: .criteria(.sayNormalisation, .texts(Self.names.map { "<\($0)>" }, .and)))
      return
    }
    for second in found.dropFirst() where second.name != first.name {
      indicator.log.report(
        .criteriaRepeatedElement, .criteria(.oneOfTwoElements, .text(second.name), .text(first.name)),
        at: second.location)
    }
    read(first, name, indicator.log, reach, direction)
  }

  private mutating func read(
    _ child: XMLElement, _ name: Name, _ log: ReadingLog, _ reach: Scale?, _ direction: Direction
  ) {
    let element = StrictElement(
      child, log, attributes: attributes(name), children: name == .categories ? CategoryReading.children : [])
    line = child.location.line ?? 0
    basis = StrictElement.collapsed(element.optional("basis") ?? "")
    if let text = element.optional("range") { range = Self.range(text, element) ?? .unit }
    method =
      switch name {
      case .goalposts: GoalpostsReading.read(element, reach: reach).map { .goalposts($0) }
      case .minMax: .minMax(constant: Self.unitConstant(element))
      case .zScore: Self.zScore(element)
      case .rank: .rank(Self.ties(element))
      case .borda: .borda(Self.ties(element))
      case .percentileRank: .percentileRank(Self.ties(element))
      case .distanceToLeader: .distanceToLeader(constant: Self.unitConstant(element))
      case .distanceToReference:
        element.id("city").map {
          .distanceToReference(CityID($0), isCapped: element.flag("capped", default: false))
        }
      case .distanceToTarget: Self.target(element, reach, direction)
      case .fractionOfBest: .fractionOfBest
      case .categories: CategoryReading.read(element).map { .categorical($0) }
      case .vector: .vector
      case .sumToOne: .sum
      case .maximum: .maximum
      }
  }

  private func attributes(_ name: Name) -> [String] {
    isAlternative ? Self.attributes(name).filter { $0 != "range" } : Self.attributes(name) + ["basis"]
  }

  private static func attributes(_ name: Name) -> [String] {
    switch name {
    case .goalposts: GoalpostsReading.attributes + ["range"]
    case .minMax, .distanceToLeader: ["constant", "range"]
    case .zScore: ["mean", "deviation", "constant"]
    case .rank, .borda: ["ties"]
    case .percentileRank: ["ties", "range"]
    case .distanceToReference: ["city", "capped"]
    case .distanceToTarget: ["at", "capped"]
    case .fractionOfBest, .categories, .vector, .sumToOne, .maximum: []
    }
  }

  private static func ties(_ element: StrictElement) -> RankTies { element.choice("ties", default: .lowest) }

  private static func unitConstant(_ element: StrictElement) -> Double? {
    guard element.optionalNumber("constant") != nil else { return nil }
    return element.number("constant", default: 0, in: 0...1)
  }

  private static func zScore(_ element: StrictElement) -> Normalisation {
    let deviation = element.number("deviation", default: 1)
    if deviation <= 0 {
      element.report(
        .criteriaOutOfRange, .criteria(.aboveZero, "deviation", .number(DecimalText.exact(deviation))), at: "deviation")
    }
    element.checkWidth(deviation, "deviation", at: "deviation")
    return .zScore(
      mean: element.number("mean", default: 0), deviation: deviation, constant: element.optionalNumber("constant"))
  }

  /// A target at the worse end of the scale, or beyond it, is one that no city can come nearer to.
  private static func target(_ element: StrictElement, _ reach: Scale?, _ direction: Direction) -> Normalisation? {
    let isCapped = element.flag("capped", default: false)
    guard let target = element.number("at") else { return nil }
    let bounds: (lower: Double?, upper: Double?) = reach?.bounds ?? (nil, nil)
    let (worst, best) = direction == .higherIsBetter ? (bounds.lower, bounds.upper) : (bounds.upper, bounds.lower)
    let sign: Double = direction == .higherIsBetter ? 1 : -1
    if let worst, sign * target <= sign * worst {
      element.report(
        .criteriaTarget, .criteria(.targetWorst, .number(DecimalText.exact(target))), at: "at")
    } else if let best, sign * target > sign * best {
      element.report(
        .criteriaTarget,
        .criteria(.targetBeyond, .number(DecimalText.exact(target)), .number(DecimalText.exact(best))), at: "at",
        severity: .note)
    }
    return .distanceToTarget(target, isCapped: isCapped)
  }

  private static func range(_ text: String, _ element: StrictElement) -> OutputRange? {
    guard let ends = element.numbers(text, "range", count: 2, at: "range") else { return nil }
    guard ends[0] < ends[1] else {
      element.report(
        .criteriaOutOfRange,
        .criteria(.rangeReversed, .text(ReadingLog.quoted(text))), at: "range")
      return nil
    }
    element.checkWidth(ends[1] - ends[0], .said(.criteria(.widthOfOutput)), at: "range")
    return OutputRange(lower: ends[0], upper: ends[1])
  }
}

extension Scale {
  /// The ends of the scale as goalposts; `nil` where one is open.
  fileprivate var ends: Normalisation? {
    guard let lower = bounds.lower, let upper = bounds.upper, NumberRange.holdsWidth(upper - lower) else { return nil }
    return .goalposts(Goalposts(lower: lower, upper: upper))
  }
}
