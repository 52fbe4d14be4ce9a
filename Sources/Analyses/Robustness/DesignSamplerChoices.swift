package import AssessmentModel
import Scoring

extension ReplicateChoices {
  /// The alternatives that a design names.
  ///
  /// Where it names no nodes or indicators, an alternative of normalisation is for every indicator but those whose
  /// points stand in a table, which carries their direction; an alternative of aggregation for every node with at least
  /// two weighted children.
  ///
  /// - Precondition: ``DesignSampler/findings(_:for:)`` finds nothing.
  package init(design: RobustnessDesign, criteria: CriteriaSet, plan: AssessmentPlan) {
    self.init(criteria: criteria, plan: plan)
    for input in design.inputs {
      switch input.variation {
      case .weights: break
      case .normalisation(let indicators, let others):
        normalisations = others
        isNormalised = criteria.indicators.map { indicator in
          if !indicators.isEmpty { return indicators.contains(indicator.id) }
          if case .table = indicator.normalisation.traits.limits { return false }
          return true
        }
      case .aggregation(let nodes, let others):
        aggregations = others
        isAggregated = plan.nodes.map { node in
          nodes.isEmpty ? node.shares.count { $0 > 0 } > 1 : nodes.contains(node.id)
        }
      case .imputation(let others): imputations = others
      case .treatment(let others): treatments = others
      case .goalposts: goalpostsVary = true
      case .dropping: indicatorsDrop = true
      case .answers: answersVary = true
      }
    }
  }

  /// Positions of the indicators of which one may be left out: those named, or all that weigh in the principal index.
  static func dropped(_ indicators: [IndicatorID], _ criteria: CriteriaSet, _ plan: AssessmentPlan) -> [Int] {
    if !indicators.isEmpty {
      return criteria.indicators.indices.filter { indicators.contains(criteria.indicators[$0].id) }
    }
    var weighs = [Bool](repeating: false, count: criteria.indicators.count)
    for (leaf, weight) in zip(plan.leaves, plan.effectiveWeights(under: plan.principal)) where weight > 0 {
      weighs[leaf.indicator] = true
    }
    return criteria.indicators.indices.filter { weighs[$0] }
  }
}
