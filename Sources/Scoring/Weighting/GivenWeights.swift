import AssessmentModel

/// Weights that rest on what the criteria file says, not on the data.
enum GivenWeights {
  /// The shares of a node's children, summing to 1; equal shares to start from where weights are learnt.
  ///
  /// - Precondition: the file's reader has checked the parameters: one number a child, positive sums.
  static func shares(of node: IndexNode) -> [Double] {
    let count = node.children.count
    let shares = numbers(node, count)
    precondition(shares.count == count, "the weighting of “\(node.id)” must speak of each of its children")
    let total = shares.reduce(0, +)
    precondition(
      total > 0 && shares.allSatisfy { $0 >= 0 },
      "the weights of the children of “\(node.id)” must be non-negative and have a positive sum")
    return shares.map { $0 / total }
  }

  private static func numbers(_ node: IndexNode, _ count: Int) -> [Double] {
    switch node.weighting {
    case .shares, .relative: node.children.map(\.weight)
    case .equal: [Double](repeating: 1, count: count)
    case .budgetAllocation(let experts): BudgetAllocation(experts).shares
    case .analyticHierarchy(let matrix): PairwiseComparison(matrix).shares
    case .bestWorst(let best, let worst, let bestToOthers, let othersToWorst):
      BestWorst(best: best, worst: worst, bestToOthers: bestToOthers, othersToWorst: othersToWorst).shares
    case .rankOrderCentroid(let ranks): RankOrderCentroid.shares(ranks)
    case .entropy, .critic, .standardDeviation, .principalComponent, .benefitOfTheDoubt:
      [Double](repeating: 1, count: count)
    }
  }
}
