import AssessmentModel
import Diagnostics

/// One leaf's raw values on their way onto the common scale, with what is learnt and found on the way.
///
/// Each method is an extension that learns from ``values`` (or takes what is pinned) and then applies what it learnt.
/// NaN stands for a missing value and passes through every method.
struct NormalisationColumn {
  let indicator: Indicator
  let values: [Double]
  /// Whether direction and sense together turn the scale round.
  let flips: Bool
  let isFalling: Bool
  /// Of what a value is learnt: the indicator, with the measure where that is not the level.
  let subject: String
  let survey: Survey

  /// The indicator as findings name it.
  var id: FactValue { .text(indicator.id.rawValue) }

  private(set) var learnt: [LearntValue] = []
  private(set) var findings: [Diagnostic] = []
  /// How many values were cut to the limits.
  var outside = 0

  init(_ leaf: AssessmentPlan.Leaf, _ indicator: Indicator, values: [Double], survey: Survey) {
    self.indicator = indicator
    self.values = values
    self.survey = survey
    flips = indicator.flips(leaf.sense)
    isFalling = leaf.sense == .falling
    subject = indicator.id.rawValue + (leaf.measure == .level ? "" : " \(leaf.measure.rawValue)")
  }

  /// The pinned value if there is one, else the one found; `nil` if there is neither. What is applied is recorded.
  mutating func learn(_ name: String, _ found: Double?, _ pins: inout Pins) -> Double? {
    guard let value = pins.value(name, of: subject) ?? found else { return nil }
    learnt.append(LearntValue(name, of: subject, value))
    return value
  }

  /// Smallest and largest value, learnt or pinned.
  mutating func bounds(_ pins: inout Pins) -> (lower: Double, upper: Double)? {
    let found = ColumnStatistics.extremes(values)
    guard let lower = pins.value("minimum", of: subject) ?? found?.lower,
      let upper = pins.value("maximum", of: subject) ?? found?.upper
    else { return nil }
    precondition(lower <= upper, "the minimum of \(subject) is pinned above its maximum")
    learnt.append(LearntValue("minimum", of: subject, lower))
    learnt.append(LearntValue("maximum", of: subject, upper))
    return (lower, upper)
  }

  /// The worst value in the leaf's own direction, learnt or pinned.
  mutating func worst(_ pins: inout Pins) -> Double? {
    let found = ColumnStatistics.extremes(values)
    return flips ? learn("maximum", found?.upper, &pins) : learn("minimum", found?.lower, &pins)
  }

  /// The column with every value replaced.
  @inline(__always)
  func mapped(_ change: (Double) -> Double) -> [Double] {
    [Double](unsafeUninitializedCapacity: values.count) { target, count in
      values.withUnsafeBufferPointer { source in
        for position in 0..<source.count { target[position] = change(source[position]) }
      }
      count = values.count
    }
  }

  /// A column without any score.
  var missing: [Double] { [Double](repeating: .nan, count: values.count) }

  /// Scores of the scale 0…1 on the indicator's range. Those that run beyond all numbers there are missing, with a finding
  /// each.
  mutating func stretched(_ scores: [Double]) -> [Double] {
    let range = indicator.range
    guard range != .unit else { return scores }
    let width = range.upper - range.lower
    let stretched = scores.map {
      width.isFinite ? range.lower + width * $0 : range.lower * (1 - $0) + range.upper * $0
    }
    return finite(stretched, of: scores)
  }

  /// A constant column: the score for all, or missing values if there is none, with a finding either way.
  mutating func constant(at value: Double, named: Double?, score: Double?) -> [Double] {
    let own = FactValue.number(DecimalText.exact(value))
    find(
      .constantColumn, named == nil ? .valueSetAside : .note,
      named.map { .scoring(.constantCounts, id, own, .number(DecimalText.exact($0))) }
        ?? .scoring(.constantMissing, id, own))
    let score = score ?? .nan
    return mapped { $0.isNaN ? .nan : score }
  }

  /// Notes a finding on the column as a whole.
  mutating func find(_ code: DiagnosticCode, _ severity: Severity, _ what: Statement) {
    findings.append(Diagnostic(code, severity, what, at: survey.place(of: indicator)))
  }

  /// Notes a finding on one city's value.
  mutating func find(_ code: DiagnosticCode, _ what: Statement, city: Int) {
    findings.append(
      Diagnostic(
        code, .valueSetAside, what, at: survey.place(of: indicator, city: city),
        city: survey.cities[city].id.rawValue))
  }

  /// Scores of which those beyond all numbers are missing, with a finding each.
  ///
  /// - Parameter source: the raw values, NaN where a score is not expected; the column's own if `nil`.
  mutating func finite(_ scores: [Double], of source: [Double]? = nil) -> [Double] {
    let source = source ?? values
    var strays = 0
    for city in scores.indices { strays &+= scores[city] - scores[city] != 0 && source[city] == source[city] ? 1 : 0 }
    guard strays > 0 else { return scores }
    var result = scores
    for city in scores.indices where !scores[city].isFinite && !source[city].isNaN {
      find(.notFinite, .scoring(.offScaleTooLarge, id), city: city)
      result[city] = .nan
    }
    return result
  }

  /// Scores of which those that run beyond all numbers in the reported range are missing, with a finding each.
  mutating func reportable(_ scores: [Double], in range: ScoreRange) -> [Double] {
    guard let ends = ColumnStatistics.extremes(scores) else { return scores }
    if range.reported(ends.lower).isFinite, range.reported(ends.upper).isFinite { return scores }
    return finite(scores.map { range.reported($0).isFinite ? $0 : .infinity }, of: scores)
  }

  /// A learnt value that no number can hold makes the column missing, with a finding.
  mutating func overflow() -> [Double] {
    find(
      .notFinite, .valueSetAside,
      .scoring(.notComparable, id))
    return missing
  }
}

extension Indicator {
  /// Whether direction and sense together turn the scale round; twice turned is not turned.
  func flips(_ sense: Sense) -> Bool { (direction == .lowerIsBetter) != (sense == .falling) }
}
