import AssessmentModel
import Diagnostics
import Numerics

extension FrozenNodes {
  /// The record: each node's rule, what it learnt, and how many cities it is not rated for.
  func record(_ nodes: [NodeScores], learnt: [LearntValue]) -> StageRecord {
    let parameters = plan.nodes.map { node in
      let words = [
        node.aggregation.summary,
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
  package func aggregation() -> FrozenNodes {
    let pins = Pins(records.flatMap(\.learnt))
    let machine = unsafe NodeMachine(
      plan, range: criteria.scores, choices: nil, count: cities.count,
      pinnedRows: NodeRecorder.pinnedRows(plan, criteria, pins))
    for (column, values) in (normalised.columns + nodes.map(\.scores)).enumerated() {
      for (city, value) in values.numbers.enumerated() { machine.table[column][city] = value }
    }
    var recorder = NodeRecorder(criteria: criteria, plan: plan, pins: pins, count: 0)
    machine.freeze(&recorder)
    return FrozenNodes(machine, plan: plan)
  }
}
