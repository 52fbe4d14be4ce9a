import AssessmentModel
import ScoringSupport
import Testing

@testable import Numerics
@testable import Scoring

@Suite("Flat plan: rules of nodes")
struct NodesRuleTests {
  @Test(arguments: NodeMethods.aggregations.indices)
  func `every aggregation scores as the pipeline does, with ties, zeros and gaps`(number: Int) {
    let rule = NodeMethods.aggregations[number]
    for (seed, gaps) in [(1, 0), (2, 0), (3, 0.2), (4, 0.6), (5, 1)] {
      var random = SplitMix(UInt64(seed + number * 10))
      let (set, data) = flatCase(drawColumns(&random, 2 + seed, 13, gaps: gaps), rule)
      #expect(disagreements(set, data).isEmpty, "\(rule.methodName), \(gaps) of the answers missing")
    }
  }

  @Test(arguments: NodeMethods.aggregations.indices)
  func `plain corners: no city, one city, one child, equal cities`(number: Int) {
    let rule = NodeMethods.aggregations[number]
    let tables: [[[Double?]]] = [
      [[], []], [[0.3], [0.6]], [[0.3, 0.5, 0]], [[0.5, 0.5, 0.5], [0.25, 0.25, 0.25]], [[0, 0], [0, 0]],
      [[nil, 0.5], [0.5, nil]],
    ]
    for table in tables {
      let (set, data) = flatCase(table, rule)
      #expect(disagreements(set, data).isEmpty, "\(rule.methodName) on \(table)")
    }
  }

  /// Limits met exactly, just met and just missed.
  @Test(arguments: NodeMethods.aggregations.indices)
  func `minimum coverage and minimum number of children`(number: Int) {
    var random = SplitMix(UInt64(number) + 700)
    let columns = drawColumns(&random, 5, 16, gaps: 0.4)
    for (coverage, children) in [(0.6, nil), (0.6 + 2e-9, nil), (0, 3), (0.4, 2), (1, 5), (0, 6)] as [(Double, Int?)] {
      let (set, data) = flatCase(columns, NodeMethods.aggregations[number], weights: [1, 1, 1, 1, 1]) {
        $0.minimumCoverage = coverage
        $0.minimumChildren = children
      }
      #expect(disagreements(set, data).isEmpty, "coverage \(coverage), \(children ?? 1) children")
    }
  }

  @Test(arguments: NodeMethods.aggregations.indices)
  func `rescaled nodes and children without a weight`(number: Int) {
    var random = SplitMix(UInt64(number) + 900)
    for gaps in [0, 0.2] {
      let (set, data) = flatCase(
        drawColumns(&random, 4, 9, gaps: gaps), NodeMethods.aggregations[number], weights: [2, 0, 1, 3]
      ) { $0.rescaling = OutputRange(lower: 10, upper: 20) }
      #expect(disagreements(set, data).isEmpty)
    }
  }

  /// The sums run in the pipeline's order, so that the plain means come out equal to the last bit.
  @Test func `plain means are the pipeline's to the bit`() {
    var random = SplitMix(5)
    for rule in [Aggregation.arithmetic, .geometric(zero: .floor(0.05)), .minimum] {
      for gaps in [0, 0.3] {
        let (set, data) = flatCase(drawColumns(&random, 7, 21, gaps: gaps), rule)
        let plan = ReplicatePlan(criteria: set, survey: data)
        let workspace = plan.makeWorkspace()
        plan.run(plan.ownParameters(), in: workspace)
        for (score, wanted) in zip(workspace.column(ofNode: 0), assess(set, data).nodes[0].scores.numbers) {
          #expect(score == wanted || (score.isNaN && wanted.isNaN))
        }
      }
    }
  }

  /// A replicate takes an alternative for marked nodes only, and leaves nothing of it behind.
  @Test func `alternatives of aggregation`() {
    var random = SplitMix(77)
    let names = (0..<6).map { "x\($0)" }
    let set = criteria(
      names.map { indicator($0) },
      [
        node(
          "index", 1, .geometric(zero: .stops),
          [
            inner("a", 1, .arithmetic, names[..<3].map { use($0) }),
            inner("b", 2, .topsis, names[3...].map { use($0) }),
          ])
      ])
    let data = survey(
      zip(names, drawColumns(&random, 6, 11, gaps: 0.1)).map { (AnswerKey(ItemID($0)), $1.map { Cell($0) }) })
    var choices = ReplicateChoices(criteria: set, plan: PlanCompiler.compile(set))
    choices.aggregations = NodeMethods.aggregations
    let marked = ["index", "b"]
    choices.isAggregated = PlanCompiler.compile(set).nodes.map { marked.contains($0.id.rawValue) }
    let plan = ReplicatePlan(criteria: set, survey: data, choices: choices)
    let workspace = plan.makeWorkspace()
    var parameters = plan.ownParameters()
    for (number, rule) in NodeMethods.aggregations.enumerated() {
      parameters.aggregation = number + 1
      plan.run(parameters, in: workspace)
      let changed = set.mapNodes { if marked.contains($0.id.rawValue) { $0.aggregation = rule } }
      #expect(disagreements(workspace, assess(changed, data)).isEmpty, "\(rule.methodName)")
      parameters.aggregation = 0
      plan.run(parameters, in: workspace)
      #expect(disagreements(workspace, assess(set, data)).isEmpty, "after \(rule.methodName)")
    }
  }
}
