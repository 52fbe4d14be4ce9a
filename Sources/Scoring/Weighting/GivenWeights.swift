import AssessmentModel
import Diagnostics

/// Weights that rest on what the criteria file says, not on the data.
struct GivenWeights {
  /// The shares of the node's children, summing to 1: equal ones to start from where weights are learnt, and where what
  /// the file says comes to no weights.
  let shares: [Double]
  /// Whether what the file says comes to weights.
  let isUsable: Bool

  /// What was found on the way, for the record.
  let remarks: [StageFact]
  /// The consistency ratio of pairwise comparisons, where there is one.
  let ratio: Double?
  /// Whether the weights are judgements in which a child may vanish.
  let canVanish: Bool

  init(of node: IndexNode) {
    let count = node.children.count
    let found = Self.found(node, count)
    let usable = found.numbers.flatMap { $0.count == count ? WeightCheck.shares($0) : nil }
    shares = usable ?? [Double](repeating: 1 / Double(count), count: count)
    isUsable = usable != nil
    remarks = found.remarks
    ratio = found.ratio
    canVanish = found.canVanish
  }

  /// As ``shares``.
  static func shares(of node: IndexNode) -> [Double] { GivenWeights(of: node).shares }

  /// What a method comes to, before it is checked.
  private struct Found {
    var numbers: [Double]?
    var remarks: [StageFact] = []
    var ratio: Double?
    var canVanish = false
  }

  private static func found(_ node: IndexNode, _ count: Int) -> Found {
    switch node.weighting {
    case .shares, .relative: return Found(numbers: node.children.map(\.weight))
    case .budgetAllocation(let experts):
      let budget = BudgetAllocation(experts)
      return Found(
        numbers: budget?.shares,
        remarks: zip(node.children, budget?.spread ?? []).map { .spread(node.id, child: $0.name, $1) })
    case .analyticHierarchy(let matrix):
      let method = PairwiseComparison(matrix)
      let remark = method.map { StageFact.consistencyRatio(node.id, $0.ratio) }
      return Found(
        numbers: method?.shares, remarks: remark.map { [$0] } ?? [], ratio: method?.ratio, canVanish: true)
    case .bestWorst(let best, let worst, let bestToOthers, let othersToWorst):
      let method = BestWorst(best: best, worst: worst, bestToOthers: bestToOthers, othersToWorst: othersToWorst)
      let remark = method.map { StageFact.deviation(node.id, $0.deviation) }
      return Found(numbers: method?.shares, remarks: remark.map { [$0] } ?? [], canVanish: true)
    case .rankOrderCentroid(let ranks): return Found(numbers: RankOrderCentroid.shares(ranks))
    case .equal, .entropy, .critic, .standardDeviation, .principalComponent, .benefitOfTheDoubt:
      return Found(numbers: [Double](repeating: 1, count: count))
    }
  }
}

extension IndexChild {
  /// The name in files of what stands here.
  var name: String {
    switch self {
    case .node(let node): node.id.rawValue
    case .use(let use): use.indicator.rawValue
    case .reference(let node, weight: _): node.rawValue
    }
  }
}
