import AssessmentModel

/// PROMETHEE II on a node's children: the net flow against all other cities, stretched from −1…1 onto 0…1.
///
/// For each child the other cities' values are kept in order with their running sums, so that a flow is four searches
/// and not a comparison with every city.
struct PrometheeFit {
  private struct Child {
    let values: [Double]
    /// Sums of the first k values, each less the middle of the column.
    let sums: [Double]
    let middle: Double
    let share: Double
    let band: RoundingBand
  }

  private let table: RowTable
  private let children: [Child]
  private let count: Int
  private let indifference: Double
  private let preference: Double

  init(_ table: RowTable, shares: [Double], _ function: PreferenceFunction) {
    switch function {
    case .usual: (indifference, preference) = (0, 0)
    case .linear(let indifference, let preference): (self.indifference, self.preference) = (indifference, preference)
    }
    self.table = table
    let rows = table.completeRows
    count = rows.count
    let total = shares.reduce(0, +)
    children = zip(table.columns(rows), shares).map { column, share in
      let sorted = RadixSort.rising(column)
      let middle = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
      var sums = [0.0]
      sums.reserveCapacity(sorted.count + 1)
      for value in sorted { sums.append(sums[sums.count - 1] + (value - middle)) }
      let band = RoundingBand(magnitude: max(abs(sorted.first ?? 0), abs(sorted.last ?? 0)))
      return Child(values: sorted, sums: sums, middle: middle, share: share / total, band: band)
    }
  }

  /// The stretched net flow of a complete row; NaN where there is no other city.
  ///
  /// - Parameter member: the row's own place among the cities, left out of the comparisons; `nil` for a stranger.
  /// - Complexity: O(children · log cities).
  func score(_ row: UnsafeBufferPointer<Double>, member: Int?) -> Double {
    let own = member.map { table.cells[$0 * table.width..<($0 + 1) * table.width] }
    let isCounted = own?.allSatisfy { $0 == $0 } ?? false
    let others = isCounted ? count - 1 : count
    guard others > 0 else { return .nan }
    var flow = 0.0
    for (position, child) in children.enumerated() {
      var net = preferred(row[position], child, sign: 1) - preferred(row[position], child, sign: -1)
      if isCounted, let own {
        let before = own[own.startIndex + position]
        net -= preference(row[position], over: before, child.band) - preference(before, over: row[position], child.band)
      }
      flow += child.share * net
    }
    return (flow / Double(others) + 1) / 2
  }

  /// The preference function on one difference; values that are one but for rounding do not differ.
  private func preference(_ value: Double, over other: Double, _ band: RoundingBand) -> Double {
    guard band.exceeds(value, other, by: indifference) else { return 0 }
    let difference = value - other
    return difference >= preference ? 1 : (difference - indifference) / (preference - indifference)
  }

  /// Sum of the preferences of a value over the others (`sign` 1), or of the others over it (−1).
  private func preferred(_ value: Double, _ child: Child, sign: Double) -> Double {
    let values = child.values
    // `d > q` counts in part, `d ≥ p` in full; with p = q the step lies just above q.
    let hasSlope = preference > indifference
    if sign > 0 {
      let partial = values.partition { !child.band.exceeds(value, $0, by: indifference) }
      guard hasSlope else { return Double(partial) }
      let full = values.partition { !(value - $0 >= preference) }
      let sum = child.sums[partial] - child.sums[full]
      return Double(full)
        + (Double(partial - full) * (value - child.middle - indifference) - sum) / (preference - indifference)
    }
    let partial = values.partition { child.band.exceeds($0, value, by: indifference) }
    guard hasSlope else { return Double(values.count - partial) }
    let full = values.partition { $0 - value >= preference }
    let sum = child.sums[full] - child.sums[partial]
    return Double(values.count - full)
      + (sum - Double(full - partial) * (value - child.middle + indifference)) / (preference - indifference)
  }
}

extension [Double] {
  /// The first position at which a condition holds that holds from there on; the count if nowhere.
  fileprivate func partition(_ holds: (Double) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
