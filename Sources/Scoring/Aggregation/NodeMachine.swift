import AssessmentModel
import Numerics

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
  struct Fit: BitwiseCopyable {
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
  private(set) var table: ColumnTable
  let operations: WorkColumn<NodeOperation>
  /// The children of all nodes as columns.
  let children: WorkColumn<Int>
  let childCount: Int
  let alternatives: WorkColumn<NodeRule>
  /// Weights of ordered places.
  let places: WorkColumn<Double>
  /// The indicator of each leaf.
  let leafIndicator: WorkColumn<Int>
  /// 1 for the indicators that are left out of the replicate.
  let isLeft: WorkColumn<UInt8>
  /// For each indicator a column with 0 where the city itself has answered, NaN where not.
  let answered: WorkColumn<Double>

  /// The given shares of this run; the plan's own until others are written.
  let given: WorkColumn<Double>
  /// The shares of the plan itself.
  let ownShares: WorkColumn<Double>
  /// The shares of all children by which nodes were worked out, learnt ones among them.
  let shares: WorkColumn<Double>
  /// Whether a child was left out of its node, and whether the plan itself leaves it out.
  let isLeftOut: WorkColumn<Bool>
  let ownLeftOut: WorkColumn<Bool>
  /// Whether nothing is left of a node.
  let isEmpty: WorkColumn<Bool>
  /// The rule of each node in this replicate.
  let rules: WorkColumn<NodeRule>
  /// The children that count: their number, columns, places among the siblings, and shares.
  let activeCount: WorkColumn<Int>
  let active: WorkColumn<Int>
  let activePlace: WorkColumn<Int>
  let activeShares: WorkColumn<Double>
  /// Sum of the shares that count.
  let totals: WorkColumn<Double>
  let childFits: WorkColumn<ChildFit>
  let nodeFits: WorkColumn<Fit>

  /// The effective weight of each leaf in the principal index, and the same of nodes on the way.
  let leafWeights: WorkColumn<Double>
  let nodeWeights: WorkColumn<Double>

  /// What only some methods need.
  let learning: LearningMemory
  /// The most children of a node.
  let widest: Int

  private let memory = ReplicateMemory()

  /// The nodes of a replicate.
  convenience init(
    _ plan: ReplicatePlan, _ columns: UnsafeMutableBufferPointer<Double>, isLeft: WorkColumn<UInt8>
  ) {
    unsafe self.init(
      plan.plan, range: plan.criteria.scores, choices: plan.choices, count: plan.cityCount, columns: columns,
      isLeft: isLeft, indicators: plan.indicators, pinnedRows: plan.nodePins?.frontierRows ?? 0)
  }

  /// The nodes of a plan as it stands: its shares, and what it leaves out.
  ///
  /// - Parameters:
  ///   - columns: memory of the leaves and nodes; taken if it is `nil`.
  ///   - indicators: what the cities have answered; without them, a leaf with a value is one that was answered.
  ///   - pinnedRows: the most rows of a pinned frontier.
  init(
    _ plan: AssessmentPlan, range: ScoreRange, choices: ReplicateChoices?, count: Int,
    columns: UnsafeMutableBufferPointer<Double>? = nil, isLeft: WorkColumn<UInt8>? = nil,
    indicators: IndicatorMatrix? = nil, pinnedRows: Int = 0
  ) {
    let nodes = plan.nodes
    leafCount = plan.leaves.count
    nodeCount = nodes.count
    principal = plan.principal
    self.range = range
    let leaves = leafCount
    var list: [Double] = []
    var first = 0
    let operations = nodes.indices.map { position in
      defer { first += nodes[position].children.count }
      return NodeOperation(
        nodes[position], first: first, takesAlternatives: choices?.isAggregated[position] ?? false, places: &list)
    }
    let alternatives = (choices?.aggregations ?? []).map { NodeRule($0, places: &list) }
    let children = nodes.flatMap { node in
      node.children.map { child in
        switch child {
        case .leaf(let leaf): leaf
        case .node(let inner): leaves + inner
        }
      }
    }
    childCount = children.count
    let widest = nodes.map(\.children.count).max() ?? 0
    self.widest = widest
    learning = LearningMemory(
      operations, alternatives, count: count, childCount: children.count, pinnedRows: pinnedRows, memory)
    let cells =
      unsafe columns.map { unsafe WorkColumn($0) }
      ?? memory.take(columns == nil ? count * (leaves + nodes.count) : 0, .nan)
    table = ColumnTable(
      cells: cells, count: count, gaps: memory.take(leaves + nodes.count, false),
      scratch: RowScratch(count: count, width: widest, frontierRows: learning.frontierRows, memory))
    self.operations = memory.copy(operations)
    self.children = memory.copy(children)
    self.alternatives = memory.copy(alternatives)
    places = memory.copy(list)
    leafIndicator = memory.copy(plan.leaves.map(\.indicator))
    self.isLeft = isLeft ?? memory.take(0, 0)
    if let indicators {
      answered = memory.copy(indicators.columns.flatMap { $0.states.map { $0.isMissing ? .nan : 0 } })
    } else {
      // A value that is there is an answer.
      answered = memory.take(count * ((plan.leaves.map(\.indicator).max() ?? -1) + 1), 0)
    }
    given = memory.copy(nodes.flatMap(\.shares))
    shares = memory.copy(nodes.flatMap(\.shares))
    ownShares = memory.copy(nodes.flatMap(\.shares))
    isLeftOut = memory.take(children.count, false)
    ownLeftOut = memory.copy(nodes.flatMap { node in node.children.indices.map { node.leftOut.contains($0) } })
    isEmpty = memory.take(nodes.count, false)
    rules = memory.copy(operations.map(\.rule))
    activeCount = memory.take(nodes.count, 0)
    active = memory.take(children.count, 0)
    activePlace = memory.take(children.count, 0)
    activeShares = memory.take(children.count, 0)
    totals = memory.take(nodes.count, 0)
    childFits = memory.take(children.count, ChildFit())
    nodeFits = memory.take(nodes.count, Fit())
    leafWeights = memory.take(leaves, 0)
    nodeWeights = memory.take(nodes.count, 0)
  }

  /// Works out all nodes, children before the nodes that they are parts of.
  func run(choice: Int, isAnyLeft: Bool, _ listener: inout some NodeListener) {
    for leaf in 0..<leafCount { table.findGap(leaf) }
    for node in 0..<nodeCount {
      let operation = operations[node]
      rules[node] = choice > 0 && operation.takesAlternatives ? alternatives[choice - 1] : operation.rule
      settleShares(operation, node, isAnyLeft)
      selectChildren(operation, node)
      if operation.learnsWeights || operation.isRescaled || rules[node].kind.learns { listener.begin(node, self) }
      if operation.learnsWeights {
        learnWeights(operation, node, &listener)
        selectChildren(operation, node)
        // A learnt weight may be 0: of the children, only those that count have values of their own from here on.
        listener.begin(node, self)
      }
      learnRule(operation, node, &listener)
      if rules[node].kind == .fitted(.benefitOfTheDoubt) { startParts(node) }
      score(node, table, members: nil)
      if operation.isRescaled {
        learnRange(node, &listener)
        rescale(node, table)
      }
      if rules[node].kind == .fitted(.benefitOfTheDoubt) { shareParts(node, &listener) }
      listener.end(node, self)
      table.gaps[leafCount + node] = range.dropUnreportable(table[leafCount + node], table.count)
    }
  }

  /// Takes up what a finished assessment has learnt, with the shares of its plan; the table holds its scores.
  func freeze(_ listener: inout some NodeListener) {
    for column in 0..<leafCount + nodeCount { table.findGap(column) }
    for node in 0..<nodeCount {
      let operation = operations[node]
      settleShares(operation, node, false)
      selectChildren(operation, node)
      guard operation.isRescaled || rules[node].kind.learns else { continue }
      listener.begin(node, self)
      learnRule(operation, node, &listener)
      // The scores are stretched already; their ends are in the records.
      guard operation.isRescaled else { continue }
      nodeFits[node].minimum = listener.learn(.minimum, -1, .nan)
      nodeFits[node].maximum = listener.learn(.maximum, -1, .nan)
    }
  }

  /// Asks for the coverage of rows and for the weights that they were given, of the node worked out last; `nil` for not.
  func ask(coverage: WorkColumn<Double>?, rowWeights: WorkColumn<Double>?) {
    table.coverage = coverage
    table.rowWeights = rowWeights
  }

  /// Scores of a node by what it has learnt.
  ///
  /// - Parameter members: the city that each row is, −1 for none; `nil` for the cities' own table.
  func score(_ node: Int, _ table: ColumnTable, members: WorkColumn<Int>?) {
    switch rules[node].kind {
    case .mean: scoreMean(node, table)
    case .column(let rule): scoreColumns(rule, node, table)
    case .row: scoreRows(node, table)
    case .fitted: scoreFitted(node, table, members)
    }
  }

  /// Smallest and largest score. Scores that are one are put down as one, so that whoever takes the record up again finds
  /// no width in it.
  private func learnRange(_ node: Int, _ listener: inout some NodeListener) {
    let extent = ColumnExtent(table[leafCount + node], table.count)
    let (lowest, highest) = extent.ends
    let isOne = RoundingBand.isConstant(lowest, highest, magnitude: rules[node].cancels ? magnitude(node) : 0)
    nodeFits[node].minimum = listener.learn(.minimum, -1, lowest)
    nodeFits[node].maximum = listener.learn(.maximum, -1, isOne ? lowest : highest)
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
