extension Assessment {
  /// Whether anybody has verified an answer of the survey, or said that it is open.
  public var hasProofs: Bool { survey.columns.contains { $0.proofs != nil } }

  /// The share of the weight of the principal index whose answers were verified and accepted.
  ///
  /// `Σ w` over the uses of indicators all of whose items have an answer of this city that was accepted, divided by
  /// `Σ w` over all uses, where `w` is the nominal weight from the root (``AssessmentPlan/Leaf/effectiveWeight``). It is
  /// at most the coverage. `nil` if nothing was verified in the whole survey.
  ///
  /// - Complexity: O(indicators × items).
  public func verifiedShare(of city: Int) -> Double? {
    guard hasProofs else { return nil }
    var columns: [ItemID: AnswerColumn] = [:]
    for column in survey.columns where column.key == AnswerKey(column.key.item) { columns[column.key.item] = column }
    let isVerified = criteria.indicators.map { indicator in
      let items = indicator.scoring.items
      return !items.isEmpty
        && items.allSatisfy { item in
          guard let column = columns[item], column.answers[city].number != nil else { return false }
          return column.proofs?[city]?.outcome == .accepted
        }
    }
    var verified = 0.0
    var total = 0.0
    let tree = plan.nodes[plan.principal].tree
    for leaf in plan.leaves where leaf.effectiveWeight > 0 && plan.nodes[leaf.parent].tree == tree {
      total += leaf.effectiveWeight
      if isVerified[leaf.indicator] { verified += leaf.effectiveWeight }
    }
    return total > 0 ? verified / total : nil
  }
}
