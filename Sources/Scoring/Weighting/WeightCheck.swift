import AssessmentModel

/// The one place at which weights are checked before they are used, whoever they come from: the file's judgements, the
/// data, or an earlier run.
package enum WeightCheck {
  /// The shares of numbers in their sum; `nil` where they are no weights: none, one that is negative, no number or not
  /// finite, or a sum of 0.
  ///
  /// - Complexity: O(n).
  package static func shares(_ numbers: [Double]) -> [Double]? {
    var shares = numbers
    return unsafe shares.withUnsafeMutableBufferPointer { unsafe share($0) } ? shares : nil
  }

  /// As ``shares(_:)``, in place; whether they are weights.
  static func share(_ numbers: UnsafeMutableBufferPointer<Double>) -> Bool {
    guard unsafe numbers.allSatisfy({ $0 >= 0 && $0.isFinite }) else { return false }
    var total = unsafe numbers.reduce(0, +)
    guard total > 0 else { return false }
    if !total.isFinite {
      let largest = unsafe numbers.reduce(0, max)
      for place in numbers.indices { unsafe numbers[place] /= largest }
      total = unsafe numbers.reduce(0, +)
    }
    for place in numbers.indices { unsafe numbers[place] /= total }
    return true
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
