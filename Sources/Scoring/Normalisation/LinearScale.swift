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
    var outside = 0
    let scores = [Double](unsafeUninitializedCapacity: values.count) { target, count in
      values.withUnsafeBufferPointer { source in
        for position in 0..<source.count {
          let (score, isOutside) = place(source[position], flips: flips)
          outside &+= isOutside
          target[position] = score
        }
      }
      count = values.count
    }
    return (scores, outside)
  }

  /// The place of one value, and 1 if it lay outside.
  @inline(__always)
  func place(_ value: Double, flips: Bool) -> (score: Double, outside: Int) {
    let start = flips ? 1.0 : 0.0
    let sign = flips ? -1.0 : 1.0
    var place = (value * factor - lower) / width
    let outside = (place < 0 ? 1 : 0) &+ (place > 1 ? 1 : 0)
    place = place < 0 ? 0 : place
    place = place > 1 ? 1 : place
    return (start + sign * place, outside)
  }
}
