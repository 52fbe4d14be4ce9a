import AssessmentModel

/// A node as plain numbers.
struct NodeOperation: BitwiseCopyable {
  /// Where shares come from.
  enum Weighting { case given, entropy, critic, standardDeviation, principalComponent, benefitOfTheDoubt }

  /// The rule that is written.
  var rule: NodeRule
  /// Whether an alternative takes its place.
  var takesAlternatives: Bool
  var weighting = Weighting.given
  /// Fewest complete rows from which weights are learnt.
  var fewestRows: Int
  /// Where its children and their shares start, and their number.
  var first: Int
  var count: Int
  /// The smallest coverage, less the tolerance, and the smallest number of children.
  var minimumCoverage: Double
  var minimumChildren: Int
  /// The range onto which scores are stretched.
  var isRescaled = false
  var lower = 0.0
  var upper = 0.0

  init(_ node: AssessmentPlan.Node, first: Int, takesAlternatives: Bool, places: inout [Double]) {
    rule = NodeRule(node.aggregation, places: &places)
    fewestRows = node.weighting.fewestRows
    switch node.weighting.source {
    case .written, .judged: weighting = .given
    case .learnt(.entropy): weighting = .entropy
    case .learnt(.critic): weighting = .critic
    case .learnt(.standardDeviation): weighting = .standardDeviation
    case .learnt(.principalComponent): weighting = .principalComponent
    case .benefit(let lower, let upper):
      weighting = .benefitOfTheDoubt
      rule = NodeRule(benefitFrom: lower, to: upper)
    }
    self.takesAlternatives = takesAlternatives && weighting != .benefitOfTheDoubt
    self.first = first
    count = node.children.count
    minimumCoverage = node.minimumCoverage - Comparison.tolerance
    minimumChildren = max(1, node.minimumChildren)
    if let range = node.rescaling {
      isRescaled = true
      lower = range.lower
      upper = range.upper
    }
  }
}

extension NodeOperation {
  /// Whether weights are learnt for all cities at once.
  var learnsWeights: Bool { weighting != .given && weighting != .benefitOfTheDoubt }
}

extension Weighting {
  /// The fewest complete rows from which weights are learnt; 0 where they are given.
  var fewestRows: Int {
    switch source {
    case .learnt(.critic), .learnt(.principalComponent): 3
    case .learnt(.entropy), .learnt(.standardDeviation), .benefit: 2
    case .written, .judged: 0
    }
  }
}
