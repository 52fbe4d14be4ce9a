import AssessmentModel
import Diagnostics

extension NormalisationColumn {
  /// Ascending ranks of `s`, the worst 1, less `start`. Values are tied that are one with the worst of their group
  /// (``RoundingBand``).
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
      order.append(Entry(key: (flips ? -value : value).risingKey, city: Int32(city)))
    }
    order = RadixSort.sorted(order) { $0.key }
    var ranks = missing
    let extremes = ColumnStatistics.extremes(values)
    let band = RoundingBand(magnitude: extremes.map { max(abs($0.lower), abs($0.upper)) } ?? 0)
    var start = 0
    while start < order.count {
      var end = start + 1
      let first = values[Int(order[start].city)]
      while end < order.count && band.joins(values[Int(order[end].city)], first) { end += 1 }
      let rank =
        switch ties {
        case .lowest: Double(start + 1)
        case .average: Double(start + 1 + end) / 2
        }
      for entry in order[start..<end] { ranks[Int(entry.city)] = rank }
      start = end
    }
    if order.count > 1, let extremes, band.joins(extremes.lower, extremes.upper) {
      let value = extremes.lower
      find(
        .constantColumn, .note,
        .scoring(.oneRank, id, .number(DecimalText.exact(value))))
    }
    return (ranks, order.count)
  }

  private struct Entry {
    var key: UInt64
    var city: Int32
  }
}
