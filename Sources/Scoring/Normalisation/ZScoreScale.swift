import AssessmentModel

extension NormalisationColumn {
  /// `center + deviation·(s − mean s)/sd s`, sd with divisor n − 1.
  ///
  /// A constant column, of which a single city is one, gives `constant`, for a falling use its mirror image about
  /// `center`; or missing values.
  mutating func zScore(center: Double, deviation: Double, constant: Double?, _ pins: inout Pins) -> [Double] {
    let found = ColumnStatistics.moments(values)
    // Rounding leaves a tiny deviation in a column of equal numbers such as 0.1, or 0.1 + 0.2 and 0.3.
    let extremes = ColumnStatistics.extremes(values)
    let isConstant = extremes.map { RoundingBand.isConstant($0.lower, $0.upper) } ?? true
    let mean = learn("mean", isConstant ? extremes?.lower : found?.mean, &pins)
    let spread = learn("deviation", isConstant ? found.map { _ in 0 } : found?.deviation, &pins)
    guard let mean, let spread else { return missing }
    guard mean.isFinite && spread.isFinite else { return overflow() }
    guard spread > 0 else {
      return self.constant(at: mean, named: constant, score: constant.map { isFalling ? 2 * center - $0 : $0 })
    }
    let sign = flips ? -1.0 : 1.0
    return finite(mapped { center + deviation * (sign * ($0 - mean) / spread) })
  }
}
