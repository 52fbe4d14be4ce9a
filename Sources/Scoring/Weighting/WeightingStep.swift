import AssessmentModel
import Diagnostics

/// The record of where weights come from, and the findings on them.
struct WeightingStep {
  let criteria: CriteriaSet

  /// Findings on what the criteria file says: contradictory comparisons.
  var findings: [Diagnostic] {
    nodes.compactMap { node in
      guard case .analyticHierarchy(let matrix) = node.weighting else { return nil }
      let ratio = PairwiseComparison(matrix).ratio
      guard ratio > PairwiseComparison.limit else { return nil }
      let text = DecimalText.fixed(ratio, decimals: 3)
      return Diagnostic(.inconsistentComparisons, .note, "\(node.id) has a consistency ratio of \(text)")
    }
  }

  /// The record; `nil` if all weights are written.
  func record(learnt: [LearntValue], remarks: [StageParameter]) -> StageRecord? {
    let worked = nodes.filter { !$0.weighting.isWritten }
    guard !worked.isEmpty else { return nil }
    return StageRecord(
      .weighting, parameters: worked.map { .init($0.id.rawValue, $0.weighting.methodName) }, learnt: learnt,
      remarks: worked.flatMap(remark) + remarks)
  }

  /// What was found on the way to weights that are not learnt.
  private func remark(_ node: IndexNode) -> [StageParameter] {
    switch node.weighting {
    case .budgetAllocation(let experts):
      let spread = BudgetAllocation(experts).spread
      return zip(node.children, spread).map { child, spread in
        .init("spread of \(node.id)/\(child.name)", DecimalText.exact(spread))
      }
    case .analyticHierarchy(let matrix):
      return [.init("consistency ratio of \(node.id)", DecimalText.exact(PairwiseComparison(matrix).ratio))]
    case .bestWorst(let best, let worst, let bestToOthers, let othersToWorst):
      let method = BestWorst(best: best, worst: worst, bestToOthers: bestToOthers, othersToWorst: othersToWorst)
      return [.init("deviation of \(node.id)", DecimalText.exact(method.deviation))]
    default: return []
    }
  }

  /// All nodes as written, parents first.
  private var nodes: [IndexNode] {
    var found: [IndexNode] = []
    func walk(_ node: IndexNode) {
      found.append(node)
      for case .node(let inner) in node.children { walk(inner) }
    }
    for root in criteria.trees { walk(root) }
    return found
  }
}

extension IndexChild {
  /// The name in files of what stands here.
  fileprivate var name: String {
    switch self {
    case .node(let node): node.id.rawValue
    case .use(let use): use.indicator.rawValue
    case .reference(let node, weight: _): node.rawValue
    }
  }
}

extension AssessmentPlan.Node {
  /// Why a node's weights could not be learnt.
  func finding(_ shortfall: LearntWeights.Shortfall, _ children: [String]) -> Diagnostic {
    switch shortfall {
    case .tooFewRows:
      Diagnostic(.nothingToLearn, .note, "\(id) has fewer than two cities with all children, and weighs them the same")
    case .noInformation:
      Diagnostic(.nothingToLearn, .note, "\(id) has no child that tells the cities apart, and weighs them the same")
    case .negative(let child):
      Diagnostic(.negativeUnderEntropy, .note, "\(children[child]) is negative, and \(id) takes weights from entropy")
    }
  }
}
