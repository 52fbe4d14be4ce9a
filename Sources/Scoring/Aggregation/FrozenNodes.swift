import AssessmentModel
import Numerics

/// The nodes of a plan with what they learnt: scores any rows without looking at them twice.
///
/// Nothing in the machine changes any more, and each call has scratch of its own, so that it may be used from anywhere.
package final class FrozenNodes: @unchecked Sendable {
  let plan: AssessmentPlan
  package let fits: [NodeFit?]
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
  package func run(_ leaves: [[Double]], count: Int, members: [Int]? = nil, needed: [Bool]? = nil) -> [[Double]] {
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
      return (table[plan.leaves.count + node]).array(count)
    }
  }

  /// Gives scratch for one row; memory is asked for only where a node takes the benefit of the doubt.
  func withRowScratch<Result>(_ body: (RowScratch) -> Result) -> Result {
    guard machine.learning.frontierRows == nil else {
      let memory = ReplicateMemory()
      return withExtendedLifetime(memory) { body(machine.scratch(rows: 0, memory)) }
    }
    let width = max(1, machine.widest)
    return unsafe withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * width) { cells in
      let cells = unsafe WorkColumn(cells)
      return body(RowScratch(cells: cells, used: cells + width))
    }
  }

  /// Whether a node holds rows against the others: missing children then keep their places in the scratch.
  func isComparing(_ node: Int) -> Bool { machine.rules[node].kind.learns }

  /// The score of one row before it is stretched; enough of its children are there.
  ///
  /// - Parameters:
  ///   - count: how many children stand in the scratch with their shares.
  ///   - isComplete: whether none is missing.
  ///   - member: the city that the row is, −1 for none.
  func score(_ node: Int, _ scratch: RowScratch, count: Int, isComplete: Bool, member: Int) -> Double {
    let kind = machine.rules[node].kind
    guard kind.learns else { return machine.score(machine.rules[node], count, scratch) }
    return isComplete || kind.takesGaps ? machine.scoreAgainstOthers(node, scratch, member: member) : .nan
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
    unsafe numbers.withUnsafeBufferPointer { numbers in
      var gaps = 0
      for place in numbers.indices {
        let number = unsafe numbers[place]
        gaps &+= number == number ? 0 : 1
      }
      return gaps > 0
    }
  }
}
