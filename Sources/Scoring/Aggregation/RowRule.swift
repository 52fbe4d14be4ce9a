import AssessmentModel
import Glibc

/// The means and places that look at the present children of one row: harmonic and power means, the maximum, and the
/// ordered weighted average.
enum RowRule {
  /// The score from the present values and their shares; NaN where there is none.
  ///
  /// - Parameter values: at least one; they may be reordered.
  static func score(
    _ aggregation: Aggregation, _ values: UnsafeMutableBufferPointer<Double>,
    _ shares: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    switch aggregation {
    case .harmonic(let zero): powerMean(-1, zero, values, shares)
    case .powerMean(let exponent, let zero): powerMean(exponent, zero, values, shares)
    case .maximum: values.reduce(-.infinity, max)
    case .orderedWeighted(let places): ordered(places, values)
    case .arithmetic, .geometric, .minimum, .mazziottaPareto, .copeland, .topsis, .vikor, .promethee,
      .weightedProduct:
      preconditionFailure("\(aggregation.methodName) does not look at single rows")
    }
  }

  /// `(Σ w·x^p/Σ w)^(1/p)` in units of the value that leads it, so that no power overflows.
  private static func powerMean(
    _ exponent: Double, _ zero: ZeroRule, _ values: UnsafeMutableBufferPointer<Double>,
    _ shares: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    let total = shares.reduce(0, +)
    if exponent == 1 {
      var sum = 0.0
      for (value, share) in zip(values, shares) { sum += share * value }
      return sum / total
    }
    if values.contains(where: { $0 < 0 }) { return .nan }
    if exponent <= 0 {
      let lift = zero.lift
      for position in values.indices { values[position] = lift + (1 - lift) * values[position] }
    }
    if exponent == 0 {
      var sum = 0.0
      for (value, share) in zip(values, shares) { sum += share * log(value) }
      return exp(sum / total)
    }
    let unit = exponent > 0 ? values.reduce(0, max) : values.reduce(.infinity, min)
    guard unit > 0 else { return 0 }
    var sum = 0.0
    for (value, share) in zip(values, shares) {
      sum += share * (exponent == -1 ? unit / value : pow(value / unit, exponent))
    }
    return unit * (exponent == -1 ? total / sum : pow(sum / total, 1 / exponent))
  }

  /// `Σ v_k·x_(k)` over the places present, largest value first, divided by their weights' sum; NaN if that is 0.
  private static func ordered(_ places: [Double], _ values: UnsafeMutableBufferPointer<Double>) -> Double {
    var values = values
    values.sort(by: >)
    var sum = 0.0
    var total = 0.0
    for (value, place) in zip(values, places) {
      sum += place * value
      total += place
    }
    return total > 0 ? sum / total : .nan
  }
}
