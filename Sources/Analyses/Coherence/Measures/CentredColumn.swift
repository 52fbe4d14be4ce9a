import Numerics
import Scoring

/// Values brought to a size with which nothing overflows, and taken from their mean.
///
/// The scale is a power of two, so that dividing by it loses nothing.
struct CentredColumn {
  /// The power of two by which the values were divided.
  let scale: Double
  /// Mean of the scaled values.
  let mean: Double
  /// The scaled values minus their mean.
  let deviations: [Double]
  /// Sum of the squared deviations.
  let sumOfSquares: Double
  /// Whether all values count as equal (``RoundingBand``): rounding must not correlate.
  let isConstant: Bool

  /// - Parameter magnitude: the size of the numbers of which the values are sums or differences.
  init(_ values: [Double], magnitude: Double = 0) {
    let scale = Self.scale(of: values)
    let scaled = scale == 1 ? values : values.map { $0 / scale }
    self.scale = scale
    let mean = scaled.isEmpty ? 0 : scaled.reduce(0, +) / Double(scaled.count)
    self.mean = mean
    deviations = scaled.map { $0 - mean }
    sumOfSquares = deviations.reduce(0) { $0 + $1 * $1 }
    isConstant = RoundingBand.isConstant(values.min() ?? 0, values.max() ?? 0, magnitude: magnitude)
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
