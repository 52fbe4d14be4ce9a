import AssessmentModel

/// The effective weights of the leaves under the principal index with the shares of a replicate, without allocating.
struct UncertaintyWeights: ~Copyable {
  private let plan: AssessmentPlan
  private let firstShare: [Int]
  /// Shares of children that screening left out of the assessment are marked.
  private let isLeftOut: [Bool]
  private let nodeWeights: UnsafeMutableBufferPointer<Double>
  /// Weights of the nodes' children that are there.
  private let totals: UnsafeMutableBufferPointer<Double>
  /// The weights of the leaves; 0 for leaves elsewhere.
  let leaves: UnsafeMutableBufferPointer<Double>

  init(_ assessed: AssessmentPlan, firstShare: [Int]) {
    plan = assessed
    self.firstShare = firstShare
    isLeftOut = assessed.nodes.flatMap { node in node.children.indices.map { node.leftOut.contains($0) } }
    nodeWeights = .allocate(assessed.nodes.count, 0)
    totals = .allocate(assessed.nodes.count, 0)
    leaves = .allocate(assessed.leaves.count, 0)
  }

  deinit {
    nodeWeights.deallocate()
    totals.deallocate()
    leaves.deallocate()
  }

  /// Works the weights out; an indicator that is left out has none, nor has a node with nothing else below it.
  func run(_ shares: borrowing [Double], dropped: Int) {
    for node in plan.nodes.indices {
      var total = 0.0
      for (child, place) in zip(plan.nodes[node].children, firstShare[node]...) where isThere(child, place, dropped) {
        total += shares[place]
      }
      totals[node] = total
      nodeWeights[node] = 0
    }
    leaves.update(repeating: 0)
    nodeWeights[plan.principal] = 1
    for node in stride(from: plan.principal, through: 0, by: -1) where nodeWeights[node] > 0 && totals[node] > 0 {
      let weight = nodeWeights[node] / totals[node]
      for (child, place) in zip(plan.nodes[node].children, firstShare[node]...) where isThere(child, place, dropped) {
        switch child {
        case .node(let inner): nodeWeights[inner] += weight * shares[place]
        case .leaf(let leaf): leaves[leaf] += weight * shares[place]
        }
      }
    }
  }

  private func isThere(_ child: AssessmentPlan.Child, _ place: Int, _ dropped: Int) -> Bool {
    if isLeftOut[place] { return false }
    switch child {
    case .node(let inner): return totals[inner] > 0
    case .leaf(let leaf): return plan.leaves[leaf].indicator != dropped
    }
  }
}
