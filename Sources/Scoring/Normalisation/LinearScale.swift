/// The straight line from 0 at the lower to 1 at the upper of two limits, cut to them.
struct LinearScale {
  private let factor: Double
  private let lower: Double
  private let width: Double

  /// Takes two finite limits, `lower < upper`.
  init(lower: Double, upper: Double) {
    // Limits of opposite sign near the largest number have no width; at half the size they have.
    factor = (upper - lower).isFinite ? 1 : 0.5
    self.lower = lower * factor
    width = upper * factor - lower * factor
  }

  /// The places of values, turned round if asked for, and how many of them lay outside. NaN stays NaN.
  func cut(_ values: [Double], flips: Bool) -> (scores: [Double], outside: Int) {
    let start = flips ? 1.0 : 0.0
    let sign = flips ? -1.0 : 1.0
    var outside = 0
    let scores = [Double](unsafeUninitializedCapacity: values.count) { target, count in
      values.withUnsafeBufferPointer { source in
        for position in 0..<source.count {
          var value = (source[position] * factor - lower) / width
          outside &+= (value < 0 ? 1 : 0) &+ (value > 1 ? 1 : 0)
          value = value < 0 ? 0 : value
          value = value > 1 ? 1 : value
          target[position] = start + sign * value
        }
      }
      count = values.count
    }
    return (scores, outside)
  }
}
