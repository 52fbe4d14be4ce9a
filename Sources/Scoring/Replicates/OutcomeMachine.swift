import AssessmentModel
import Numerics

/// Gates, classes and verdicts of all cities, with all memory they need: the assessment and replicates run the same.
///
/// Whoever runs it first puts the raw values of ``OutcomeRules/subjects`` at hand, and for the silence rule the ends of
/// their scales.
final class OutcomeMachine {
  let rules: OutcomeRules
  let cells: OutcomeCells
  /// Position of each city's verdict, the rule of silence applied; −1 if the set has none.
  let verdicts: OutcomeCells.Marks
  /// The rule of silence; `nil` if the set does not have it.
  let silence: SilenceMachine?
  private let minimumCoverage: Double
  private let memory = ReplicateMemory()

  init(criteria: CriteriaSet, plan: AssessmentPlan, indicators: IndicatorMatrix, count: Int) {
    rules = OutcomeRules(criteria: criteria, plan: plan)
    cells = OutcomeCells(rules, count: count, memory)
    verdicts = memory.take(count, -1)
    minimumCoverage = criteria.minimumCoverage - Comparison.tolerance
    silence =
      criteria.silenceLowersVerdict && !criteria.verdicts.isEmpty
      ? SilenceMachine(rules, plan, indicators, memory) : nil
  }

  /// - Parameters:
  ///   - nodes: has scored the cities.
  ///   - coverage: each city's coverage of the principal index.
  ///   - worstEnds: the lower end of each leaf's scores, for the silence rule.
  /// - Complexity: O(cities × conditions), and the scores of the cities that are silent.
  func run(_ nodes: NodeMachine, coverage: WorkColumn<Double>, worstEnds: WorkColumn<Double>) {
    let count = cells.count
    for place in rules.subjects.indices {
      guard case .node(let node) = rules.subjects[place] else { continue }
      let (values, scores) = (cells.values + place * count, nodes.table[nodes.leafCount + node])
      for city in 0..<count { values[city] = rules.reported(scores[city]) }
    }
    rules.testGates(cells)
    rules.classify(cells)
    let scores = nodes.table[nodes.leafCount + nodes.principal]
    for city in 0..<count {
      let isCovered = scores[city] == scores[city] && coverage[city] >= minimumCoverage
      cells.uncovered[city] = isCovered ? 0 : -1
    }
    guard !rules.triggers.isEmpty else { return }
    rules.judge(cells)
    verdicts.update(from: cells.verdicts, count: count)
    silence?.lower(self, nodes, worstEnds)
  }
}
