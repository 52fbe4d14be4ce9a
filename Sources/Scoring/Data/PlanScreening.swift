import AssessmentModel

extension AssessmentPlan {
  /// The plan without some indicators: their leaves, and nodes with nothing else below them, have the share 0, and the
  /// shares of their siblings are rescaled. A tree with nothing left keeps its shares, so that its root is not rated.
  ///
  /// The minimum number of children that a node asks for stays as it is written.
  /// - Parameters:
  ///   - indicators: positions of the indicators that are left out.
  ///   - excluded: positions of the nodes that are left out of their parents; their own scores stay.
  /// - Complexity: O(nodes + leaves).
  func excluding(_ indicators: Set<Int>, nodes excluded: Set<Int> = []) -> AssessmentPlan {
    guard !indicators.isEmpty || !excluded.isEmpty else { return self }
    var plan = self
    var isEmpty = [Bool](repeating: false, count: nodes.count)
    for position in nodes.indices {
      let node = nodes[position]
      let shares = zip(node.children, node.shares).map { child, share -> Double in
        switch child {
        case .leaf(let leaf): indicators.contains(leaves[leaf].indicator) ? 0 : share
        case .node(let inner): isEmpty[inner] || excluded.contains(inner) ? 0 : share
        }
      }
      let total = shares.reduce(0, +)
      isEmpty[position] = !(total > 0)
      guard total > 0 else { continue }
      plan.nodes[position].shares = shares.map { $0 / total }
      let left = shares.indices.filter { shares[$0] == 0 && node.shares[$0] > 0 }
      plan.nodes[position].leftOut.formUnion(left)
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
