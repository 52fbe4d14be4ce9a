import Glibc
import Numerics

/// The plain rules – arithmetic, geometric, minimum – in passes over columns; sums run in the order of the children. The
/// arithmetic mean, by far the most common, is a kernel.
extension NodeMachine {
  /// The arithmetic mean.
  func scoreMean(_ node: Int, _ table: ColumnTable) {
    let operation = operations[node]
    let mean = ColumnKernel.Mean(
      columns: active + operation.first, shares: activeShares + operation.first, count: activeCount[node],
      total: totals[node], least: operation.minimumCoverage, fewest: operation.minimumChildren,
      isGapped: !isComplete(node, table))
    ColumnKernel.automatic.mean(
      mean, of: table.cells, count: table.count, to: table[leafCount + node], coverage: table.coverage)
  }

  /// Whether a node has its children in every row.
  private func isComplete(_ node: Int, _ table: ColumnTable) -> Bool {
    let operation = operations[node]
    var isComplete = activeCount[node] >= operation.minimumChildren
    for slot in operation.first..<operation.first + activeCount[node] {
      isComplete = isComplete && !table.gaps[active[slot]]
    }
    return isComplete
  }

  /// The geometric mean and the smallest.
  func scoreColumns(_ rule: NodeRule.ColumnRule, _ node: Int, _ table: ColumnTable) {
    let operation = operations[node]
    let scores = table[leafCount + node]
    start(rule, scores, table.count)
    if isComplete(node, table) {
      addComplete(rule, node, table)
      finish(rule, scores, total: totals[node], table.count)
      if let coverage = table.coverage { for row in 0..<table.count { coverage[row] = 1 } }
    } else {
      for row in 0..<table.count { table.scratch.shareSums[row] = 0 }
      addGapped(rule, node, table)
      if operation.minimumChildren > 1 { countPresent(node, table) }
      finishGapped(rule, node, scores, table)
    }
  }

  private func start(_ rule: NodeRule.ColumnRule, _ scores: WorkColumn<Double>, _ count: Int) {
    let start: Double = rule == .minimum ? .infinity : 0
    for row in 0..<count { scores[row] = start }
  }

  private func addComplete(_ rule: NodeRule.ColumnRule, _ node: Int, _ table: ColumnTable) {
    let (lift, scores, count) = (rules[node].lift, table[leafCount + node], table.count)
    let slots = operations[node].first..<operations[node].first + activeCount[node]
    switch rule {
    case .geometric:
      for slot in slots {
        let (column, share) = (table[active[slot]], activeShares[slot])
        for row in 0..<count { scores[row] += share * logarithm(column[row], lift) }
      }
    case .minimum:
      for slot in slots {
        let column = table[active[slot]]
        for row in 0..<count { scores[row] = min(scores[row], column[row]) }
      }
    }
  }

  private func finish(_ rule: NodeRule.ColumnRule, _ scores: WorkColumn<Double>, total: Double, _ count: Int) {
    switch rule {
    case .geometric: for row in 0..<count { scores[row] = exp(scores[row] / total).ratedIfFinite }
    case .minimum: break
    }
  }

  /// Adds up the terms of the children present, and their shares.
  private func addGapped(_ rule: NodeRule.ColumnRule, _ node: Int, _ table: ColumnTable) {
    let (lift, scores, count) = (rules[node].lift, table[leafCount + node], table.count)
    let shareSums = table.scratch.shareSums
    let slots = operations[node].first..<operations[node].first + activeCount[node]
    for slot in slots {
      let (column, share) = (table[active[slot]], activeShares[slot])
      for row in 0..<count { shareSums[row] += share.kept(column[row] == column[row]) }
      switch rule {
      case .geometric:
        for row in 0..<count where column[row] == column[row] {
          scores[row] += share * logarithm(column[row], lift)
        }
      case .minimum:
        for row in 0..<count { scores[row] = column[row] < scores[row] ? column[row] : scores[row] }
      }
    }
  }

  private func countPresent(_ node: Int, _ table: ColumnTable) {
    let presence = table.scratch.presence
    for row in 0..<table.count { presence[row] = 0 }
    for slot in operations[node].first..<operations[node].first + activeCount[node] {
      let column = table[active[slot]]
      for row in 0..<table.count { presence[row] += 1.0.kept(column[row] == column[row]) }
    }
  }

  private func finishGapped(
    _ rule: NodeRule.ColumnRule, _ node: Int, _ scores: WorkColumn<Double>, _ table: ColumnTable
  ) {
    let (operation, total) = (operations[node], totals[node])
    let (count, shareSums, presence) = (table.count, table.scratch.shareSums, table.scratch.presence)
    if let coverage = table.coverage { for row in 0..<count { coverage[row] = shareSums[row] / total } }
    // Shares that count are positive: a sum of 0 is a row without children, and 0/0 is missing.
    switch rule {
    case .geometric: for row in 0..<count { scores[row] = exp(scores[row] / shareSums[row]).ratedIfFinite }
    case .minimum: for row in 0..<count { scores[row] = scores[row].rated(shareSums[row] > 0) }
    }
    if operation.minimumChildren > 1 {
      let number = Double(operation.minimumChildren)
      for row in 0..<count { scores[row] = scores[row].rated(presence[row] >= number) }
    }
    let least = operation.minimumCoverage
    guard least > 0 else { return }
    for row in 0..<count { scores[row] = scores[row].rated(shareSums[row] / total >= least) }
  }

  /// `ln x` after lifting; minus infinity at 0, where the mean's limit is 0, and NaN below 0.
  private func logarithm(_ value: Double, _ lift: Double) -> Double {
    value < 0 ? .nan : log(lift + (1 - lift) * value)
  }
}

/// Choices by masks: written as branches, they would keep passes from working on several rows at a time.
extension Double {
  /// The number if a condition holds, else 0.
  @inline(__always)
  fileprivate func kept(_ holds: Bool) -> Double {
    let mask: UInt64 = holds ? .max : 0
    return Double(bitPattern: bitPattern & mask)
  }

  /// The number if it is finite, else NaN.
  @inline(__always)
  fileprivate var ratedIfFinite: Double { rated(self - self == 0) }

  /// The number if a condition holds, else NaN.
  @inline(__always)
  fileprivate func rated(_ holds: Bool) -> Double {
    let mask: UInt64 = holds ? 0 : .max
    return Double(bitPattern: bitPattern | mask)
  }
}
