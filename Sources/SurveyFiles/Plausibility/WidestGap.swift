/// The widest gap, as a factor, between neighbouring values above 0 of a column.
struct WidestGap {
  /// The least factor that is worth a note.
  static let factor = 100.0
  /// The least number of values above 0 for a column to be judged.
  static let fewest = 5

  /// Numbers of values below and above the gap.
  let below: Int
  let above: Int
  /// The values at its edges.
  let lower: Double
  let upper: Double

  /// The gap, if it is a factor of ``factor`` or more and there are enough values.
  ///
  /// - Complexity: O(n), and constant memory: a factor of 100 leaves at least five binary exponents empty.
  static func of(_ numbers: [Double], _ cities: [Int]) -> WidestGap? {
    var least = Double.infinity
    var most = 0.0
    var count = 0
    for city in cities where numbers[city] > 0 {
      count += 1
      least = min(least, numbers[city])
      most = max(most, numbers[city])
    }
    guard count >= fewest, most >= factor * least else { return nil }
    var counts = [Int](repeating: 0, count: 128)
    let base = Int(least.exponent)
    for city in cities where numbers[city] > 0 { counts[min(127, Int(numbers[city].exponent) - base)] += 1 }
    var best: WidestGap?
    var below = 0
    var last = 0
    for exponent in counts.indices where counts[exponent] > 0 {
      if exponent - last >= 6 {
        let (lower, upper) = edges(numbers, cities, lastBelow: base + last)
        if upper >= factor * lower, best.map({ upper / lower > $0.upper / $0.lower }) ?? true {
          best = WidestGap(below: below, above: count - below, lower: lower, upper: upper)
        }
      }
      below += counts[exponent]
      last = exponent
    }
    return best
  }

  private static func edges(
    _ numbers: [Double], _ cities: [Int], lastBelow: Int
  ) -> (lower: Double, upper: Double) {
    var lower = 0.0
    var upper = Double.infinity
    for city in cities where numbers[city] > 0 {
      let number = numbers[city]
      if Int(number.exponent) <= lastBelow { lower = max(lower, number) } else { upper = min(upper, number) }
    }
    return (lower, upper)
  }
}
