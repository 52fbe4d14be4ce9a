extension ScaleColumn {
  /// Ascending ranks, the worst 1, values tied that are one but for rounding; gives the number of values.
  func ranks(_ ties: ScaleTies) -> Int {
    let sorter = data.sorter
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
    return number
  }

  /// `(rank − 1)/(n − 1)`; a single city has no place.
  func percentileRanks(_ ties: ScaleTies) {
    let number = ranks(ties)
    guard number > 1 else { return setMissing() }
    let last = Double(number - 1)
    each { (scores[$0] - 1) / last }
    stretch()
  }
}
