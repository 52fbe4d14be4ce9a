import AssessmentModel
import Numerics

extension FrozenNodes {
  /// The record: each node's rule, what it learnt, and how many cities it is not rated for.
  func record(_ nodes: [NodeScores], learnt: [LearntValue]) -> StageRecord {
    let parameters = plan.nodes.map { node in
      StageFact.aggregation(
        node.id, node.aggregation,
        StageFact.NodeCare(
          rescaling: node.rescaling, minimumCoverage: node.minimumCoverage, minimumChildren: node.minimumChildren))
    }
    let remarks = zip(plan.nodes, nodes).compactMap { node, result -> StageFact? in
      let missing = result.scores.numbers.count { $0.isNaN }
      return missing == 0 ? nil : .nodeNotRated(node.id, missing)
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
