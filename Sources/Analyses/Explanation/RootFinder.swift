import Scoring

/// Finds where a function that changes its sign between two places crosses zero.
enum RootFinder {
  /// The place of the crossing, by the Illinois form of the secant rule, which keeps it bracketed; a straight line is
  /// met by the first secant.
  ///
  /// - Parameters:
  ///   - left: a place, and the function there.
  ///   - right: another place, and the function there, of opposite sign or 0.
  /// - Source: Dowell and Jarratt, “A modified regula falsi method”, BIT 11 (1971).
  static func crossing(
    _ left: (at: Double, value: Double), _ right: (at: Double, value: Double), _ function: (Double) -> Double
  ) -> Double {
    var (left, right) = (left, right)
    if left.value == 0 { return left.at }
    if right.value == 0 { return right.at }
    var lastWasLeft: Bool?
    for step in 0..<200 {
      let width = right.at - left.at
      if abs(width) <= 1e-15 { break }
      // A halving now and then, as secants stall next to a steep end.
      let isHalved = step % 8 == 7 || !left.value.isFinite || !right.value.isFinite
      let at = isHalved ? left.at + width / 2 : left.at - left.value * (width / (right.value - left.value))
      let value = function(at)
      if value == 0 { return at }
      if (value < 0) == (left.value < 0) {
        left = (at, value)
        if lastWasLeft == true { right.value /= 2 }
        lastWasLeft = true
      } else {
        right = (at, value)
        if lastWasLeft == false { left.value /= 2 }
        lastWasLeft = false
      }
      if abs(value) < 1e-16 { return at }
    }
    return (left.at + right.at) / 2
  }
}
