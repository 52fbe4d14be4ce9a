import AssessmentModel

/// How much of a row is there, held against what the node asks for.
struct CoverageGate {
  private let shares: [Double]
  private let total: Double
  private let minimumCoverage: Double
  private let minimumChildren: Int
  private(set) var isComplete = false

  init(_ node: AssessmentPlan.Node, _ shares: [Double]) {
    self.shares = shares
    total = shares.reduce(0, +)
    minimumCoverage = node.minimumCoverage - Comparison.tolerance
    minimumChildren = max(1, node.minimumChildren)
  }

  /// Whether the row is rated, as far as gaps go.
  mutating func admits(_ cells: some Collection<Double>) -> Bool {
    var sum = 0.0
    var present = 0
    for (cell, share) in zip(cells, shares) where cell == cell {
      sum += share
      present += 1
    }
    isComplete = present == shares.count
    return sum / total >= minimumCoverage && present >= minimumChildren
  }
}
