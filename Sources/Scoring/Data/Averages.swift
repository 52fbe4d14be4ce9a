import AssessmentModel

/// Mean and median that stay finite for finite values.
enum Averages {
  /// The mean in the given order; `nil` for no values. Where the sum overflows, the values are divided first.
  static func mean(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let count = Double(values.count)
    let sum = values.reduce(0, +)
    return sum.isFinite ? sum / count : values.reduce(0) { $0 + $1 / count }
  }

  /// The middle value, or the mean of the middle two; `nil` for no values.
  static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = RadixSort.rising(values)
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : mean(Array(sorted[middle - 1...middle]))
  }
}

extension AnswerVector {
  /// The values that are there, in order.
  var present: [Double] { numbers.filter { !$0.isNaN } }

  /// The cities whose value is missing for a reason that may be filled.
  var gaps: [Int] { hasMissing ? states.indices.filter { states[$0].isSilence } : [] }

  /// Fills a gap, if there is a finite value to fill it with.
  mutating func fill(_ city: Int, _ value: Double?, _ basis: AnswerBasis = .imputed) {
    guard let value, value.isFinite else { return }
    numbers[city] = value
    states[city] = basis.rawValue
  }
}
