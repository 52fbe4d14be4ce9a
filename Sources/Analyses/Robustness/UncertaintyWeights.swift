import AssessmentModel
import Numerics
import Scoring

/// The effective weights of the leaves under the principal index with the shares of a replicate, without allocating.
@safe struct UncertaintyWeights: ~Copyable {
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
    unsafe nodeWeights = .allocate(assessed.nodes.count, 0)
    unsafe totals = .allocate(assessed.nodes.count, 0)
    unsafe leaves = .allocate(assessed.leaves.count, 0)
  }

  deinit {
    unsafe nodeWeights.deallocate()
    unsafe totals.deallocate()
    unsafe leaves.deallocate()
  }

  /// Works the weights out; an indicator that is left out has none, nor has a node with nothing else below it.
  func run(_ shares: borrowing [Double], dropped: Int) {
    for node in plan.nodes.indices {
      var total = 0.0
      for (child, place) in zip(plan.nodes[node].children, firstShare[node]...) where isThere(child, place, dropped) {
        total += shares[place]
      }
      unsafe totals[node] = total
      unsafe nodeWeights[node] = 0
    }
    unsafe leaves.update(repeating: 0)
    unsafe nodeWeights[plan.principal] = 1
    for node in stride(from: plan.principal, through: 0, by: -1) where unsafe nodeWeights[node] > 0 && totals[node] > 0
    {
      let weight = unsafe nodeWeights[node] / totals[node]
      for (child, place) in zip(plan.nodes[node].children, firstShare[node]...) where isThere(child, place, dropped) {
        switch child {
        case .node(let inner): unsafe nodeWeights[inner] += weight * shares[place]
        case .leaf(let leaf): unsafe leaves[leaf] += weight * shares[place]
        }
      }
    }
  }

  private func isThere(_ child: AssessmentPlan.Child, _ place: Int, _ dropped: Int) -> Bool {
    if isLeftOut[place] { return false }
    switch child {
    case .node(let inner): return unsafe totals[inner] > 0
    case .leaf(let leaf): return plan.leaves[leaf].indicator != dropped
    }
  }
}
