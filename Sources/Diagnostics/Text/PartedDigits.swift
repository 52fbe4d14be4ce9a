/// How many decimals a number needs so that rounding does not say what is not so.
extension DecimalText {
  /// Two numbers nearer than this are the same: what is left of the rounding of a sum, as in the comparisons with cuts.
  package static let noise = 1e-9

  /// The most decimals that ``fixed(_:decimals:)`` writes.
  package static let mostDecimals = 12

  /// The fewest decimals, from `least` on, with which a value stands on its own side of every bound.
  ///
  /// With three decimals 0.4996 reads as 0.500; beside a bound of 0.5 that it does not reach, it needs four. A value that
  /// is a bound to within ``noise`` needs no more than `least`.
  ///
  /// - Complexity: O(bounds); text is made only for a bound within half a step of the value.
  package static func decimals(
    _ value: Double, atLeast least: Int, apartFrom bounds: [Double], noise: Double = noise
  ) -> Int {
    guard value.isFinite else { return least }
    var count = least
    for bound in bounds where bound.isFinite && abs(value - bound) > noise {
      while count < mostDecimals, !isParted(value, bound, count) { count += 1 }
    }
    return count
  }

  /// The fewest decimals, from `least` on, with which two values read differently; `least` if none do.
  package static func decimals(parting first: Double, _ second: Double, atLeast least: Int) -> Int {
    guard first.isFinite, second.isFinite, first != second else { return least }
    if abs(first - second) > 2 * step(least) { return least }
    return (least...mostDecimals).first { fixed(first, decimals: $0) != fixed(second, decimals: $0) } ?? least
  }

  private static func isParted(_ value: Double, _ bound: Double, _ decimals: Int) -> Bool {
    if abs(value - bound) > 0.6 * step(decimals) { return true }
    guard let shown = Double(fixed(value, decimals: decimals)) else { return true }
    return value < bound ? shown < bound : shown > bound
  }

  private static func step(_ decimals: Int) -> Double {
    var step = 1.0
    for _ in 0..<decimals { step /= 10 }
    return step
  }
}
