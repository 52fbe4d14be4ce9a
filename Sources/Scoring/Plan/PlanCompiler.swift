public import AssessmentModel

/// Lays the trees of a criteria set out flat.
public enum PlanCompiler {
  /// The plan of a criteria set: leaves in the order in which the trees are written, nodes children first.
  ///
  /// Shares are the written weights divided by the siblings' sum, or what the node's weighting makes of equal weights,
  /// experts' points, comparisons or ranks. Where weights are learnt from the data, the plan starts with equal ones, and
  /// the assessment's plan carries the learnt ones. A node that is referred to stands once, under the
  /// node where it is written. A leaf's effective weight is the product of the shares from the root of its own tree
  /// down; ``AssessmentPlan/effectiveWeights(under:)`` gives those of any other root.
  ///
  /// - Precondition: the set is consistent, as `CriteriaFiles` ensures: node ids are unique, references and uses name
  ///   what exists, there is no cycle, and every node has children whose weights have a positive sum.
  /// - Complexity: O(nodes + leaves).
  public static func compile(_ criteria: CriteriaSet) -> AssessmentPlan {
    precondition(!criteria.trees.isEmpty, "a criteria set has at least one tree")
    var layout = PlanLayout(indicators: criteria.indicators)
    for (tree, root) in criteria.trees.enumerated() {
      layout.collect(root, parent: nil, depth: 0, tree: tree, weight: 1)
    }
    for root in criteria.trees { layout.place(root.id) }
    return layout.plan(roots: criteria.trees.map(\.id))
  }
}

/// The state of one compilation.
private struct PlanLayout {
  struct Written {
    var node: IndexNode
    var parent: NodeID?
    var depth: Int
    var tree: Int
    var shares: [Double]
    var leaves: [Int]
  }

  let indicatorPositions: [IndicatorID: Int]
  var written: [NodeID: Written] = [:]
  var leaves: [AssessmentPlan.Leaf] = []
  var order: [NodeID] = []
  var positions: [NodeID: Int] = [:]
  var open: Set<NodeID> = []

  init(indicators: [Indicator]) {
    indicatorPositions = Dictionary(uniqueKeysWithValues: zip(indicators.map(\.id), indicators.indices))
  }

  /// Numbers the leaves in the order of the file and notes where each node is written.
  mutating func collect(_ node: IndexNode, parent: NodeID?, depth: Int, tree: Int, weight: Double) {
    precondition(written[node.id] == nil, "node “\(node.id)” is written twice")
    let shares = GivenWeights.shares(of: node)
    written[node.id] = Written(node: node, parent: parent, depth: depth, tree: tree, shares: shares, leaves: [])
    for (child, share) in zip(node.children, shares) {
      switch child {
      case .node(let inner): collect(inner, parent: node.id, depth: depth + 1, tree: tree, weight: weight * share)
      case .reference: break
      case .use(let use):
        guard let indicator = indicatorPositions[use.indicator] else {
          preconditionFailure("node “\(node.id)” uses the unknown indicator “\(use.indicator)”")
        }
        written[node.id]?.leaves.append(leaves.count)
        leaves.append(
          .init(
            indicator: indicator, sense: use.sense, measure: use.measure, parent: 0, effectiveWeight: weight * share))
      }
    }
  }

  /// Gives a node its position, after everything below it. The walk keeps its own stack: chains of parts can be longer
  /// than the call stack is deep.
  mutating func place(_ root: NodeID) {
    guard positions[root] == nil else { return }
    var stack: [(id: NodeID, below: ArraySlice<NodeID>)] = []
    func enter(_ id: NodeID) {
      guard let entry = written[id] else { preconditionFailure("reference to the unknown node “\(id)”") }
      precondition(open.insert(id).inserted, "node “\(id)” refers back to itself")
      let below = entry.node.children.compactMap { child -> NodeID? in
        switch child {
        case .node(let inner): inner.id
        case .reference(let other, weight: _): other
        case .use: nil
        }
      }
      stack.append((id, below[...]))
    }
    enter(root)
    while let id = stack.last?.id {
      if let next = stack[stack.count - 1].below.popFirst() {
        if positions[next] == nil { enter(next) }
        continue
      }
      stack.removeLast()
      open.remove(id)
      positions[id] = order.count
      for leaf in written[id]?.leaves ?? [] { leaves[leaf].parent = order.count }
      order.append(id)
    }
  }

  func plan(roots: [NodeID]) -> AssessmentPlan {
    AssessmentPlan(nodes: order.compactMap(flatNode), leaves: leaves, roots: roots.compactMap { positions[$0] })
  }

  private func flatNode(_ id: NodeID) -> AssessmentPlan.Node? {
    guard let entry = written[id] else { return nil }
    var uses = entry.leaves.makeIterator()
    let children = entry.node.children.compactMap { child -> AssessmentPlan.Child? in
      switch child {
      case .node(let inner): positions[inner.id].map { .node($0) }
      case .reference(let other, weight: _): positions[other].map { .node($0) }
      case .use: uses.next().map { .leaf($0) }
      }
    }
    return AssessmentPlan.Node(
      id: id, name: entry.node.name, aggregation: entry.node.aggregation,
      minimumCoverage: entry.node.minimumCoverage, minimumChildren: entry.node.minimumChildren ?? 1,
      children: children, shares: entry.shares, parent: entry.parent.flatMap { positions[$0] }, depth: entry.depth,
      tree: entry.tree, weighting: entry.node.weighting, rescaling: entry.node.rescaling)
  }
}
