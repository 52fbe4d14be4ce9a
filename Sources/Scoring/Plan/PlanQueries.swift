public import AssessmentModel

extension AssessmentPlan.Child {
  /// What belongs to the child, of what the leaves and the nodes have.
  @inline(__always)
  package func value<Value>(_ leaves: [Value], _ nodes: [Value]) -> Value {
    switch self {
    case .leaf(let leaf): leaves[leaf]
    case .node(let node): nodes[node]
    }
  }
}

extension AssessmentPlan {
  /// The name of a node, or of a leaf's indicator.
  func name(of child: Child, _ criteria: CriteriaSet) -> String {
    switch child {
    case .node(let node): nodes[node].id.rawValue
    case .leaf(let leaf): criteria.indicators[leaves[leaf].indicator].id.rawValue
    }
  }

  /// The weight of every leaf under a node: the product of the shares on the way down, summed over the ways if a
  /// referred node is reached by several. 0 for leaves that are not under the node; the weights sum to 1.
  ///
  /// - Complexity: O(nodes + leaves).
  public func effectiveWeights(under node: Int) -> [Double] {
    var nodeWeights = [Double](repeating: 0, count: nodes.count)
    var leafWeights = [Double](repeating: 0, count: leaves.count)
    nodeWeights[node] = 1
    for position in stride(from: node, through: 0, by: -1) where nodeWeights[position] != 0 {
      for (child, share) in zip(nodes[position].children, nodes[position].shares) {
        switch child {
        case .node(let inner): nodeWeights[inner] += nodeWeights[position] * share
        case .leaf(let leaf): leafWeights[leaf] += nodeWeights[position] * share
        }
      }
    }
    return leafWeights
  }

  /// Which nodes and leaves lie under a node, the node itself included, whatever their weights.
  package func reach(from starts: [Int]) -> (nodes: [Bool], leaves: [Bool]) {
    var reached = (
      nodes: [Bool](repeating: false, count: nodes.count), leaves: [Bool](repeating: false, count: leaves.count)
    )
    for start in starts { reached.nodes[start] = true }
    for position in nodes.indices.reversed() where reached.nodes[position] {
      for child in nodes[position].children {
        switch child {
        case .node(let inner): reached.nodes[inner] = true
        case .leaf(let leaf): reached.leaves[leaf] = true
        }
      }
    }
    return reached
  }

  /// The root of the tree that serves as a city's profile: the principal index if all its uses rise, else the last
  /// tree in which all uses rise, else the principal index.
  ///
  /// A profile speaks of strengths and weaknesses, and a use that falls would call good services a weakness.
  ///
  /// - Complexity: O(trees × (nodes + leaves)).
  public var profileTree: Int {
    let rises = roots.map { root in
      let reached = reach(from: [root]).leaves
      return leaves.indices.allSatisfy { !reached[$0] || leaves[$0].sense == .rising }
    }
    if rises[0] { return principal }
    return rises.lastIndex(of: true).map { roots[$0] } ?? principal
  }

  /// The nodes and leaves below a node, parents first, in the order in which the tree is written; a part that is met
  /// again is not repeated.
  ///
  /// - Complexity: O(nodes + leaves), whatever the number of ways.
  package func downwards(from root: Int) -> [Child] {
    var isSeen = (
      nodes: [Bool](repeating: false, count: nodes.count), leaves: [Bool](repeating: false, count: leaves.count)
    )
    var found: [Child] = []
    var stack = [nodes[root].children[...]]
    while let child = stack.last?.first {
      stack[stack.count - 1].removeFirst()
      switch child {
      case .leaf(let leaf):
        if !isSeen.leaves[leaf] { found.append(child) }
        isSeen.leaves[leaf] = true
      case .node(let node):
        guard !isSeen.nodes[node] else { break }
        isSeen.nodes[node] = true
        found.append(child)
        stack.append(nodes[node].children[...])
      }
      while stack.last?.isEmpty == true { stack.removeLast() }
    }
    return found
  }
}
