import Numerics

/// Copeland's rule and PROMETHEE II.
extension NodeMachine {
  /// For each child its magnitude, and the distance within which values are equal but for rounding.
  func learnMargins(_ operation: NodeOperation, _ node: Int) {
    for slot in operation.first..<operation.first + activeCount[node] {
      let column = table[active[slot]]
      var largest = 0.0
      for row in 0..<table.count where abs(column[row]) > largest { largest = abs(column[row]) }
      childFits[slot].low = RoundingBand(magnitude: largest).margin
      childFits[slot].high = largest
    }
  }

  /// Wins less losses against the cities, stretched onto 0…1.
  func majority(
    _ slots: Range<Int>, _ rule: NodeRule, _ member: Int, _ cells: WorkColumn<Double>
  ) -> Double {
    var wins = 0
    var losses = 0
    var comparisons = 0
    for other in 0..<table.count where other != member {
      var shared = 0.0
      var lead = 0.0
      for slot in slots {
        let difference = cells[slot - slots.lowerBound] - table[active[slot]][other]
        guard difference == difference else { continue }
        shared += activeShares[slot]
        if isTie(difference, slot, cells[slot - slots.lowerBound], table[active[slot]][other]) { continue }
        lead += difference > 0 ? activeShares[slot] : -activeShares[slot]
      }
      guard shared > 0 else { continue }
      comparisons += 1
      if lead > 2 * rule.first * shared { wins += 1 }
      if lead < -2 * rule.first * shared { losses += 1 }
    }
    guard comparisons > 0 else { return .nan }
    return Double(wins - losses + comparisons) / Double(2 * comparisons)
  }

  /// Whether two values of a child are one but for rounding.
  @inline(__always)
  private func isTie(_ difference: Double, _ slot: Int, _ value: Double, _ other: Double) -> Bool {
    if abs(difference) > childFits[slot].low { return false }
    return RoundingBand(magnitude: childFits[slot].high).joins(value, other)
  }

  /// The band of rounding of a child whose ends are known.
  @inline(__always)
  private func band(_ slot: Int) -> RoundingBand {
    RoundingBand(magnitude: max(abs(childFits[slot].low), abs(childFits[slot].high)))
  }

  /// Puts the values of a child in rising order, with their running sums less the middle.
  func sortValues(_ slot: Int, _ column: WorkColumn<Double>, _ count: Int) {
    let (sorted, sums) = (learning.sorted + slot * table.count, learning.sums + slot * (table.count + 1))
    learning.sorter?.sort(column, into: sorted, count)
    let middle = count == 0 ? 0 : sorted[count / 2]
    sums[0] = 0
    for place in 0..<count { sums[place + 1] = sums[place] + (sorted[place] - middle) }
    childFits[slot].scale = middle
  }

  /// The net flow of the row at hand, stretched onto 0…1; NaN where there is no other city.
  func flow(
    _ slots: Range<Int>, _ rule: NodeRule, _ count: Int, _ member: Int, _ cells: WorkColumn<Double>
  ) -> Double {
    var isCounted = member >= 0
    if isCounted { for slot in slots where table[active[slot]][member].isNaN { isCounted = false } }
    let others = isCounted ? count - 1 : count
    guard others > 0 else { return .nan }
    var flow = 0.0
    for slot in slots {
      let value = cells[slot - slots.lowerBound]
      var net = beaten(value, slot, rule, count) - beating(value, slot, rule, count)
      if isCounted {
        let (before, band) = (table[active[slot]][member], band(slot))
        net -= preference(value, over: before, rule, band) - preference(before, over: value, rule, band)
      }
      flow += childFits[slot].share * net
    }
    return (flow / Double(others) + 1) / 2
  }

  private func preference(_ value: Double, over other: Double, _ rule: NodeRule, _ band: RoundingBand) -> Double {
    guard band.exceeds(value, other, by: rule.first) else { return 0 }
    let difference = value - other
    return difference >= rule.second ? 1 : (difference - rule.first) / (rule.second - rule.first)
  }

  /// Sum of the preferences of a value over the others.
  private func beaten(_ value: Double, _ slot: Int, _ rule: NodeRule, _ count: Int) -> Double {
    let (values, sums) = (learning.sorted + slot * table.count, learning.sums + slot * (table.count + 1))
    let band = band(slot)
    let partial = Self.partition(count) { !band.exceeds(value, values[$0], by: rule.first) }
    guard rule.second > rule.first else { return Double(partial) }
    let full = Self.partition(count) { !(value - values[$0] >= rule.second) }
    let sum = sums[partial] - sums[full]
    return Double(full)
      + (Double(partial - full) * (value - childFits[slot].scale - rule.first) - sum) / (rule.second - rule.first)
  }

  /// Sum of the preferences of the others over a value.
  private func beating(_ value: Double, _ slot: Int, _ rule: NodeRule, _ count: Int) -> Double {
    let (values, sums) = (learning.sorted + slot * table.count, learning.sums + slot * (table.count + 1))
    let band = band(slot)
    let partial = Self.partition(count) { band.exceeds(values[$0], value, by: rule.first) }
    guard rule.second > rule.first else { return Double(count - partial) }
    let full = Self.partition(count) { values[$0] - value >= rule.second }
    let sum = sums[full] - sums[partial]
    return Double(count - full)
      + (sum - Double(full - partial) * (value - childFits[slot].scale + rule.first)) / (rule.second - rule.first)
  }

  /// The first place at which a condition holds that holds from there on; the count if nowhere.
  @inline(__always)
  private static func partition(_ count: Int, _ holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
