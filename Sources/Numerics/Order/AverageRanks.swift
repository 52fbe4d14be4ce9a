/// Ranks from 1 for the smallest value; equals share the average of their ranks.
package enum AverageRanks {
  /// - Complexity: O(n log n), O(n) for large n.
  package static func of(_ values: [Double]) -> [Double] {
    let order = RadixSort.sorted(Array(values.indices)) { values[$0].risingKey }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      let rank = Double(start + end + 1) / 2
      for place in start..<end { ranks[order[place]] = rank }
      start = end
    }
    return ranks
  }
}
