/// What normalisations learn from a column; NaN stands for a missing value and is skipped.
enum ColumnStatistics {
  /// Smallest and largest of the values that are there.
  static func extremes(_ values: [Double]) -> (lower: Double, upper: Double)? {
    values.withUnsafeBufferPointer(extremes)
  }

  static func extremes(_ values: UnsafeBufferPointer<Double>) -> (lower: Double, upper: Double)? {
    var lower = Double.infinity
    var upper = -Double.infinity
    for value in values {
      if value < lower { lower = value }
      if value > upper { upper = value }
    }
    return lower <= upper ? (lower, upper) : nil
  }

  /// Mean, and standard deviation with divisor n − 1 (0 for one value); `nil` without any value.
  static func moments(_ values: [Double]) -> (mean: Double, deviation: Double)? {
    values.withUnsafeBufferPointer(moments)
  }

  static func moments(_ values: UnsafeBufferPointer<Double>) -> (mean: Double, deviation: Double)? {
    let factor = safeFactor(values)
    var sum = 0.0
    var count = 0.0
    for value in values where value == value {
      sum += value * factor
      count += 1
    }
    guard count > 0 else { return nil }
    let mean = sum / count
    var squares = 0.0
    for value in values where value == value {
      let distance = value * factor - mean
      squares += distance * distance
    }
    return (mean / factor, count > 1 ? (squares / (count - 1)).squareRoot() / factor : 0)
  }

  /// `√Σx²`; `nil` without any value.
  static func norm(_ values: [Double]) -> Double? { values.withUnsafeBufferPointer(norm) }

  static func norm(_ values: UnsafeBufferPointer<Double>) -> Double? {
    let factor = safeFactor(values)
    var squares = 0.0
    var isEmpty = true
    for value in values where value == value {
      squares += (value * factor) * (value * factor)
      isEmpty = false
    }
    return isEmpty ? nil : squares.squareRoot() / factor
  }

  /// `Σx`; `nil` without any value.
  static func total(_ values: [Double]) -> Double? { values.withUnsafeBufferPointer(total) }

  static func total(_ values: UnsafeBufferPointer<Double>) -> Double? {
    var sum = 0.0
    var isEmpty = true
    for value in values where value == value {
      sum += value
      isEmpty = false
    }
    return isEmpty ? nil : sum
  }

  /// A power of two that keeps squares of extreme magnitudes within the numbers; 1 for all others, so that ordinary
  /// values are not touched.
  private static func safeFactor(_ values: UnsafeBufferPointer<Double>) -> Double {
    var largest = 0.0
    for value in values {
      let size = abs(value)
      if size > largest { largest = size }
    }
    guard largest > 0, largest.isFinite, abs(largest.exponent) > 400 else { return 1 }
    return Double(sign: .plus, exponent: min(1000, max(-1000, -Int(largest.exponent))), significand: 1)
  }
}
