import AssessmentModel
import Diagnostics

extension AggregationStep {
  /// The record: each node's rule, what it learnt, and how many cities it is not rated for.
  func record(_ nodes: [NodeScores], learnt: [LearntValue]) -> StageRecord {
    let parameters = plan.nodes.map { node in
      let words = [
        node.aggregation.words,
        node.rescaling.map {
          "stretched onto \(DecimalText.exact($0.lower)) to \(DecimalText.exact($0.upper)) over the cities"
        },
        node.minimumCoverage > 0 ? "at least \(DecimalText.exact(node.minimumCoverage)) of the weight" : nil,
        node.minimumChildren > 1 ? "at least \(node.minimumChildren) children" : nil,
      ]
      return StageParameter(node.id.rawValue, words.compactMap { $0 }.joined(separator: ", "))
    }
    let remarks = zip(plan.nodes, nodes).compactMap { node, result -> StageParameter? in
      let missing = result.scores.numbers.count { $0.isNaN }
      return missing == 0 ? nil : StageParameter("not rated: \(node.id)", "\(missing)")
    }
    return StageRecord(.aggregation, parameters: parameters, learnt: learnt, remarks: remarks)
  }
}

extension Assessment {
  /// The aggregation of this assessment with what it learnt, ready to be applied to other rows.
  ///
  /// What is in the records is taken from there; what compares with all cities takes them from the matrices.
  func aggregation() -> AggregationStep {
    guard plan.nodes.contains(where: \.learns) else {
      return AggregationStep(plan: plan, fits: [NodeFit?](repeating: nil, count: plan.nodes.count))
    }
    var learner = AggregationLearner(Pins(records.flatMap(\.learnt)))
    var columns = ScoreColumns(normalised.columns, nodes: plan.nodes.count)
    var fits: [NodeFit?] = []
    for (position, node) in plan.nodes.enumerated() {
      if node.learns {
        learner.node = node.id.rawValue
        learner.children = node.childNames(plan, criteria)
        let children = columns.children(of: node)
        var fit = NodeFit(
          rule: NodeFit.rule(node, children.columns, shares: children.shares, count: cities.count, &learner))
        // The bounds are in the records; the scores here are stretched already.
        if let range = node.rescaling { fit.rescaling = NodeRescaling(range, [], &learner) }
        fits.append(fit)
      } else {
        fits.append(nil)
      }
      columns.append(nodes[position])
    }
    return AggregationStep(plan: plan, fits: fits)
  }
}
