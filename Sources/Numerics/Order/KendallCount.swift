/// The counts behind Kendall's tau-b, in O(n log n).
///
/// Source: Knight 1966, J. Am. Stat. Assoc. 61:436.
package struct KendallCount {
  /// Concordant minus discordant pairs.
  package let balance: Double
  /// Number of pairs.
  package let pairs: Double
  /// Pairs tied in the first and in the second column.
  package let ties: (Double, Double)
  /// Variance of ``balance`` among unrelated columns, corrected for ties.
  package let variance: Double

  /// Counts the pairs of two columns of equal length.
  package init(_ first: [Double], _ second: [Double]) {
    let count = first.count
    let bySecond = RadixSort.sorted(Array(first.indices)) { second[$0].risingKey }
    let order = RadixSort.sorted(bySecond) { first[$0].risingKey }
    let x = Ties(order.map { first[$0] })
    let y = Ties(bySecond.map { second[$0] })
    var both = 0.0
    var run = 1.0
    for place in order.indices.dropFirst() {
      let (here, before) = (order[place], order[place - 1])
      if first[here] == first[before], second[here] == second[before] {
        both += run
        run += 1
      } else {
        run = 1
      }
    }
    var values = order.map { second[$0] }
    let discordant = Self.exchanges(sorting: &values)
    let n = Double(count)
    pairs = n * (n - 1) / 2
    ties = (x.pairs, y.pairs)
    balance = pairs - x.pairs - y.pairs + both - 2 * discordant
    let m = n * (n - 1)
    variance =
      count < 3
      ? 0
      : (m * (2 * n + 5) - x.spread - y.spread) / 18 + 2 * x.pairs * y.pairs / m
        + x.triples * y.triples / (9 * m * (n - 2))
  }

  /// Sums over the groups of equals, of size t.
  private struct Ties {
    /// Σ t(t − 1)/2.
    package var pairs = 0.0
    /// Σ t(t − 1)(t − 2).
    package var triples = 0.0
    /// Σ t(t − 1)(2t + 5).
    package var spread = 0.0

    package init(_ sorted: [Double]) {
      var start = 0
      while start < sorted.count {
        var end = start + 1
        while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
        let t = Double(end - start)
        pairs += t * (t - 1) / 2
        triples += t * (t - 1) * (t - 2)
        spread += t * (t - 1) * (2 * t + 5)
        start = end
      }
    }
  }

  /// How many exchanges of neighbours sort the values: merge sort, from the bottom up.
  private static func exchanges(sorting values: inout [Double]) -> Double {
    var exchanges = 0
    var other = values
    var width = 1
    while width < values.count {
      var start = 0
      while start < values.count {
        let middle = min(start + width, values.count)
        let end = min(start + 2 * width, values.count)
        var (left, right) = (start, middle)
        for place in start..<end {
          if left < middle, right >= end || values[left] <= values[right] {
            other[place] = values[left]
            left += 1
          } else {
            other[place] = values[right]
            right += 1
            exchanges += middle - left
          }
        }
        start = end
      }
      swap(&values, &other)
      width *= 2
    }
    return Double(exchanges)
  }
}
