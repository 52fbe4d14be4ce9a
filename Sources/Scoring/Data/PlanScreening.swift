import AssessmentModel

extension AssessmentPlan {
  /// The plan without some indicators: their leaves, and nodes with nothing else below them, have the share 0, and the
  /// shares of their siblings are rescaled. A tree with nothing left keeps its shares, so that its root is not rated.
  ///
  /// The minimum number of children that a node asks for stays as it is written.
  /// - Complexity: O(nodes + leaves).
  func excluding(_ indicators: Set<Int>) -> AssessmentPlan {
    guard !indicators.isEmpty else { return self }
    var plan = self
    var isEmpty = [Bool](repeating: false, count: nodes.count)
    for position in nodes.indices {
      let node = nodes[position]
      let shares = zip(node.children, node.shares).map { child, share -> Double in
        switch child {
        case .leaf(let leaf): indicators.contains(leaves[leaf].indicator) ? 0 : share
        case .node(let inner): isEmpty[inner] ? 0 : share
        }
      }
      let total = shares.reduce(0, +)
      isEmpty[position] = !(total > 0)
      if total > 0 { plan.nodes[position].shares = shares.map { $0 / total } }
    }
    plan.weighLeaves(leaving: indicators)
    return plan
  }

  /// Works out the leaves' effective weights anew, parents before children.
  private mutating func weighLeaves(leaving indicators: Set<Int>) {
    var weights = [Double](repeating: 1, count: nodes.count)
    for position in nodes.indices.reversed() {
      for (child, share) in zip(nodes[position].children, nodes[position].shares) {
        switch child {
        case .leaf(let leaf):
          let isLeft = indicators.contains(leaves[leaf].indicator)
          leaves[leaf].effectiveWeight = isLeft ? 0 : weights[position] * share
        case .node(let inner): if nodes[inner].parent == position { weights[inner] = weights[position] * share }
        }
      }
    }
  }
}
