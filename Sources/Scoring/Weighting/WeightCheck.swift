import AssessmentModel

/// The one place at which weights are checked before they are used, whoever they come from: the file's judgements, the
/// data, or an earlier run.
package enum WeightCheck {
  /// The shares of numbers in their sum; `nil` where they are no weights: none, one that is negative, no number or not
  /// finite, or a sum of 0.
  ///
  /// - Complexity: O(n).
  package static func shares(_ numbers: [Double]) -> [Double]? {
    guard numbers.allSatisfy({ $0 >= 0 && $0.isFinite }) else { return nil }
    let total = numbers.reduce(0, +)
    guard total > 0 else { return nil }
    if total.isFinite { return numbers.map { $0 / total } }
    let largest = numbers.reduce(0, max)
    let scaled = numbers.map { $0 / largest }
    let whole = scaled.reduce(0, +)
    return scaled.map { $0 / whole }
  }

  /// Whether numbers are shares: none negative or without a number, and 1 in sum.
  package static func areShares(_ numbers: some Sequence<Double>) -> Bool {
    var total = 0.0
    for number in numbers {
      guard number >= 0, number.isFinite else { return false }
      total += number
    }
    return abs(total - 1) <= Weighting.sumTolerance
  }
}
