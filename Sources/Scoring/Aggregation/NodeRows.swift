import Glibc
import Numerics

/// Rules that look at the present children of one row, as `RowRule` has them.
extension NodeMachine {
  func scoreRows(_ node: Int, _ table: ColumnTable) {
    let scores = table[leafCount + node]
    for row in 0..<table.count {
      let present = gather(node, table, row)
      scores[row] = present > 0 ? score(rules[node], present, table.scratch) : .nan
    }
  }

  /// Puts a row's present children and their shares at hand; gives their number, 0 if the node is not rated.
  private func gather(_ node: Int, _ table: ColumnTable, _ row: Int) -> Int {
    let operation = operations[node]
    let (cells, used) = (table.scratch.cells, table.scratch.used)
    var present = 0
    var sum = 0.0
    for slot in operation.first..<operation.first + activeCount[node] {
      let value = table[active[slot]][row]
      guard value == value else { continue }
      cells[present] = value
      used[present] = activeShares[slot]
      sum += activeShares[slot]
      present += 1
    }
    table.coverage?[row] = sum / totals[node]
    let isRated = sum / totals[node] >= operation.minimumCoverage && present >= operation.minimumChildren
    return isRated ? present : 0
  }

  func powerMean(
    _ exponent: Double, _ lift: Double, _ present: Int, _ cells: WorkColumn<Double>,
    _ used: WorkColumn<Double>
  ) -> Double {
    var total = 0.0
    for place in 0..<present { total += used[place] }
    var sum = 0.0
    if exponent == 1 {
      for place in 0..<present { sum += used[place] * cells[place] }
      return sum / total
    }
    var (smallest, largest) = (Double.infinity, -Double.infinity)
    for place in 0..<present {
      if cells[place] < 0 { return .nan }
      if exponent <= 0 { cells[place] = lift + (1 - lift) * cells[place] }
      smallest = min(smallest, cells[place])
      largest = max(largest, cells[place])
    }
    if exponent == 0 {
      for place in 0..<present { sum += used[place] * log(cells[place]) }
      return exp(sum / total)
    }
    let unit = exponent > 0 ? largest : smallest
    guard unit > 0 else { return 0 }
    if exponent == -1 {
      for place in 0..<present { sum += used[place] * (unit / cells[place]) }
      return unit * (total / sum)
    }
    for place in 0..<present { sum += used[place] * pow(cells[place] / unit, exponent) }
    return unit * pow(sum / total, 1 / exponent)
  }

  /// The present values from the largest down, by the weights of their places.
  func ordered(_ rule: NodeRule, _ present: Int, _ cells: WorkColumn<Double>) -> Double {
    for place in 1..<max(1, present) {
      let value = cells[place]
      var hole = place
      while hole > 0 && cells[hole - 1] < value {
        cells[hole] = cells[hole - 1]
        hole -= 1
      }
      cells[hole] = value
    }
    var sum = 0.0
    var total = 0.0
    for place in 0..<min(present, rule.placeCount) {
      let weight = places[rule.places + place]
      sum += weight * cells[place]
      total += weight
    }
    return total > 0 ? sum / total : .nan
  }
}
