import AssessmentModel
import Diagnostics

extension NormalisationColumn {
  /// `x/Σx`, reversed `(1/x)/Σ(1/x)`: shares of the whole.
  ///
  /// Negative values, and reversed values of 0, are missing, with a finding each. A column of zeros has no whole.
  mutating func shareOfSum(_ pins: inout Pins) -> [Double] {
    let usable = positive(orZero: !flips)
    guard flips else {
      guard let total = learn("sum", ColumnStatistics.total(usable), &pins) else { return missing }
      guard total.isFinite else { return overflow() }
      guard total > 0 else { return withoutMeasure(.addUpToZero) }
      return finite(usable.map { $0 / total }, of: usable)
    }
    guard let whole = learn("reciprocal of the sum of reciprocals", Self.reciprocalSum(usable), &pins)
    else { return missing }
    guard whole > 0 else { return overflow() }
    return finite(usable.map { whole / $0 }, of: usable)
  }

  /// `1/Σ(1/x)` of positive values, worked out so that no reciprocal overflows; `nil` without any value.
  private static func reciprocalSum(_ values: [Double]) -> Double? {
    guard let least = ColumnStatistics.extremes(values)?.lower else { return nil }
    return ColumnStatistics.total(values.map { least / $0 }).map { least / $0 }
  }

  /// A column that has nothing to be divided by is missing, with a finding.
  mutating func withoutMeasure(_ fault: ScoringFact) -> [Double] {
    find(
      .nothingToDivideBy, .valueSetAside,
      .scoring(fault, id))
    return missing
  }
}
