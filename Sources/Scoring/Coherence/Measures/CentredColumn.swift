/// Values brought to a size with which nothing overflows, and taken from their mean.
///
/// The scale is a power of two, so that dividing by it loses nothing.
struct CentredColumn {
  /// Values no further apart than this share of the largest magnitude count as equal: rounding must not correlate.
  static let resolution = 1e-13

  /// The power of two by which the values were divided.
  let scale: Double
  /// Mean of the scaled values.
  let mean: Double
  /// The scaled values minus their mean.
  let deviations: [Double]
  /// Sum of the squared deviations.
  let sumOfSquares: Double
  /// Whether all values count as equal.
  let isConstant: Bool

  init(_ values: [Double]) {
    let scale = Self.scale(of: values)
    let scaled = scale == 1 ? values : values.map { $0 / scale }
    self.scale = scale
    let mean = scaled.isEmpty ? 0 : scaled.reduce(0, +) / Double(scaled.count)
    self.mean = mean
    deviations = scaled.map { $0 - mean }
    sumOfSquares = deviations.reduce(0) { $0 + $1 * $1 }
    let range = (scaled.max() ?? 0) - (scaled.min() ?? 0)
    isConstant = range <= Self.resolution
  }

  /// The deviations divided by the length of their vector; `nil` for a constant column.
  var unitVector: [Double]? {
    guard !isConstant, sumOfSquares > 0 else { return nil }
    let length = sumOfSquares.squareRoot()
    return deviations.map { $0 / length }
  }

  /// The power of two at or below the largest magnitude; 1 if all values are 0.
  static func scale(of values: [Double]) -> Double {
    let largest = values.reduce(0) { max($0, abs($1)) }
    return largest == 0 ? 1 : largest.binade
  }
}
