/// What rounding alone does to numbers of a magnitude: the one test by which values count as equal, and a column as
/// constant, wherever a step divides by a spread, learns from one, or counts who is ahead.
///
/// Two values are one if they lie no further apart than 64 units in the last place of the magnitude, which is that of
/// the column they stand in. A sum of *n* terms is off by at most *n*/2 such units, from its additions, and as many from
/// terms that have no exact binary form, so that two sums of the same amount lie within 2*n*: 64 units hold every sum of
/// up to 32 terms, and in practice, since errors cancel, of hundreds. It is 1.4e-14 of the magnitude: 0.1 + 0.2 is 0.3,
/// and values a billionth apart at 1 are two.
///
/// Whole numbers up to 2⁵³, and their sums, have no rounding. Two of them that differ are two, however large they are.
package struct RoundingBand: BitwiseCopyable, Sendable {
  /// The width of the band in units in the last place.
  package static let units = 64.0

  /// The share of a magnitude that rounding reaches in the output of a whole run, in which sums of sums have passed
  /// through scales: two orders wider than the band of a column.
  package static let ofRuns = 1e-12

  /// Up to here every whole number is exact: 2⁵³.
  @usableFromInline static let wholeLimit = 9_007_199_254_740_992.0

  /// The distance up to which two values are one.
  package let margin: Double
  @usableFromInline let holdsWholes: Bool

  /// The band of a magnitude; an infinite one, or NaN, has a margin of 0. So has one below the normal numbers, where sums
  /// have no rounding.
  @inlinable
  package init(magnitude: Double) {
    let size = abs(magnitude)
    margin = size.isFinite && size >= Double.leastNormalMagnitude ? Self.units * size.ulp : 0
    holdsWholes = size <= Self.wholeLimit
  }

  /// Whether two values are one.
  @inlinable @inline(__always)
  package func joins(_ first: Double, _ second: Double) -> Bool {
    if first == second { return true }
    guard abs(first - second) <= margin else { return false }
    return !(holdsWholes && first == first.rounded(.towardZero) && second == second.rounded(.towardZero))
  }

  /// Whether one value lies above another by more than a distance, and not only by rounding.
  @inlinable @inline(__always)
  package func exceeds(_ upper: Double, _ lower: Double, by distance: Double) -> Bool {
    let difference = upper - lower
    guard difference > distance else { return false }
    return difference > distance + margin
      || (holdsWholes && upper == upper.rounded(.towardZero) && lower == lower.rounded(.towardZero))
  }

  /// Whether a column with these ends is constant: they are one by the band of the larger of the two, or there is no
  /// value at all (NaN, or ends that are the wrong way round).
  ///
  /// - Parameter magnitude: the size of the numbers that the values came from, where differences of larger ones were
  ///   taken; the band is never narrower than that of the ends themselves.
  @inlinable @inline(__always)
  package static func isConstant(_ lower: Double, _ upper: Double, magnitude: Double = 0) -> Bool {
    guard lower < upper else { return true }
    return RoundingBand(magnitude: max(abs(lower), abs(upper), abs(magnitude))).joins(lower, upper)
  }

  /// The values with those made equal that are one with the least of their group; none may be NaN.
  ///
  /// - Complexity: O(n log n).
  package static func settled(_ values: [Double]) -> [Double] {
    let order = RadixSort.sorted(Array(values.indices)) { values[$0].risingKey }
    guard let first = order.first, let last = order.last else { return values }
    let band = RoundingBand(magnitude: max(abs(values[first]), abs(values[last])))
    var settled = values
    var least = values[first]
    for place in order {
      if band.joins(values[place], least) { settled[place] = least } else { least = values[place] }
    }
    return settled
  }

  /// Whether the values that are there, NaN standing for a missing one, are all one.
  package static func isConstant(_ values: some Sequence<Double>) -> Bool {
    var (lower, upper) = (Double.infinity, -Double.infinity)
    for value in values {
      if value < lower { lower = value }
      if value > upper { upper = value }
    }
    return isConstant(lower, upper)
  }
}
