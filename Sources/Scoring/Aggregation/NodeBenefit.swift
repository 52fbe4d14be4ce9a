/// Benefit of the doubt: for each row the weights that make its score the largest.
extension NodeMachine {
  /// Finds the rows that no other row equals or beats in every child, in units of each child's largest value.
  func learnFrontier(_ operation: NodeOperation, _ node: Int, _ count: Int) {
    guard let sorter = learning.sorter else { preconditionFailure("a sorter was not made") }
    let width = activeCount[node]
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
    for child in 0..<width {
      var highest = 0.0
      for row in 0..<kept { highest = max(highest, cell(child, sorter.entries[row])) }
      childFits[operation.first + child].scale = highest > 0 ? highest : 1
    }
    let frontier = learning.frontier + operation.first * table.count
    for row in 0..<kept {
      for child in 0..<width {
        frontier[row * width + child] = cell(child, sorter.entries[row]) / childFits[operation.first + child].scale
      }
    }
    nodeFits[node].rows = kept
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

  /// The score of the row at hand; NaN where a child is negative.
  func benefit(_ node: Int, _ rule: NodeRule, addsParts: Bool) -> Double {
    let (first, width) = (operations[node].first, activeCount[node])
    guard let programme = learning.programme else { preconditionFailure("a programme was not made") }
    let upper = BenefitOfTheDoubt.upper(rule.second, width: width)
    var unit = 0.0
    for child in 0..<width {
      guard cells[child] >= 0 else { return .nan }
      used[child] = cells[child] / childFits[first + child].scale
      unit = max(unit, used[child])
    }
    guard unit > 0 else { return 0 }
    guard unit.isFinite else { return .nan }
    for child in 0..<width { used[child] /= unit }
    programme.start(width: width)
    let frontier = learning.frontier + first * table.count
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
    guard value.isFinite else { return .nan }
    if addsParts { addParts(node, programme.point) }
    return min(1, value * unit)
  }

  func startParts(_ node: Int) {
    for child in 0..<activeCount[node] { learning.parts[child] = 0 }
  }

  /// Adds each child's part of the score of the row at hand.
  private func addParts(_ node: Int, _ weights: UnsafeMutablePointer<Double>) {
    let (first, width) = (operations[node].first, activeCount[node])
    var total = 0.0
    for child in 0..<width {
      let part = weights[child] / childFits[first + child].scale * cells[child]
      used[child] = part > 0 ? part : 0
      total += used[child]
    }
    guard total > 0 else { return }
    for child in 0..<width { learning.parts[child] += used[child] / total }
  }

  /// The node's shares are the mean over the cities of each child's part.
  func shareParts(_ node: Int) {
    let (operation, width) = (operations[node], activeCount[node])
    var total = 0.0
    for child in 0..<width { total += learning.parts[child] }
    guard total > 0 else { return }
    for child in operation.first..<operation.first + operation.count { shares[child] = 0 }
    for child in 0..<width { shares[activePlace[operation.first + child]] = learning.parts[child] / total }
  }
}
