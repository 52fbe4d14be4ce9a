import AssessmentModel

/// The nodes of a plan as a list of operations on columns, with all memory they need.
///
/// After a replicate it holds what the nodes have learnt, so that other rows can be scored by the same rules.
final class NodeMachine {
  /// What a node has learnt of one of its children that count.
  struct ChildFit: BitwiseCopyable {
    var low = 0.0
    var high = 0.0
    /// Norm, slope or scale.
    var scale = 0.0
    /// The share of all that count.
    var share = 0.0
  }

  /// What a node has learnt besides.
  struct NodeFit: BitwiseCopyable {
    var minimum = 0.0
    var maximum = 0.0
    /// Smallest and largest `S` and `R` of VIKOR.
    var sums = (best: 0.0, worst: 0.0)
    var regrets = (best: 0.0, worst: 0.0)
    /// Number of complete rows, or of rows on the frontier.
    var rows = 0
  }

  let leafCount: Int
  let nodeCount: Int
  let principal: Int
  /// The reported range.
  let range: ScoreRange
  /// The cities' own table.
  let table: ColumnTable
  let operations: UnsafeMutablePointer<NodeOperation>
  /// The children of all nodes as columns.
  let children: UnsafeMutablePointer<Int>
  let childCount: Int
  let alternatives: UnsafeMutablePointer<NodeRule>
  /// Weights of ordered places.
  let places: UnsafeMutablePointer<Double>
  /// The indicator of each leaf.
  let leafIndicator: UnsafeMutablePointer<Int>
  /// 1 for the indicators that are left out of the replicate.
  let isLeft: UnsafeMutablePointer<UInt8>
  /// For each indicator a column with 0 where the city itself has answered, NaN where not; and the number of the latter.
  let answered: UnsafeMutablePointer<Double>
  let unansweredCount: UnsafeMutablePointer<Int>

  /// The given shares of this replicate.
  let given: UnsafeMutablePointer<Double>
  /// The shares of the plan itself.
  let ownShares: UnsafeMutablePointer<Double>
  /// Shares of parameters that are not those of the replicate.
  let otherShares: UnsafeMutablePointer<Double>
  /// The shares of all children by which nodes were worked out, learnt ones among them.
  let shares: UnsafeMutablePointer<Double>
  /// Whether a child was left out of its node.
  let isLeftOut: UnsafeMutablePointer<Bool>
  /// Whether nothing is left of a node.
  let isEmpty: UnsafeMutablePointer<Bool>
  /// The rule of each node in this replicate.
  let rules: UnsafeMutablePointer<NodeRule>
  /// The children that count: their number, columns, places among the siblings, and shares.
  let activeCount: UnsafeMutablePointer<Int>
  let active: UnsafeMutablePointer<Int>
  let activePlace: UnsafeMutablePointer<Int>
  let activeShares: UnsafeMutablePointer<Double>
  /// Sum of the shares that count.
  let totals: UnsafeMutablePointer<Double>
  let childFits: UnsafeMutablePointer<ChildFit>
  let nodeFits: UnsafeMutablePointer<NodeFit>

  /// The effective weight of each leaf in the principal index, and the same of nodes on the way.
  let leafWeights: UnsafeMutablePointer<Double>
  let nodeWeights: UnsafeMutablePointer<Double>

  /// Scratch of one column each.
  let shareSums: UnsafeMutablePointer<Double>
  let presence: UnsafeMutablePointer<Double>
  /// Scratch of one row each.
  let cells: UnsafeMutablePointer<Double>
  let used: UnsafeMutablePointer<Double>
  /// What only some methods need.
  let learning: LearningMemory

  private let memory = ReplicateMemory()

