import AssessmentModel

/// What of an indicator decides whether a city may move it.
package struct StepSubject {
  /// The plan's leaves of the indicator.
  package let leaves: [Int]
  /// Whether the city controls it, and some use in the principal index, if there is any, rises.
  package let isMovable: Bool
  /// Whether a use in the principal index falls.
  package let fallsAnywhere: Bool

  /// The subjects of all indicators, in their order.
  static func all(_ criteria: CriteriaSet, _ plan: AssessmentPlan, weights: [Double]) -> [StepSubject] {
    var leaves = [[Int]](repeating: [], count: criteria.indicators.count)
    for (leaf, use) in plan.leaves.enumerated() { leaves[use.indicator].append(leaf) }
    return criteria.indicators.indices.map { position in
      let senses = leaves[position].filter { weights[$0] > 0 }.map { plan.leaves[$0].sense }
      return StepSubject(
        leaves: leaves[position],
        isMovable: criteria.indicators[position].isCityControlled && (senses.isEmpty || senses.contains(.rising)),
        fallsAnywhere: senses.contains(.falling))
    }
  }
}
