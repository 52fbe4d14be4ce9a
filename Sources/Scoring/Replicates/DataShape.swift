import AssessmentModel

/// Number, smallest and largest of the values of a column that are there.
struct ColumnExtent: BitwiseCopyable {
  var present: Int
  var lower: Double
  var upper: Double

  /// One pass; NaN stands for a missing value.
  init(_ values: UnsafePointer<Double>, _ count: Int) {
    var lowers = SIMD4<Double>(repeating: .infinity)
    var uppers = SIMD4<Double>(repeating: -.infinity)
    var present = SIMD4<Int64>.zero
    var position = 0
    while position + 4 <= count {
      let block = UnsafeRawPointer(values + position).loadUnaligned(as: SIMD4<Double>.self)
      lowers.replace(with: block, where: block .< lowers)
      uppers.replace(with: block, where: block .> uppers)
      present.replace(with: present &+ 1, where: block .== block)
      position += 4
    }
    (lower, upper) = (lowers.min(), uppers.max())
    var number = Int(present.wrappedSum())
    while position < count {
      let value = values[position]
      if value < lower { lower = value }
      if value > upper { upper = value }
      number += value == value ? 1 : 0
      position += 1
    }
    self.present = number
  }

  /// Smallest and largest; NaN without any value.
  var ends: (lower: Double, upper: Double) { present > 0 ? (lower, upper) : (.nan, .nan) }
}

/// The test of outliers: a column fails while |skewness| and excess kurtosis both are above their limits.
///
/// Decided from quick moments where those leave no doubt, else from the ones that the assessment computes, so that
/// the decision is always the assessment's.
struct OutlierTest {
  let skewness: Double
  let kurtosis: Double

  enum Outcome {
    case passes
    /// To be mended at the upper end: the skewness is not negative.
    case failsAbove
    case failsBelow
  }

  /// Width of the doubt about a quick moment, as a share of it and of 1.
  private static let doubt = 1e-8

  func run(_ values: UnsafePointer<Double>, _ count: Int, _ extent: ColumnExtent) -> Outcome {
    if let quick = Shape(quick: values, count, extent) {
      let size = abs(quick.skewness)
      let doubt = (Self.doubt * (1 + size), Self.doubt * (1 + abs(quick.kurtosis)))
      if size < skewness - doubt.0 || quick.kurtosis < kurtosis - doubt.1 { return .passes }
      if size > skewness + doubt.0 && quick.kurtosis > kurtosis + doubt.1 && size > doubt.0 {
        return quick.skewness > 0 ? .failsAbove : .failsBelow
      }
    }
    return exact(values, count)
  }

  /// By the coefficients that are told.
  func exact(_ values: UnsafePointer<Double>, _ count: Int) -> Outcome {
    guard let shape = Shape(UnsafeBufferPointer(start: values, count: count)) else { return .passes }
    guard abs(shape.skewness) > skewness, shape.kurtosis > kurtosis else { return .passes }
    return shape.skewness >= 0 ? .failsAbove : .failsBelow
  }
}

extension Shape {
  /// Both coefficients to about ten digits, without a division a cell: four cities at a time, in two passes.
  ///
  /// `nil` where that may not hold: few values, hardly any width beside their size, or sizes beyond the middle range.
  init?(quick values: UnsafePointer<Double>, _ count: Int, _ extent: ColumnExtent) {
    let width = extent.upper - extent.lower
    let size = max(abs(extent.lower), abs(extent.upper))
    guard extent.present >= Self.fewest, width > 1e-5 * size, width > 1e-150, size < 1e150 else { return nil }
    let whole = count & ~3
    var sums = SIMD4<Double>.zero
    var position = 0
    while position < whole {
      let block = UnsafeRawPointer(values + position).loadUnaligned(as: SIMD4<Double>.self)
      sums += block.replacing(with: 0, where: block .!= block)
      position += 4
    }
    var sum = sums.sum()
    while position < count {
      let value = values[position]
      sum += value == value ? value : 0
      position += 1
    }
    let number = Double(extent.present)
    let mean = sum / number
    let factor = 1 / width
    var (seconds, thirds, fourths) = (SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero)
    position = 0
    while position < whole {
      let block = UnsafeRawPointer(values + position).loadUnaligned(as: SIMD4<Double>.self)
      let distance = ((block - mean) * factor).replacing(with: 0, where: block .!= block)
      let square = distance * distance
      seconds += square
      thirds += square * distance
      fourths += square * square
      position += 4
    }
    var (second, third, fourth) = (seconds.sum(), thirds.sum(), fourths.sum())
    while position < count {
      let value = values[position]
      let distance = value == value ? (value - mean) * factor : 0
      let square = distance * distance
      second += square
      third += square * distance
      fourth += square * square
      position += 1
    }
    self.init(count: number, second, third, fourth)
  }
}
