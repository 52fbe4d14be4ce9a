package import AssessmentModel

/// The alternatives that a replicate may choose from. Choice 0 is always what the set itself says, choice `k` the
/// alternative at `k − 1`.
package struct ReplicateChoices: Sendable {
  /// Alternatives of normalisation …
  package var normalisations: [Normalisation] = []
  /// … and the indicators that take them, one mark an indicator of the set.
  package var isNormalised: [Bool]
  /// Alternatives of aggregation …
  package var aggregations: [Aggregation] = []
  /// … and the nodes that take them, one mark a node of the plan.
  package var isAggregated: [Bool]
  /// Alternatives of imputation; they go before an indicator's own rule.
  package var imputations: [Imputation] = []
  /// Alternatives of outlier treatment; they go before an indicator's own rule.
  package var treatments: [OutlierTreatment] = []
  /// Whether answers vary.
  package var answersVary = false
  /// Whether goalposts move.
  package var goalpostsVary = false
  /// Whether indicators are left out.
  package var indicatorsDrop = false

  /// No alternatives: only weights may vary.
  package init(criteria: CriteriaSet, plan: AssessmentPlan) {
    isNormalised = [Bool](repeating: false, count: criteria.indicators.count)
    isAggregated = [Bool](repeating: false, count: plan.nodes.count)
  }
}
