import AssessmentModel
import Numerics

extension Shape {
  /// Fewest values for both coefficients.
  package static let fewest = 4

  /// Skewness and kurtosis of type 2 over the values that are there; `nil` for fewer than four, or if all are equal but for
  /// rounding.
  ///
  /// The values are scaled by their largest size first, so that powers neither overflow nor vanish.
  init?(_ values: [Double]) {
    guard let shape = unsafe values.withUnsafeBufferPointer({ unsafe Shape($0) }) else { return nil }
    self = shape
  }

  init?(_ values: UnsafeBufferPointer<Double>) {
    guard let (lower, upper) = unsafe ColumnStatistics.extremes(values), !RoundingBand.isConstant(lower, upper)
    else { return nil }
    let size = max(abs(lower), abs(upper))
    var count = 0.0
    var sum = 0.0
    for place in values.indices {
      let value = unsafe values[place]
      if value.isNaN { continue }
      count += 1
      sum += value / size
    }
    guard count >= Double(Self.fewest) else { return nil }
    let mean = sum / count
    let width = max(upper / size - mean, mean - lower / size)
    guard width > 0 else { return nil }
    var (second, third, fourth) = (0.0, 0.0, 0.0)
    for place in values.indices {
      let value = unsafe values[place]
      if value.isNaN { continue }
      let distance = (value / size - mean) / width
      let square = distance * distance
      second += square
      third += square * distance
      fourth += square * square
    }
    self.init(count: count, second, third, fourth)
  }

  /// From the number of values and the sums of the powers of their distances from the mean.
  init(count: Double, _ second: Double, _ third: Double, _ fourth: Double) {
    let ratio = count * fourth / (second * second)
    let skew = count.squareRoot() * third / (second * second.squareRoot())
    self.init(
      skewness: (count * (count - 1)).squareRoot() / (count - 2) * skew,
      kurtosis: ((count + 1) * (ratio - 3) + 6) * (count - 1) / ((count - 2) * (count - 3)))
  }
}
