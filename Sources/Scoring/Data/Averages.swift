/// A mean that stays finite for finite values.
enum Averages {
  /// The mean in the given order; NaN for no values. Where the sum overflows, the values are divided first.
  static func mean(_ values: UnsafeBufferPointer<Double>) -> Double {
    guard !values.isEmpty else { return .nan }
    let count = Double(values.count)
    var sum = 0.0
    for place in values.indices {
      let value = unsafe values[place]
      sum += value
    }
    if sum.isFinite { return sum / count }
    sum = 0
    for place in values.indices {
      let value = unsafe values[place]
      sum += value / count
    }
    return sum
  }
}
