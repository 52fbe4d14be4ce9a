import AssessmentModel
import Numerics

/// Benefit of the doubt: for each row the weights that make its score the largest.
extension NodeMachine {
  /// The frontier, pinned or found, in units of each child's largest value.
  func learnFrontier(_ operation: NodeOperation, _ node: Int, _ count: Int, _ listener: inout some NodeListener) {
    let width = activeCount[node]
    let frontier = frontier(operation)
    var kept = listener.takeFrontier(frontier, width, most: learning.frontierRows ?? 0)
    if kept == 0 { kept = findFrontier(frontier, width, count) }
    for row in 0..<kept { listener.frontier(row + 1, frontier + row * width, width) }
    for child in 0..<width {
      var highest = 0.0
      for row in 0..<kept { highest = max(highest, frontier[row * width + child]) }
      childFits[operation.first + child].scale = highest > 0 ? highest : 1
    }
    for row in 0..<kept {
      for child in 0..<width { frontier[row * width + child] /= childFits[operation.first + child].scale }
    }
    nodeFits[node].rows = kept
  }

  private func frontier(_ operation: NodeOperation) -> WorkColumn<Double> {
    learning.frontier + operation.first * (learning.frontierRows ?? 0)
  }

  /// Writes the rows that no other row equals or beats in every child, and gives their number.
  private func findFrontier(_ frontier: WorkColumn<Double>, _ width: Int, _ count: Int) -> Int {
    guard let sorter = learning.sorter else { preconditionFailure("a sorter was not made") }
    var candidates = 0
    for place in 0..<count {
      var sum = 0.0
      var isUsable = true
      for child in 0..<width {
        let value = learning.columns[child * table.count + place]
        sum += value
        isUsable = isUsable && value >= 0
      }
      guard isUsable else { continue }
      sorter.entries[candidates] = ScoreEntry(score: sum, city: Int32(place))
      candidates += 1
    }
    // Rows of large sum first: what dominates a row stands before it.
    sorter.sort(sorter.entries, candidates)
    var kept = 0
    for candidate in 0..<candidates {
      let place = Int(sorter.entries[candidate].city)
      var isBeaten = false
      for other in 0..<kept where !isBeaten { isBeaten = dominates(Int(sorter.entries[other].city), place, width) }
      if isBeaten { continue }
      sorter.entries[kept] = ScoreEntry(score: 0, city: Int32(place))
      kept += 1
    }
    for row in 0..<kept { sorter.entries[row].score = 0 }
    sorter.sort(sorter.entries, kept)
    for row in 0..<kept {
      for child in 0..<width { frontier[row * width + child] = cell(child, sorter.entries[row]) }
    }
    return kept
  }

  private func cell(_ child: Int, _ entry: ScoreEntry) -> Double {
    learning.columns[child * table.count + Int(entry.city)]
  }

  private func dominates(_ other: Int, _ place: Int, _ width: Int) -> Bool {
    for child in 0..<width {
      let column = learning.columns + child * table.count
      if !(column[other] >= column[place]) { return false }
    }
    return true
  }

  /// The largest score that weights within the bounds give the row in the scratch; NaN if it has none.
  ///
  /// The weights then stand in the scratch, in units of the children's scores.
  func benefit(_ node: Int, _ rule: NodeRule, _ scratch: RowScratch) -> Double {
    let (first, width) = (operations[node].first, activeCount[node])
    guard let programme = scratch.programme else { preconditionFailure("a programme was not made") }
    let (cells, used) = (scratch.cells, scratch.used)
    let upper = Self.upper(rule.second, width: width)
    var unit = 0.0
    var isUsable = true
    for child in 0..<width {
      isUsable = isUsable && cells[child] >= 0
      used[child] = cells[child] / childFits[first + child].scale
      unit = max(unit, used[child])
    }
    guard isUsable, unit > 0, unit.isFinite else {
      for child in 0..<width { used[child] = !isUsable ? Self.unscored : unit > 0 ? .nan : 0 }
      return isUsable && unit == 0 ? 0 : .nan
    }
    for child in 0..<width { used[child] /= unit }
    programme.start(width: width)
    let frontier = frontier(operations[node])
    for row in 0..<nodeFits[node].rows {
      programme.addRow(limit: 1).update(from: frontier + row * width, count: width)
    }
    programme.addRow(limit: 1 / unit).update(from: used, count: width)
    for child in 0..<width {
      if rule.first > 0 {
        let bound = programme.addRow(limit: 0)
        for other in 0..<width { bound[other] = used[other] * rule.first }
        bound[child] -= used[child]
      }
      if upper < 1 {
        let bound = programme.addRow(limit: 0)
        for other in 0..<width { bound[other] = -used[other] * upper }
        bound[child] += used[child]
      }
    }
    let objective = programme.objective
    for child in 0..<width { objective[child] = -used[child] }
    let value = programme.solve()
    for child in 0..<width {
      used[child] = value.isFinite ? programme.point[child] / childFits[first + child].scale : .nan
    }
    return value.isFinite ? min(1, value * unit) : .nan
  }

  /// The upper bound of a share: an upper bound below an equal share leaves nothing to choose.
  static func upper(_ upper: Double, width: Int) -> Double {
    max(upper, min(1, 1 / Double(width) + Weighting.sumTolerance))
  }

  /// Stands for the weight of a row that the rule does not take.
  static let unscored = -Double.infinity

  /// Copies a row's weights to whoever asked for them.
  func tellWeights(_ node: Int, _ row: Int, _ table: ColumnTable, _ weights: WorkColumn<Double>) {
    for child in 0..<activeCount[node] { weights[child * table.count + row] = table.scratch.used[child] }
  }

  func startParts(_ node: Int) {
    for child in 0..<activeCount[node] { learning.parts[child] = 0 }
  }

  /// Adds each child's part of the score of the row in the scratch.
  func addParts(_ node: Int, _ scratch: RowScratch) {
    let width = activeCount[node]
    var total = 0.0
    func part(_ child: Int) -> Double {
      let part = scratch.used[child] * scratch.cells[child]
      return part > 0 ? part : 0
    }
    for child in 0..<width { total += part(child) }
    guard total > 0 else { return }
    for child in 0..<width { learning.parts[child] += part(child) / total }
  }

  /// The mean parts become the shares of the children; without any they stay as they are.
  func shareParts(_ node: Int, _ listener: inout some NodeListener) {
    let (operation, width) = (operations[node], activeCount[node])
    let parts = learning.parts
    var total = 0.0
    for child in 0..<width { total += parts[child] }
    guard total > 0 else { return }
    for child in 0..<width { parts[child] /= total }
    for child in operation.first..<operation.first + operation.count { shares[child] = 0 }
    for child in 0..<width { shares[activePlace[operation.first + child]] = parts[child] }
    listener.meanParts(parts, width)
  }
}
