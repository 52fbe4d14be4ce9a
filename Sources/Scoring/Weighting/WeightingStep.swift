import AssessmentModel
import Diagnostics

/// The record of where weights come from, and the findings on them.
struct WeightingStep {
  let criteria: CriteriaSet

  /// Findings on what the criteria file says: what comes to no weights, judged children without one, and contradictory
  /// comparisons.
  var findings: [Diagnostic] { nodes.flatMap(findings) }

  private func findings(_ node: IndexNode) -> [Diagnostic] {
    let given = GivenWeights(of: node)
    guard given.isUsable else {
      return [
        Diagnostic(
          .weightsUnusable, .valueSetAside,
          .scoring(.weightsUnusable, .text("\(node.id)"), .text(node.weighting.methodName)))
      ]
    }
    var findings: [Diagnostic] = []
    if let ratio = given.ratio, ratio > PairwiseComparison.limit {
      findings.append(
        Diagnostic(
          .inconsistentComparisons, .note,
          .scoring(.consistencyRatio, .text("\(node.id)"), .number(DecimalText.fixed(ratio, decimals: 3)))))
    }
    return given.canVanish ? findings + vanished(node, given.shares) : findings
  }

  /// Children whose weight judgements have brought to 0.
  private func vanished(_ node: IndexNode, _ shares: [Double]) -> [Diagnostic] {
    zip(node.children, shares).filter { $1 == 0 }.map { child, _ in
      Diagnostic(
        .weightVanishes, .note,
        .scoring(.weightVanishes, .text(child.name), .text("\(node.id)"), .text(node.weighting.methodName)))
    }
  }

  /// The record; `nil` if all weights are written.
  func record(learnt: [LearntValue], remarks: [StageFact]) -> StageRecord? {
    let worked = nodes.filter { !$0.weighting.isWritten }
    guard !worked.isEmpty else { return nil }
    return StageRecord(
      .weighting, parameters: worked.map { .weighting($0.id, $0.weighting) }, learnt: learnt,
      remarks: worked.flatMap { GivenWeights(of: $0).remarks } + remarks)
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

extension AssessmentPlan.Node {
  /// Why a node's weights could not be learnt.
  func finding(_ shortfall: WeightShortfall, _ children: [String]) -> Diagnostic {
    switch shortfall {
    case .tooFewRows:
      Diagnostic(
        .nothingToLearn, .note,
        .scoring(.tooFewRows, .text("\(id)"), .number(weighting.fewestRows))
      )
    case .noInformation:
      Diagnostic(.nothingToLearn, .note, .scoring(.noInformation, .text("\(id)")))
    case .negative(let child):
      Diagnostic(.negativeUnderEntropy, .note, .scoring(.negativeUnderEntropy, .text(children[child]), .text("\(id)")))
    case .unusable:
      Diagnostic(
        .weightsUnusable, .valueSetAside,
        .scoring(.weightsUnusable, .text("\(id)"), .text(weighting.methodName)))
    }
  }
}
