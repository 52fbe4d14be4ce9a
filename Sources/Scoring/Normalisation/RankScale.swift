import AssessmentModel
import Diagnostics

extension NormalisationColumn {
  /// Ascending ranks of `s`, the worst 1, less `start`. Only values that are exactly equal are tied.
  ///
  /// A rank is a place among the cities at hand: nothing is learnt that could be pinned.
  mutating func ranks(_ ties: RankTies, less start: Double) -> [Double] {
    let (ranks, _) = ranked(ties)
    return start == 0 ? ranks : ranks.map { $0 - start }
  }

  /// `(rank − 1)/(n − 1)`; a single city is a constant column without a place.
  mutating func percentileRanks(_ ties: RankTies) -> [Double] {
    let (ranks, count) = ranked(ties)
    guard count > 1 else {
      guard let only = ColumnStatistics.extremes(values) else { return missing }
      return constant(at: only.lower, named: nil, score: nil)
    }
    let last = Double(count - 1)
    return stretched(ranks.map { ($0 - 1) / last })
  }

  /// Ranks, and the number of values.
  private mutating func ranked(_ ties: RankTies) -> (ranks: [Double], count: Int) {
    var order: [Entry] = []
    order.reserveCapacity(values.count)
    for (city, value) in values.enumerated() where value == value {
      order.append(Entry(value: flips ? -value : value, city: Int32(city)))
    }
    order = RadixSort.sorted(order) { $0.value.risingKey }
    var ranks = missing
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count && order[end].value == order[start].value { end += 1 }
      let rank =
        switch ties {
        case .lowest: Double(start + 1)
        case .average: Double(start + 1 + end) / 2
        }
      for entry in order[start..<end] { ranks[Int(entry.city)] = rank }
      start = end
    }
    if order.count > 1, let first = order.first, order.last?.value == first.value {
      find(
        .constantColumn, .note,
        "\(indicator.id) is \(DecimalText.exact(flips ? 0 - first.value : first.value)) in every city, "
          + "and all have one rank")
    }
    return (ranks, order.count)
  }

  private struct Entry {
    var value: Double
    var city: Int32
  }
}
