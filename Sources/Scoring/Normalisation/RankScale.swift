import Numerics

extension ScaleColumn {
  /// Ascending ranks of `s`, the worst 1, less `start`.
  ///
  /// A rank is a place among the cities at hand: nothing is learnt that could be pinned.
  func ranks(_ ties: ScaleTies, less start: Double, _ listener: inout some ScaleListener) {
    _ = ranked(ties, &listener)
    if start != 0 { each { scores[$0] - start } }
  }

  /// `(rank − 1)/(n − 1)`; a single city is a constant column without a place.
  func percentileRanks(_ ties: ScaleTies, _ listener: inout some ScaleListener) {
    let number = ranked(ties, &listener)
    guard number > 1 else {
      if number == 1 { listener.find(.constant(value: extent().lower, score: .nan)) }
      return setMissing()
    }
    let last = Double(number - 1)
    each { (scores[$0] - 1) / last }
    stretch(&listener)
  }

  /// Writes ranks and gives the number of values. Values are tied that are one with the worst of their group
  /// (``RoundingBand``).
  private func ranked(_ ties: ScaleTies, _ listener: inout some ScaleListener) -> Int {
    let sorter = memory.sorter
    let extent = extent()
    let band = RoundingBand(magnitude: extent.present > 0 ? max(abs(extent.lower), abs(extent.upper)) : 0)
    var number = 0
    for city in 0..<count {
      scores[city] = .nan
      let value = values[city]
      guard value == value else { continue }
      sorter.entries[number] = DataSorter.Entry(key: (use.flips ? -value : value).risingKey, city: city)
      number += 1
    }
    sorter.sort(number)
    var start = 0
    while start < number {
      var end = start + 1
      let first = values[sorter.entries[start].city]
      while end < number && band.joins(values[sorter.entries[end].city], first) { end += 1 }
      let rank = ties == .lowest ? Double(start + 1) : Double(start + 1 + end) / 2
      for place in start..<end { scores[sorter.entries[place].city] = rank }
      start = end
    }
    if number > 1, band.joins(extent.lower, extent.upper) { listener.find(.oneRank(value: extent.lower)) }
    return number
  }
}
