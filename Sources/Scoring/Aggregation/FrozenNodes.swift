import AssessmentModel

/// The nodes of a plan with what they learnt: scores any rows without looking at them twice.
///
/// Nothing in the machine changes any more, and each call has scratch of its own, so that it may be used from anywhere.
final class FrozenNodes: @unchecked Sendable {
  let plan: AssessmentPlan
  let fits: [NodeFit?]
  private let machine: NodeMachine

  /// - Parameter machine: one that has run, or has taken up what a finished assessment learnt.
  init(_ machine: NodeMachine, plan: AssessmentPlan) {
    self.machine = machine
    self.plan = plan
    fits = plan.nodes.enumerated().map { position, node in
      guard node.learns else { return nil }
      let fit = machine.nodeFits[position]
      let kind = machine.rules[position].kind
      return NodeFit(
        rule: kind.learns ? kind : nil,
        rescaling: node.rescaling.map {
          NodeRescaling(range: $0, minimum: fit.minimum, maximum: fit.maximum)
        })
    }
  }

  /// The scores of every node for rows of leaves.
  ///
  /// - Parameters:
  ///   - members: the city that each row is, for rules that hold a city against the others; `nil` for rows that are none.
  ///   - needed: the nodes that are asked for; the others are empty.
  func run(_ leaves: [[Double]], count: Int, members: [Int]? = nil, needed: [Bool]? = nil) -> [[Double]] {
    let memory = ReplicateMemory()
    let columns = plan.leaves.count + plan.nodes.count
    let table = ColumnTable(
      cells: memory.take(columns * count, .nan), count: count, gaps: memory.take(columns, true),
      scratch: machine.scratch(rows: count, memory))
    for (leaf, column) in leaves.enumerated() where !column.isEmpty {
      for row in 0..<count { table[leaf][row] = column[row] }
      table.findGap(leaf)
    }
    let cities = memory.copy(members ?? [Int](repeating: -1, count: count))
    return plan.nodes.indices.map { node in
      guard needed?[node] ?? true else { return [] }
      machine.score(node, table, members: cities)
      if machine.operations[node].isRescaled { machine.rescale(node, table) }
      table.findGap(plan.leaves.count + node)
      return Array(UnsafeBufferPointer(start: table[plan.leaves.count + node], count: count))
    }
  }

  /// The score of one row of a node that is no plain mean, before it is stretched.
  ///
  /// - Parameters:
  ///   - cells: the children that count, NaN for a missing one; enough of them are there.
  ///   - shares: the share of each.
  ///   - member: the city that the row is, −1 for none.
  func score(_ node: Int, _ cells: [Double], shares: some Collection<Double>, member: Int) -> Double {
    let memory = ReplicateMemory()
    let scratch = machine.scratch(rows: 0, memory)
    let kind = machine.rules[node].kind
    guard kind.learns else {
      var present = 0
      for (cell, share) in zip(cells, shares) where cell == cell {
        scratch.cells[present] = cell
        scratch.used[present] = share
        present += 1
      }
      return machine.score(machine.rules[node], present, scratch)
    }
    guard kind.takesGaps || !cells.contains(where: \.isNaN) else { return .nan }
    for (child, cell) in cells.enumerated() { scratch.cells[child] = cell }
    return machine.scoreAgainstOthers(node, scratch, member: member)
  }

  /// Share of the effective weight, under the principal index, of what each city itself has answered. A column is not
  /// looked at city by city if nothing is missing in it.
  func coverage(_ leaves: [Column], count: Int) -> Column {
    let weights = plan.effectiveWeights(under: plan.principal)
    let total = weights.reduce(0, +)
    guard plan.leaves.indices.contains(where: { weights[$0] > 0 && leaves[$0].hasGap }) else {
      return Column(numbers: [Double](repeating: 1, count: count))
    }
    var sums = [Double](repeating: 0, count: count)
    sums.withUnsafeMutableBufferPointer { sums in
      for (leaf, weight) in zip(leaves, weights) where weight > 0 {
        leaf.numbers.withUnsafeBufferPointer { leaf in
          for row in 0..<sums.count { sums[row] += leaf[row] == leaf[row] ? weight : 0 }
        }
      }
      for row in 0..<sums.count { sums[row] /= total }
    }
    return Column(numbers: sums)
  }
}

extension NodeMachine {
  /// Scratch for other rows than the cities'.
  func scratch(rows: Int, _ memory: ReplicateMemory) -> RowScratch {
    RowScratch(count: rows, width: widest, frontierRows: learning.frontierRows, memory)
  }
}

extension Column {
  /// Whether any row is missing.
  var hasGap: Bool {
    numbers.withUnsafeBufferPointer { numbers in
      var gaps = 0
      for number in numbers { gaps &+= number == number ? 0 : 1 }
      return gaps > 0
    }
  }
}
