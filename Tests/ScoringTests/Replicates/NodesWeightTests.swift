import AssessmentModel
import ScoringSupport
import Testing

@testable import Numerics
@testable import Scoring

@Suite("Flat plan: weights of nodes")
struct NodesWeightTests {
  @Test(arguments: 0..<13)
  func `every weighting weighs as the pipeline does`(number: Int) {
    for (seed, gaps) in [(1, 0), (2, 0.15), (3, 0.6), (4, 1)] {
      for rule in [Aggregation.arithmetic, .geometric(zero: .floor(0.1)), .copeland(tolerance: 1e-9)] {
        var random = SplitMix(UInt64(seed + number * 10))
        let columns = drawColumns(&random, 1 + seed, 12, gaps: gaps)
        let weighting = NodeMethods.weightings(columns.count)[number]
        let (set, data) = flatCase(columns, rule, weighting)
        #expect(disagreements(set, data).isEmpty, "\(weighting.methodName), \(gaps) of the answers missing")
      }
    }
  }

  /// Constant columns weigh nothing where weights are learnt; equal and opposite ones are two components in one.
  @Test(arguments: 7..<13)
  func `learnt weights of columns without information`(number: Int) {
    let tables: [[[Double?]]] = [
      [[0.5, 0.5, 0.5], [0.1, 0.2, 0.9]], [[0.5, 0.5], [0.5, 0.5]], [[0, 0, 0], [0, 0, 0]],
      [[0, 1, 0, 1], [0, 0, 1, 1]], [[0.2, 0.4, 0.9], [0.2, 0.4, 0.9], [0.9, 0.7, 0.2]], [[0.3, 0.4], [0.4, 0.3]],
    ]
    for table in tables {
      let (set, data) = flatCase(table, .arithmetic, NodeMethods.weightings(table.count)[number]) {
        $0.rescaling = OutputRange(lower: 0, upper: 1)
        $0.minimumChildren = 2
      }
      #expect(disagreements(set, data).isEmpty, "\(NodeMethods.weightings(table.count)[number].methodName) on \(table)")
    }
  }

  /// Trees in which other nodes learn from nodes that learn, with references from tree to tree.
  @Test(arguments: 0..<60)
  func `random trees with random weights`(seed: Int) {
    var random = SplitMix(UInt64(seed) + 4000)
    let (set, data) = OutcomeCases.draw(&random, cities: seed % 10 == 0 ? 40 : 9)
    #expect(disagreements(set, data).isEmpty)
    let plan = ReplicatePlan(criteria: set, survey: data)
    let workspace = plan.makeWorkspace()
    var parameters = plan.ownParameters()
    for _ in 0..<3 {
      for place in parameters.shares.indices {
        parameters.shares[place] = parameters.shares[place] == 0 ? 0 : 0.05 + random.unit()
      }
      plan.run(parameters, in: workspace)
      #expect(disagreements(workspace, assess(set.weighed(plan, parameters), data)).isEmpty)
    }
  }

  @Test(arguments: 0..<10)
  func `a common factor on all shares changes nothing`(seed: Int) {
    var random = SplitMix(UInt64(seed) + 4100)
    let (set, data) = OutcomeCases.draw(&random, cities: 8)
    let plan = ReplicatePlan(criteria: set, survey: data)
    let workspace = plan.makeWorkspace()
    var parameters = plan.ownParameters()
    for place in parameters.shares.indices { parameters.shares[place] *= 32 }
    plan.run(parameters, in: workspace)
    #expect(disagreements(workspace, assess(set, data)).isEmpty)
    for place in parameters.shares.indices { parameters.shares[place] *= 0.3 / 32 }
    plan.run(parameters, in: workspace)
    #expect(disagreements(workspace, assess(set, data)).isEmpty)
  }

  /// Left out as screening leaves out: an indicator that nobody was asked, under a rule that wants one answer.
  @Test(arguments: 0..<40)
  func `a dropped indicator is one that screening leaves out`(seed: Int) {
    var random = SplitMix(UInt64(seed) + 4200)
    let (set, data) = OutcomeCases.draw(&random, cities: 8, asksIndicators: false)
    var choices = ReplicateChoices(criteria: set, plan: PlanCompiler.compile(set))
    choices.indicatorsDrop = true
    let plan = ReplicatePlan(criteria: set, survey: data, choices: choices)
    let workspace = plan.makeWorkspace()
    var parameters = plan.ownParameters()
    // Screening looks only at what weighs.
    for dropped in set.indicators.indices
    where plan.plan.leaves.contains(where: { $0.indicator == dropped && $0.effectiveWeight > 0 }) {
      parameters.dropped = dropped
      plan.run(parameters, in: workspace)
      var screened = set
      screened.screening = Screening(minimumIndicatorAvailability: 0.01)
      var blank = data
      blank.columns[dropped].answers = AnswerVector(repeating: .notAsked, count: data.cities.count)
      #expect(disagreements(workspace, assess(screened, blank)).isEmpty, "without \(set.indicators[dropped].id)")
    }
    parameters.dropped = -1
    plan.run(parameters, in: workspace)
    #expect(disagreements(workspace, assess(set, data)).isEmpty, "with all again")
  }
}
