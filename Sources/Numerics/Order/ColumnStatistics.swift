/// What normalisations learn from a column; NaN stands for a missing value and is skipped.
package enum ColumnStatistics {
  /// Smallest and largest of the values that are there.
  package static func extremes(_ values: [Double]) -> (lower: Double, upper: Double)? {
    unsafe values.withUnsafeBufferPointer(extremes)
  }

  package static func extremes(_ values: UnsafeBufferPointer<Double>) -> (lower: Double, upper: Double)? {
    var lower = Double.infinity
    var upper = -Double.infinity
    for place in values.indices {
      let value = unsafe values[place]
      if value < lower { lower = value }
      if value > upper { upper = value }
    }
    return lower <= upper ? (lower, upper) : nil
  }

  /// Mean, and standard deviation with divisor n − 1 (0 for one value); `nil` without any value.
  package static func moments(_ values: [Double]) -> (mean: Double, deviation: Double)? {
    unsafe values.withUnsafeBufferPointer(moments)
  }

  package static func moments(_ values: UnsafeBufferPointer<Double>) -> (mean: Double, deviation: Double)? {
    let factor = unsafe safeFactor(values)
    var sum = 0.0
    var count = 0.0
    for place in values.indices {
      let value = unsafe values[place]
      guard value == value else { continue }
      sum += value * factor
      count += 1
    }
    guard count > 0 else { return nil }
    let mean = sum / count
    var squares = 0.0
    for place in values.indices {
      let value = unsafe values[place]
      guard value == value else { continue }
      let distance = value * factor - mean
      squares += distance * distance
    }
    return (mean / factor, count > 1 ? (squares / (count - 1)).squareRoot() / factor : 0)
  }

  /// `√Σx²`; `nil` without any value.
  package static func norm(_ values: [Double]) -> Double? { unsafe values.withUnsafeBufferPointer(norm) }

  package static func norm(_ values: UnsafeBufferPointer<Double>) -> Double? {
    let factor = unsafe safeFactor(values)
    var squares = 0.0
    var isEmpty = true
    for place in values.indices {
      let value = unsafe values[place]
      guard value == value else { continue }
      squares += (value * factor) * (value * factor)
      isEmpty = false
    }
    return isEmpty ? nil : squares.squareRoot() / factor
  }

  /// `Σx`; `nil` without any value.
  package static func total(_ values: [Double]) -> Double? { unsafe values.withUnsafeBufferPointer(total) }

  package static func total(_ values: UnsafeBufferPointer<Double>) -> Double? {
    var sum = 0.0
    var isEmpty = true
    for place in values.indices {
      let value = unsafe values[place]
      guard value == value else { continue }
      sum += value
      isEmpty = false
    }
    return isEmpty ? nil : sum
  }

  /// A power of two that keeps squares of extreme magnitudes within the numbers; 1 for all others, so that ordinary
  /// values are not touched.
  private static func safeFactor(_ values: UnsafeBufferPointer<Double>) -> Double {
    var largest = 0.0
    for place in values.indices {
      let value = unsafe values[place]
      let size = abs(value)
      if size > largest { largest = size }
    }
    guard largest > 0, largest.isFinite, abs(largest.exponent) > 400 else { return 1 }
    return Double(sign: .plus, exponent: min(1000, max(-1000, -Int(largest.exponent))), significand: 1)
  }
}
