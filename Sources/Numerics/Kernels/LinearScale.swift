/// The straight line from 0 at the lower to 1 at the upper of two limits, cut to them.
package struct LinearScale {
  package let factor: Double
  package let lower: Double
  package let width: Double

  /// Takes two finite limits, `lower < upper`.
  @inlinable
  package init(lower: Double, upper: Double) {
    // Limits of opposite sign near the largest number have no width; at half the size they have.
    factor = (upper - lower).isFinite ? 1 : 0.5
    self.lower = lower * factor
    width = upper * factor - lower * factor
  }

  /// The place of one value, turned round if asked for, and 1 if it lay outside. NaN stays NaN.
  @inlinable @inline(__always)
  package func place(_ value: Double, flips: Bool) -> (score: Double, outside: Int) {
    let start = flips ? 1.0 : 0.0
    let sign = flips ? -1.0 : 1.0
    var place = (value * factor - lower) / width
    let outside = (place < 0 ? 1 : 0) &+ (place > 1 ? 1 : 0)
    place = place < 0 ? 0 : place
    place = place > 1 ? 1 : place
    return (start + sign * place, outside)
  }
}
