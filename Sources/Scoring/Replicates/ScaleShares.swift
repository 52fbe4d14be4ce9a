// Scales of what is there: shares of a whole, fractions of the best, distances from a reference or target.

extension ScaleColumn {
  /// The worst value in the leaf's own direction; NaN without any.
  private func worst() -> Double {
    let extent = extent()
    guard extent.present > 0 else { return .nan }
    learn(extent, lower: !use.flips, upper: use.flips)
    return use.flips ? extent.upper : extent.lower
  }

  func reference(_ city: Int, _ isCapped: Bool) {
    let worst = worst()
    let reference = city < 0 ? .nan : values[city]
    let width = reference - worst
    guard use.flips ? reference < worst : reference > worst, !isOne(reference, worst), width.isFinite
    else { return setMissing() }
    eachFinite { cut(1 - (reference - values[$0]) / width, isCapped) }
  }

  func target(_ target: Double, _ isCapped: Bool) {
    let worst = worst()
    let width = target - worst
    guard use.flips ? target < worst : target > worst, !isOne(target, worst), width.isFinite
    else { return setMissing() }
    eachFinite { cut((values[$0] - worst) / width, isCapped) }
  }

  @inline(__always)
  private func cut(_ score: Double, _ isCapped: Bool) -> Double { isCapped && score > 1 ? 1 : score }

  @inline(__always)
  private func isOne(_ first: Double, _ second: Double) -> Bool {
    RoundingBand.isConstant(min(first, second), max(first, second))
  }

  func fractionOfBest() {
    let flips = use.flips
    let usable = usable { flips ? $0 > 0 : $0 >= 0 }
    let extent = ColumnExtent(usable, count)
    guard extent.present > 0 else { return setMissing() }
    learn(extent, lower: use.flips, upper: !use.flips)
    if use.flips {
      eachFinite { extent.lower / usable[$0] }
    } else {
      guard extent.upper > 0 else { return setMissing() }
      eachFinite { usable[$0] / extent.upper }
    }
  }

  func vector() {
    guard let norm = ColumnStatistics.norm(column), norm.isFinite, norm > 0 else { return setMissing() }
    if use.flips {
      eachFinite { 1 - values[$0] / norm }
    } else {
      eachFinite { values[$0] / norm }
    }
  }

  func shareOfSum() {
    guard use.flips else {
      let usable = usable { $0 >= 0 }
      guard let total = ColumnStatistics.total(UnsafeBufferPointer(start: usable, count: count)), total.isFinite,
        total > 0
      else { return setMissing() }
      return eachFinite { usable[$0] / total }
    }
    let usable = usable { $0 > 0 }
    let extent = ColumnExtent(usable, count)
    guard extent.present > 0 else { return setMissing() }
    var total = 0.0
    for city in 0..<count where usable[city] == usable[city] { total += extent.lower / usable[city] }
    let whole = extent.lower / total
    guard whole > 0 else { return setMissing() }
    eachFinite { whole / usable[$0] }
  }

  func fractionOfMaximum() {
    let extent = extent()
    guard extent.present > 0 else { return setMissing() }
    learn(extent, lower: false)
    guard extent.upper > 0 else { return setMissing() }
    if use.flips {
      eachFinite { 1 - values[$0] / extent.upper }
    } else {
      eachFinite { values[$0] / extent.upper }
    }
  }

  /// The values that a scale can take; the others are missing.
  private func usable(_ takes: (Double) -> Bool) -> UnsafePointer<Double> {
    for city in 0..<count { data.tallies[city] = takes(values[city]) ? values[city] : .nan }
    return UnsafePointer(data.tallies)
  }
}

extension ScaleColumn {
  /// The lower end of the leaf's scores, as ``NormalisationColumn/worstEnd(of:_:)``.
  func worstEnd(_ rule: ScaleRule, _ steps: [ScaleStep]) -> Double {
    switch rule {
    case .goalposts(let posts):
      guard !posts.isTruncated else { return use.rangeLower }
      let least = leastScore()
      return least.isNaN ? use.rangeLower : min(use.rangeLower, least)
    case .minMax, .percentileRank, .leader: return use.rangeLower
    case .rank(_, let less): return 1 - less
    case .categorical(let start, let number):
      var end = Double.nan
      for position in start..<start + number {
        let points = use.isFalling ? 1 - steps[position].points : steps[position].points
        if !(points >= end) { end = points }
      }
      return end
    case .zScore, .reference, .target, .fractionOfBest, .vector, .sum, .maximum: return leastScore()
    }
  }

  /// The score of the worst city; NaN without any.
  private func leastScore() -> Double {
    let extent = ColumnExtent(scores, count)
    return extent.present > 0 ? extent.lower : .nan
  }
}
