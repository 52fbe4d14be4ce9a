import AssessmentModel
import Diagnostics

/// Totals against the groups that make them up: a group and its complement, as the divide rules pair them.
///
/// With `T` the total, `g` and `c` the values of group and complement and `n` their numbers of answers:
/// - `T` lies between `g` and `c`, whatever the sizes;
/// - in a proportional sample `T = (n_g·g + n_c·c)/(n_g + n_c)`; not looked at in a synthetic survey, where the numbers of
///   answers are drawn and no total was made with them.
struct GroupTotals {
  /// Standard errors by which sampling is allowed for.
  static let deviations = 3.0
  /// Percentage points that are allowed for where no number of answers is given.
  static let pointsWithoutSize = 1.0
  /// The share of the distance between the groups by which a total may miss their mean: unequal sampling.
  static let shareOfDistance = 0.25

  private let view: SurveyView
  private let total: AnswerColumn
  private let isPercent: Bool
  private let pairs: [Pair]

  private struct Pair {
    let group: AnswerColumn
    let other: AnswerColumn
    let groupSize: AnswerColumn?
    let otherSize: AnswerColumn?
  }

  /// What is wrong with a total, worst first.
  private struct Fault {
    let excess: Double
    let code: DiagnosticCode
    let pair: Pair
  }

  /// Looks at each item of which groups are asked.
  static func note(_ view: SurveyView, in findings: inout FindingList) {
    guard let rules = view.criteria.divide else { return }
    for entry in rules.indicators {
      guard let indicator = view.criteria.indicators.first(where: { $0.id == entry.indicator }),
        case .answer(let id) = indicator.scoring, let item = indicator.items.first(where: { $0.id == id }),
        item.scale.isMean, let total = view.column(AnswerKey(id))
      else { continue }
      let pairs = rules.groups.filter { entry.groups.contains($0.id) }.compactMap { group -> Pair? in
        guard let own = view.column(AnswerKey(id, group: group.id)),
          let other = view.column(AnswerKey(id, group: group.reference))
        else { return nil }
        return Pair(
          group: own, other: other, groupSize: view.column(AnswerKey(id, group: group.id, isSampleSize: true)),
          otherSize: view.column(AnswerKey(id, group: group.reference, isSampleSize: true)))
      }
      guard !pairs.isEmpty else { continue }
      GroupTotals(view: view, total: total, isPercent: item.scale.isPercent, pairs: pairs).note(in: &findings)
    }
  }

  /// The cities whose total may be wrong, found column by column: outside a pair, or farther from its mean than is
  /// allowed for in any case.
  private func suspects() -> [Bool] {
    let whole = total.answers.numbers
    var result = [Bool](repeating: false, count: whole.count)
    for pair in pairs {
      let (own, other) = (pair.group.answers.numbers, pair.other.answers.numbers)
      for city in view.cities
      where whole[city] < min(own[city], other[city]) || whole[city] > max(own[city], other[city]) {
        result[city] = true
      }
      guard !isSynthetic, let ownSizes = pair.groupSize?.answers.numbers,
        let otherSizes = pair.otherSize?.answers.numbers
      else { continue }
      for city in view.cities {
        let share = ownSizes[city] / (ownSizes[city] + otherSizes[city])
        let mean = share * own[city] + (1 - share) * other[city]
        if abs(whole[city] - mean) > Self.shareOfDistance * abs(own[city] - other[city]) { result[city] = true }
      }
    }
    return result
  }

  private func note(in findings: inout FindingList) {
    let suspects = suspects()
    for city in view.cities where suspects[city] {
      let whole = total.answers.numbers[city]
      guard !whole.isNaN else { continue }
      let faults = pairs.compactMap { fault($0, whole, city) }
      // A total outside a range says more than one that does not follow from sizes.
      let outside = faults.filter { $0.code == .totalOutsideGroups }
      let worst = (outside.isEmpty ? faults : outside).max { $0.excess < $1.excess }
      guard let worst else { continue }
      findings.append(worst.code, .note, finding(worst, whole, city, further: faults.count - 1))
    }
  }

  private var isSynthetic: Bool { view.survey.description.origin == .synthetic }

