/// Running sums of sorted values above their smallest, each with the part that rounding lost, so that the difference of
/// two distant ones keeps its digits.
struct PrefixSums {
  private(set) var origin = 0.0
  private var high: [Double]
  private var low: [Double]

  init(count: Int) {
    high = [Double](repeating: 0, count: count + 1)
    low = high
  }

  mutating func fill(_ sorted: UnsafeBufferPointer<SortedValue>) {
    origin = unsafe sorted.first?.value ?? 0
    var sum = 0.0
    var lost = 0.0
    for position in sorted.indices {
      let term = unsafe sorted[position].value - origin
      let next = sum + term
      let taken = next - sum
      lost += (sum - (next - taken)) + (term - taken)
      sum = next
      high[position + 1] = sum
      low[position + 1] = lost
    }
  }

  /// Sum over the positions from `start` up to, not including, `end`.
  func between(_ start: Int, _ end: Int) -> Double { (high[end] - high[start]) + (low[end] - low[start]) }
}
