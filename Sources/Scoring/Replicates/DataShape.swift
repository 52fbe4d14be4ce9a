import AssessmentModel
import Numerics

/// Number, smallest and largest of the values of a column that are there.
struct ColumnExtent: BitwiseCopyable {
  var present: Int
  var lower: Double
  var upper: Double

  /// One pass; NaN stands for a missing value.
  init(_ values: WorkColumn<Double>, _ count: Int) {
    (present, lower, upper) = ColumnKernel.automatic.extent(values, count: count)
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

  func run(_ values: WorkColumn<Double>, _ count: Int, _ extent: ColumnExtent) -> Outcome {
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
  func exact(_ values: WorkColumn<Double>, _ count: Int) -> Outcome {
    guard let shape = unsafe Shape(values.buffer(count)) else { return .passes }
    guard abs(shape.skewness) > skewness, shape.kurtosis > kurtosis else { return .passes }
    return shape.skewness >= 0 ? .failsAbove : .failsBelow
  }
}

extension Shape {
  /// Both coefficients to about ten digits, without a division a cell: four cities at a time, in two passes.
  ///
  /// `nil` where that may not hold: few values, hardly any width beside their size, or sizes beyond the middle range.
  init?(quick values: WorkColumn<Double>, _ count: Int, _ extent: ColumnExtent) {
    let width = extent.upper - extent.lower
    let size = max(abs(extent.lower), abs(extent.upper))
    guard extent.present >= Self.fewest, width > 1e-5 * size, width > 1e-150, size < 1e150 else { return nil }
    let moments = ColumnKernel.automatic.moments(values, count: count, present: extent.present, factor: 1 / width)
    self.init(count: Double(extent.present), moments.second, moments.third, moments.fourth)
  }
}
