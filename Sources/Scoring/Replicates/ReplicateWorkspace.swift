import AssessmentModel
import Numerics

/// What replicates read and write: allocated once, used again for every replicate. One thread uses it at a time.
package final class ReplicateWorkspace {
  /// Number of cities; also the length of each column in the tables below.
  package let cityCount: Int
  /// Raw values after screening, imputation and treatment: one column an indicator, NaN for missing.
  package let values: UnsafeMutableBufferPointer<Double>
  /// States of ``values``, as in ``AnswerVector/states``.
  package let states: UnsafeMutableBufferPointer<UInt8>
  /// Normalised values: one column a leaf.
  package let leaves: UnsafeMutableBufferPointer<Double>
  /// The lower end of each leaf's scores, for the silence rule.
  package let worstEnds: UnsafeMutableBufferPointer<Double>
  /// Scores: one column a node.
  package let scores: UnsafeMutableBufferPointer<Double>
  /// Share of the principal index's weight that each city answered.
  package let coverage: UnsafeMutableBufferPointer<Double>
  /// Position of each city's class; −1 for none.
  package let classes: UnsafeMutableBufferPointer<Int32>
  /// Position of each city's verdict; −1 if the set has none. The silence rule has been applied.
  package let verdicts: UnsafeMutableBufferPointer<Int32>
  /// The leaves' columns and, behind them, those of the nodes, so that a child is one number, whatever it is.
  let columns: UnsafeMutableBufferPointer<Double>
  /// The nodes as operations, and what they learn in a replicate.
  let nodes: NodeMachine
  /// Gates, classes and verdicts as operations.
  let outcomes: OutcomeMachine
  let endRules: SilentEndRules
  /// Memory of the data and scale steps, and what they found out on the way.
  package let data: DataColumns

  init(_ plan: ReplicatePlan) {
    let count = plan.cityCount
    let (indicators, leafCount, nodeCount) = (
      plan.criteria.indicators.count, plan.plan.leaves.count, plan.plan.nodes.count
    )
    cityCount = count
    values = .allocate(count * indicators, .nan)
    states = .allocate(count * indicators, 0)
    columns = .allocate(count * (leafCount + nodeCount), .nan)
    leaves = UnsafeMutableBufferPointer(rebasing: columns[..<(count * leafCount)])
    worstEnds = .allocate(leafCount, .nan)
    scores = UnsafeMutableBufferPointer(rebasing: columns[(count * leafCount)...])
    coverage = .allocate(count, .nan)
    classes = .allocate(count, -1)
    verdicts = .allocate(count, -1)
    data = DataColumns(
      plan.dataRules, count: count, groups: plan.groups, leafCount: leafCount, values: values.baseAddress,
      states: states.baseAddress)
    data.take(plan.indicators)
    nodes = NodeMachine(plan, columns, isLeft: data.leftOut)
    outcomes = OutcomeMachine(criteria: plan.criteria, plan: plan.plan, indicators: plan.indicators, count: count)
    endRules = SilentEndRules(plan)
  }

  deinit {
    values.deallocate()
    states.deallocate()
    columns.deallocate()
    worstEnds.deallocate()
    coverage.deallocate()
    classes.deallocate()
    verdicts.deallocate()
  }

  /// The principal scores of the cities, NaN for none.
  package func column(ofNode node: Int) -> UnsafeMutableBufferPointer<Double> {
    UnsafeMutableBufferPointer(rebasing: scores[node * cityCount..<(node + 1) * cityCount])
  }
}
