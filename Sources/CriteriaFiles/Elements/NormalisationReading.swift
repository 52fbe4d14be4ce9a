internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads how an indicator's values come onto the common scale.
struct NormalisationReading {
  /// The names of the elements, one a method.
  static let names = Normalisation.Name.allCases.map { "\($0.form.element)" }

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
    guard let first = found.first,
      let name = Normalisation.Name.allCases.first(where: { "\($0.form.element)" == first.name })
    else {
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
    _ child: XMLElement, _ name: Normalisation.Name, _ log: ReadingLog, _ reach: Scale?, _ direction: Direction
  ) {
    let form = name.form
    let element = StrictElement(
      child, log, attributes: attributes(form), children: form.parameters.flatMap(ParameterReading.elements))
    line = child.location.line ?? 0
    basis = StrictElement.collapsed(element.optional("basis") ?? "")
    if let text = element.optional("range") { range = Self.range(text, element) ?? .unit }
    // Goalposts are held against each other and the scale while they are read.
    guard name != .goalposts else {
      method = GoalpostsReading.read(element, reach: reach).map { .goalposts($0) }
      return
    }
    method = ParameterReading(element: element).values(form).map { Normalisation(name, $0) }
    if case .target(let target, _) = method?.traits.limits { Self.checkTarget(target, element, reach, direction) }
  }

  private func attributes(_ form: MethodForm) -> [String] {
    form.parameters.flatMap(ParameterReading.attributes)
      + (form.takesRange && !isAlternative ? ["range"] : []) + (isAlternative ? [] : ["basis"])
  }

  /// A target at the worse end of the scale, or beyond it, is one that no city can come nearer to.
  private static func checkTarget(
    _ target: Double, _ element: StrictElement, _ reach: Scale?, _ direction: Direction
  ) {
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
