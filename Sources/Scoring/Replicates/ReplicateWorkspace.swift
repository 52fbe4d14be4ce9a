import AssessmentModel
import Numerics

/// What replicates read and write: allocated once, used again for every replicate. One thread uses it at a time.
@safe package final class ReplicateWorkspace {
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
    unsafe values = .allocate(count * indicators, .nan)
    unsafe states = .allocate(count * indicators, 0)
    unsafe columns = .allocate(count * (leafCount + nodeCount), .nan)
    unsafe leaves = UnsafeMutableBufferPointer(rebasing: columns[..<(count * leafCount)])
    unsafe worstEnds = .allocate(leafCount, .nan)
    unsafe scores = UnsafeMutableBufferPointer(rebasing: columns[(count * leafCount)...])
    unsafe coverage = .allocate(count, .nan)
    unsafe classes = .allocate(count, -1)
    unsafe verdicts = .allocate(count, -1)
    data = unsafe DataColumns(
      plan.dataRules, count: count, groups: plan.groups, leafCount: leafCount, values: WorkColumn(values),
      states: WorkColumn(states))
    data.take(plan.indicators)
    nodes = unsafe NodeMachine(plan, columns, isLeft: data.leftOut)
    outcomes = OutcomeMachine(criteria: plan.criteria, plan: plan.plan, indicators: plan.indicators, count: count)
    endRules = SilentEndRules(plan)
  }

  deinit {
    unsafe values.deallocate()
    unsafe states.deallocate()
    unsafe columns.deallocate()
    unsafe worstEnds.deallocate()
    unsafe coverage.deallocate()
    unsafe classes.deallocate()
    unsafe verdicts.deallocate()
  }

  /// The principal scores of the cities, NaN for none.
  package func column(ofNode node: Int) -> UnsafeMutableBufferPointer<Double> {
    unsafe UnsafeMutableBufferPointer(rebasing: scores[node * cityCount..<(node + 1) * cityCount])
  }
}
