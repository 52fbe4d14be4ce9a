import Numerics

extension ScaleColumn {
  /// `center + deviation·(s − mean s)/sd s`, sd with divisor n − 1.
  ///
  /// A constant column, of which a single city is one, gives `constant`, for a falling use its mirror image about
  /// `center`; or missing values if it is NaN.
  func zScore(center: Double, deviation: Double, constant: Double, _ listener: inout some ScaleListener) {
    let extent = extent()
    // Rounding leaves a tiny deviation in a column of equal numbers such as 0.1, or 0.1 + 0.2 and 0.3.
    let isConstant = RoundingBand.isConstant(extent.lower, extent.upper)
    let found = unsafe extent.present > 0 ? ColumnStatistics.moments(column) : nil
    let mean = listener.learn(.mean, isConstant ? extent.ends.lower : found?.mean ?? .nan)
    let spread = listener.learn(.deviation, isConstant ? found.map { _ in 0 } ?? .nan : found?.deviation ?? .nan)
    guard !mean.isNaN && !spread.isNaN else { return setMissing() }
    guard mean.isFinite && spread.isFinite else { return overflow(&listener) }
    guard spread > 0 else {
      return self.constant(
        at: mean, named: constant, score: use.isFalling ? 2 * center - constant : constant, &listener)
    }
    let sign = use.flips ? -1.0 : 1.0
    eachFinite(of: values, &listener) { center + deviation * (sign * (values[$0] - mean) / spread) }
  }
}
