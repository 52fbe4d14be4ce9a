internal import AssessmentModel
internal import Diagnostics

/// Whether nodes can be worked out from what their children may be: found before any data is read.
enum NodeChecks {
  /// Runs when all trees are read; leaves the bounds of every node in the context.
  static func check(
    _ indicators: [Indicator], principal: NodeID?, imputation: Imputation, _ context: ReadingContext
  ) {
    var columns: [IndicatorID: Indicator] = [:]
    for indicator in indicators where columns[indicator.id] == nil { columns[indicator.id] = indicator }
    var nodes: [NodeID: IndexNode] = [:]
    for (_, node) in context.nodes where nodes[node.id] == nil { nodes[node.id] = node }
    context.bounds = bounds(nodes, context.nodes.map(\.node.id), columns)
    for (element, node) in context.nodes {
      let children = childBounds(of: node, context.bounds, columns)
      checkZero(element, node, children)
      checkEntropy(element, node, children)
      checkCompleteness(element, node, columns, imputation)
      if node.id == principal { checkScores(element, node, context) }
    }
  }

  /// Bounds of the nodes, children first. The walk keeps its own stack: chains of parts can be longer than the call
  /// stack is deep. Nodes that contain each other count as 0 to 1; they are reported elsewhere.
  static func bounds(
    _ nodes: [NodeID: IndexNode], _ order: [NodeID], _ columns: [IndicatorID: Indicator]
  ) -> [NodeID: ScoreBounds] {
    var known: [NodeID: ScoreBounds] = [:]
    var isOpen: Set<NodeID> = []
    var stack = Array(order.reversed())
    while let id = stack.last {
      guard known[id] == nil, let node = nodes[id] else {
        stack.removeLast()
        continue
      }
      if isOpen.insert(id).inserted {
        let below = node.children.compactMap(\.nodeID).filter { known[$0] == nil && !isOpen.contains($0) }
        stack += below.reversed()
        if !below.isEmpty { continue }
      }
      known[id] = node.scoreBounds(node.children.map { bounds(of: $0, known, columns) })
      stack.removeLast()
    }
    return known
  }

  /// What the children of a node that count may be.
  static func childBounds(
    of node: IndexNode, _ known: [NodeID: ScoreBounds], _ columns: [IndicatorID: Indicator]
  ) -> [ScoreBounds] {
    node.children.filter { !node.weighting.isWritten || $0.weight > 0 }.map { bounds(of: $0, known, columns) }
  }

  private static func bounds(
    of child: IndexChild, _ known: [NodeID: ScoreBounds], _ columns: [IndicatorID: Indicator]
  ) -> ScoreBounds {
    switch child {
    case .use(let use): columns[use.indicator]?.scoreBounds(use.sense) ?? .unit
    case .node(let node): known[node.id] ?? .unit
    case .reference(let id, _): known[id] ?? .unit
    }
  }

  private static func checkZero(_ element: StrictElement, _ node: IndexNode, _ children: [ScoreBounds]) {
    let isSaid = element.optional("zero") != nil || element.isExcused("zero")
    guard let trouble = trouble(node, children, isZeroSaid: isSaid) else { return }
    element.report(trouble.code, trouble.what, at: "aggregation", mend: trouble.mend)
  }

  /// Why a node has no score where its children are at an end of what they may be.
  struct Trouble {
    var code: DiagnosticCode
    var what: Statement
    var mend: Statement
  }

  /// The trouble of a node with children of these bounds; `isZeroSaid` tells whether the file says what a zero does.
  static func trouble(_ node: IndexNode, _ children: [ScoreBounds], isZeroSaid: Bool) -> Trouble? {
    let name = node.aggregation.methodName
    let needsZeroRule: Bool
    switch node.aggregation.traits.takes {
    case .anything: return nil
    case .notNegative(let needsRule, _): needsZeroRule = needsRule
    case .positive:
      guard let bounds = children.first(where: { $0.canBeZero || $0.canBeNegative }) else { return nil }
      return Trouble(
        code: .criteriaNegativeChild,
        what: .criteria(bounds.canBeNegative ? .childrenNegative : .childrenZero, .text(name)),
        mend: .criteria(.liftRange))
    }
    if children.contains(where: \.canBeNegative) {
      return Trouble(
        code: .criteriaNegativeChild, what: .criteria(.childrenNegative, .text(name)),
        mend: .criteria(.rangeOrArithmetic))
    }
    guard needsZeroRule, !isZeroSaid, children.contains(where: \.canBeZero) else { return nil }
    return Trouble(
      code: .criteriaZeroRule, what: .criteria(.zeroUnsaid, .text(name)),
      mend: .criteria(.writeZero))
  }

  private static func checkEntropy(_ element: StrictElement, _ node: IndexNode, _ children: [ScoreBounds]) {
    guard let trouble = entropyTrouble(node, children) else { return }
    element.report(trouble.code, trouble.what, at: "weights", mend: trouble.mend)
  }

  /// The trouble of a node that learns its weights from shares of a column's sum.
  static func entropyTrouble(_ node: IndexNode, _ children: [ScoreBounds]) -> Trouble? {
    guard node.weighting == .entropy, children.contains(where: \.canBeNegative) else { return nil }
    return Trouble(
      code: .criteriaNegativeChild,
      what: .criteria(.entropyNegative),
      mend: .criteria(.rangeOrDeviation))
  }

  /// Methods that compare whole rows leave every city out of which one child is missing.
  /// An index that runs beyond 1 is stretched by the set's score range all the same.
  private static func checkScores(_ element: StrictElement, _ node: IndexNode, _ context: ReadingContext) {
    guard context.scores.lower != 0 || context.scores.upper != 1, let upper = context.bounds[node.id]?.upper,
      upper > 1 + Comparison.tolerance, let end = context.reach(of: node.id).upper
    else { return }
    element.report(
      .criteriaStretchedTwice,
      .criteria(
        .stretchedTwice, .text(ReadingLog.quoted(node.id.rawValue)), .number(DecimalText.exact(upper)),
        .number(DecimalText.exact(end))), severity: .note)
  }

  private static func checkCompleteness(
    _ element: StrictElement, _ node: IndexNode, _ columns: [IndicatorID: Indicator], _ imputation: Imputation
  ) {
    guard node.aggregation.traits.needsCompleteRows else { return }
    let gap = node.children.first { child in
      guard case .use(let use) = child else { return false }
      return (columns[use.indicator]?.imputation ?? imputation) == .none
    }
    guard case .use(let use)? = gap else { return }
    element.report(
      .criteriaCompleteRows,
      .criteria(.completeRows, .text(node.aggregation.methodName), .text(ReadingLog.quoted(use.indicator.rawValue))),
      at: "aggregation",
      severity: .note)
  }
}

extension IndexChild {
  /// The node that the child is or names; `nil` for a use.
  fileprivate var nodeID: NodeID? {
    switch self {
    case .node(let node): node.id
    case .reference(let id, _): id
    case .use: nil
    }
  }
}