  private func fault(_ pair: Pair, _ whole: Double, _ city: Int) -> Fault? {
    let (own, other) = (pair.group.answers.numbers[city], pair.other.answers.numbers[city])
    guard !own.isNaN, !other.isNaN else { return nil }
    let sizes = (size(pair.groupSize, city), size(pair.otherSize, city))
    let rounding = Self.halfUnit(whole) + max(Self.halfUnit(own), Self.halfUnit(other))
    let (low, high) = (min(own, other), max(own, other))
    if whole < low || whole > high {
      let isNearOwn = abs(whole - own) <= abs(whole - other)
      let near = isNearOwn ? own : other
      let excess = abs(whole - near) - rounding - sampling(near, isNearOwn ? sizes.0 : sizes.1)
      return excess > Comparison.tolerance ? Fault(excess: excess, code: .totalOutsideGroups, pair: pair) : nil
    }
    guard !isSynthetic, let ownSize = sizes.0, let otherSize = sizes.1 else { return nil }
    let share = ownSize / (ownSize + otherSize)
    let mean = share * own + (1 - share) * other
    let error =
      (Self.variance(own, ownSize) * share * share + Self.variance(other, otherSize) * (1 - share) * (1 - share))
      .squareRoot()
    let allowed = max(
      rounding + (isPercent ? Self.deviations * error : 0), Self.shareOfDistance * (high - low))
    let excess = abs(whole - mean) - allowed
    return excess > Comparison.tolerance ? Fault(excess: excess, code: .totalAgainstSizes, pair: pair) : nil
  }

  private func finding(_ fault: Fault, _ whole: Double, _ city: Int, further: Int) -> Diagnostic {
    let pair = fault.pair
    let (own, other) = (pair.group.answers.numbers[city], pair.other.answers.numbers[city])
    func part(_ column: AnswerColumn, _ value: Double, _ size: Double?) -> FactValue {
      let group = FactValue.text(column.key.group?.rawValue ?? "")
      let what: Statement =
        size.map { .survey(.groupValueOf, .exact(value), group, .exact($0)) }
        ?? .survey(.groupValue, .exact(value), group)
      return .said(what)
    }
    func note(_ what: Statement, mend: SurveyFact) -> Diagnostic {
      let all = further == 0 ? what : .survey(.furtherPairs, .said(what), .number(further))
      return view.note(fault.code, all, at: total, city: city, mend: .survey(mend))
    }
    let sizes = (size(pair.groupSize, city), size(pair.otherSize, city))
    let said: [FactValue] = [
      view.said(city), .exact(whole), .text(total.header), part(pair.group, own, sizes.0),
      part(pair.other, other, sizes.1),
    ]
    if fault.code == .totalOutsideGroups {
      return note(Statement(.survey(.totalNotBetween), said), mend: .checkThree)
    }
    let (ownSize, otherSize) = (sizes.0 ?? 1, sizes.1 ?? 1)
    let mean = (ownSize * own + otherSize * other) / (ownSize + otherSize)
    let needed = own == other ? 0 : (whole - other) / (own - other)
    let weights: [FactValue] = [
      .number(DecimalText.fixed(mean, decimals: 1)), .percent(PercentText.number(needed)),
      .text(pair.group.key.group?.rawValue ?? ""),
    ]
    return note(Statement(.survey(.totalNotFollowing), said + weights), mend: .checkSizes)
  }

  private func size(_ column: AnswerColumn?, _ city: Int) -> Double? {
    guard let size = column?.answers.numbers[city], size >= 1 else { return nil }
    return size
  }

  private func sampling(_ value: Double, _ size: Double?) -> Double {
    guard isPercent else { return 0 }
    return size.map { Self.deviations * Self.variance(value, $0).squareRoot() } ?? Self.pointsWithoutSize
  }

  /// The variance of a percentage of `size` answers.
  private static func variance(_ percent: Double, _ size: Double) -> Double { percent * (100 - percent) / size }

  /// Half a unit of the last decimal that a number is given with.
  static func halfUnit(_ number: Double) -> Double {
    var unit = 1.0
    for _ in 0..<6 {
      let scaled = number / unit
      if abs(scaled - scaled.rounded()) < 1e-6 { break }
      unit /= 10
    }
    return unit / 2
  }
}

extension Scale {
  /// Whether a value for all is a mean of the values of groups: percentages and measures, not counts, which add up.
  fileprivate var isMean: Bool {
    switch self {
    case .percent, .number: true
    case .yesNo, .level, .count, .options: false
    }
  }
}