  init(
    _ plan: ReplicatePlan, _ columns: UnsafeMutableBufferPointer<Double>, isLeft: UnsafeMutablePointer<UInt8>
  ) {
    let nodes = plan.plan.nodes
    leafCount = plan.plan.leaves.count
    nodeCount = nodes.count
    principal = plan.plan.principal
    range = plan.criteria.scores
    let leaves = leafCount
    var list: [Double] = []
    let operations = nodes.indices.map { position in
      NodeOperation(
        nodes[position], first: plan.firstShare[position], takesAlternatives: plan.choices.isAggregated[position],
        places: &list)
    }
    let alternatives = plan.choices.aggregations.map { NodeRule($0, places: &list) }
    let children = nodes.flatMap { node in
      node.children.map { child in
        switch child {
        case .leaf(let leaf): leaf
        case .node(let inner): leaves + inner
        }
      }
    }
    childCount = children.count
    let count = plan.cityCount
    let cellMemory = columns.baseAddress ?? memory.take(0, .nan)
    table = ColumnTable(cells: cellMemory, count: count, gaps: memory.take(leaves + nodes.count, false))
    self.operations = memory.copy(operations)
    self.children = memory.copy(children)
    self.alternatives = memory.copy(alternatives)
    places = memory.copy(list)
    leafIndicator = memory.copy(plan.plan.leaves.map(\.indicator))
    self.isLeft = isLeft
    answered = memory.copy(plan.indicators.columns.flatMap { $0.states.map { $0.isMissing ? .nan : 0 } })
    unansweredCount = memory.copy(
      plan.plan.leaves.map { leaf in
        plan.indicators.columns[leaf.indicator].states.count(where: \.isMissing)
      })
    given = memory.take(children.count, 0)
    shares = memory.copy(nodes.flatMap(\.shares))
    ownShares = memory.copy(nodes.flatMap(\.shares))
    otherShares = memory.take(children.count, 0)
    isLeftOut = memory.take(children.count, false)
    isEmpty = memory.take(nodes.count, false)
    rules = memory.copy(operations.map(\.rule))
    activeCount = memory.take(nodes.count, 0)
    active = memory.take(children.count, 0)
    activePlace = memory.take(children.count, 0)
    activeShares = memory.take(children.count, 0)
    totals = memory.take(nodes.count, 0)
    childFits = memory.take(children.count, ChildFit())
    nodeFits = memory.take(nodes.count, NodeFit())
    leafWeights = memory.take(leaves, 0)
    nodeWeights = memory.take(nodes.count, 0)
    shareSums = memory.take(count, 0)
    presence = memory.take(count, 0)
    let widest = nodes.map(\.children.count).max() ?? 0
    cells = memory.take(widest, 0)
    used = memory.take(widest, 0)
    learning = LearningMemory(operations, alternatives, count: count, childCount: children.count, memory)
  }

  /// Weights and scores of all nodes from the leaves' columns.
  ///
  /// - Parameters:
  ///   - choice: the alternative of aggregation; 0 for each node's own.
  ///   - isAnyLeft: whether indicators are left out.
  func run(choice: Int, isAnyLeft: Bool) {
    for leaf in 0..<leafCount { table.findGap(leaf) }
    for node in 0..<nodeCount {
      let operation = operations[node]
      rules[node] = choice > 0 && operation.takesAlternatives ? alternatives[choice - 1] : operation.rule
      settleShares(operation, node, isAnyLeft)
      selectChildren(operation, node)
      if operation.weighting != .given, operation.weighting != .benefitOfTheDoubt {
        learnWeights(operation, node)
        selectChildren(operation, node)
      }
      learnRule(operation, node)
      score(node, table, members: nil)
      if operation.isRescaled {
        learnRange(node)
        rescale(node, table)
      }
      range.dropUnreportable(table[leafCount + node], table.count)
      table.findGap(leafCount + node)
    }
  }

  /// Scores one node of a table by its rule.
  ///
  /// - Parameter members: for each row its place among the cities; `nil` if the table is that of the cities.
  func score(_ node: Int, _ table: ColumnTable, members: UnsafeMutablePointer<Int>?) {
    switch rules[node].kind {
    case .arithmetic, .geometric, .minimum: scoreColumns(node, table)
    case .powerMean, .maximum, .orderedWeighted: scoreRows(node, table)
    case .mazziottaPareto, .copeland, .topsis, .vikor, .promethee, .weightedProduct, .benefitOfTheDoubt:
      scoreFitted(node, table, members)
    }
  }

  private func learnRange(_ node: Int) {
    let scores = table[leafCount + node]
    var (lowest, highest) = (Double.infinity, -Double.infinity)
    for row in 0..<table.count {
      if scores[row] < lowest { lowest = scores[row] }
      if scores[row] > highest { highest = scores[row] }
    }
    let isOne = RoundingBand.isConstant(lowest, highest, magnitude: rules[node].cancels ? magnitude(node) : 0)
    nodeFits[node].minimum = lowest.isFinite ? lowest : .nan
    nodeFits[node].maximum = isOne ? nodeFits[node].minimum : highest
  }

  /// The largest size of a score of the children that count.
  private func magnitude(_ node: Int) -> Double {
    var largest = 0.0
    for slot in operations[node].first..<operations[node].first + activeCount[node] {
      let column = table[active[slot]]
      for row in 0..<table.count where abs(column[row]) > largest { largest = abs(column[row]) }
    }
    return largest
  }

  /// Stretches the scores of a node onto its range.
  func rescale(_ node: Int, _ table: ColumnTable) {
    let (operation, fit) = (operations[node], nodeFits[node])
    let scores = table[leafCount + node]
    guard !RoundingBand.isConstant(fit.minimum, fit.maximum) else {
      for row in 0..<table.count { scores[row] = .nan }
      return
    }
    for row in 0..<table.count {
      let score = NodeRescaling.stretch(scores[row], fit.minimum, fit.maximum, operation.lower, operation.upper)
      scores[row] = score - score == 0 ? score : .nan
    }
  }
}
