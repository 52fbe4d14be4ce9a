import AssessmentModel

/// Names of an analysis' parts in files.
struct CoherenceNames {
  let facts: ReportFacts

  /// The id of a node, or of a use's indicator.
  func id(_ part: AssessmentPlan.Child) -> String { facts.id(part) }

  /// The id of the node that a part is written under; `nil` for a root.
  func parent(_ part: AssessmentPlan.Child) -> String? {
    let plan = facts.assessment.plan
    switch part {
    case .leaf(let leaf): return plan.nodes[plan.leaves[leaf].parent].id.rawValue
    case .node(let node): return plan.nodes[node].parent.map { plan.nodes[$0].id.rawValue }
    }
  }

  /// The id of a node.
  func node(_ position: Int) -> String { facts.assessment.plan.nodes[position].id.rawValue }

  /// The id of an indicator.
  func indicator(_ position: Int) -> String { facts.assessment.criteria.indicators[position].id.rawValue }
}

extension Correlation {
  /// The three coefficients with their names in files.
  var named: [(name: FieldName, probability: FieldName, coefficient: CorrelationCoefficient?)] {
    [
      ("pearson", "pearsonP", pearson), ("spearman", "spearmanP", spearman), ("kendall", "kendallP", kendall),
    ]
  }
}
