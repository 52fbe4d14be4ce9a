import AssessmentModel

/// Weights that rest on what the criteria file says, not on the data.
struct GivenWeights {
  /// The shares of the node's children, summing to 1: equal ones to start from where weights are learnt, and where what
  /// the file says comes to no weights.
  let shares: [Double]
  /// Whether what the file says comes to weights.
  let isUsable: Bool

  init(of node: IndexNode) {
    let count = node.children.count
    let found = Self.numbers(node, count).flatMap { $0.count == count ? WeightCheck.shares($0) : nil }
    shares = found ?? [Double](repeating: 1 / Double(count), count: count)
    isUsable = found != nil
  }

  /// As ``shares``.
  static func shares(of node: IndexNode) -> [Double] { GivenWeights(of: node).shares }

  private static func numbers(_ node: IndexNode, _ count: Int) -> [Double]? {
    switch node.weighting {
    case .shares, .relative: node.children.map(\.weight)
    case .equal: [Double](repeating: 1, count: count)
    case .budgetAllocation(let experts): BudgetAllocation(experts)?.shares
    case .analyticHierarchy(let matrix): PairwiseComparison(matrix)?.shares
    case .bestWorst(let best, let worst, let bestToOthers, let othersToWorst):
      BestWorst(best: best, worst: worst, bestToOthers: bestToOthers, othersToWorst: othersToWorst)?.shares
    case .rankOrderCentroid(let ranks): RankOrderCentroid.shares(ranks)
    case .entropy, .critic, .standardDeviation, .principalComponent, .benefitOfTheDoubt:
      [Double](repeating: 1, count: count)
    }
  }
}
