import AssessmentModel
import Diagnostics
import ScoringSupport
import Testing

@testable import Numerics
@testable import Scoring

@Suite("Flat plan: gates, classes, verdicts and ranks")
struct OutcomesTests {
  @Test(arguments: 0..<80)
  func `outcomes of random sets are the pipeline's`(seed: Int) {
    var random = SplitMix(UInt64(seed) + 5000)
    let (set, data) = OutcomeCases.draw(&random, cities: 12)
    #expect(disagreements(set, data).isEmpty)
  }

  /// The random sets must not pass because nothing happens in them.
  @Test func `random sets lower verdicts, fail gates and leave cities unranked`() {
    var (lowered, failed, unknown, unranked, unclassed) = (0, 0, 0, 0, 0)
    for seed in 0..<80 {
      var random = SplitMix(UInt64(seed) + 5000)
      let (set, data) = OutcomeCases.draw(&random, cities: 12)
      let result = assess(set, data)
      lowered += result.verdicts.count { $0.isProvisional }
      failed += result.gateStates.reduce(0) { $0 + $1.count { $0 == GateState.failed.rawValue } }
      unknown += result.gateStates.reduce(0) { $0 + $1.count { $0 == GateState.unknown.rawValue } }
      unranked += result.ranking.overall.numbers.count { $0.isNaN }
      unclassed += result.classes.count { $0 == nil }
    }
    #expect(lowered > 15)
    #expect(failed > 50)
    #expect(unknown > 20)
    #expect(unranked > 50)
    #expect(unclassed > 20)
  }

  /// A sixth of exact cut points is missed by plain comparisons; 3 × 0.1 is the smallest of them.
  @Test func `cut points are met within 1e-9`() {
    let (base, data) = flatCase([[0.1 + 0.2, 0.3, 0.3 - 0.5e-9, 0.3 - 2e-9, 0.3 + 2e-9, nil]], .arithmetic)
    for comparison in [Comparison.atLeast(0.3), .below(0.3), .above(0.3), .atMost(0.3), .equals(0.3)] {
      var set = base
      set.classes = ClassScheme(
        node: "index", classes: [MaturityLevel(id: "on", name: LocalizedText("on"), bound: comparison)])
      set.verdicts = [
        rule("on", .conditions([Condition(.node("index"), comparison)])), rule("off", .conditions([])),
      ]
      #expect(disagreements(set, data).isEmpty)
    }
  }

  @Test(arguments: TieRule.allCases)
  func `tie groups reach 1e-9 from their first member`(rule: TieRule) {
    let scores: [Double?] = [0.5, 0.5 - 0.6e-9, 0.5 - 1.2e-9, nil, 0.7, 0.5, 0.2, 0.7, 0, 0]
    var (set, data) = flatCase([scores], .arithmetic)
    set.tieRule = rule
    #expect(disagreements(set, data).isEmpty)
    let plan = ReplicatePlan(criteria: set, survey: data)
    let workspace = plan.makeWorkspace()
    plan.run(plan.ownParameters(), in: workspace)
    let wanted: [Double] =
      switch rule {
      case .competition: [3, 3, 6, .nan, 1, 3, 7, 1, 8, 8]
      case .dense: [2, 2, 3, .nan, 1, 2, 4, 1, 5, 5]
      case .average: [4, 4, 6, .nan, 1.5, 4, 7, 1.5, 8.5, 8.5]
      }
    for (rank, wanted) in zip(workspace.ranks(assess(set, data)), wanted) {
      #expect(rank == wanted || (rank.isNaN && wanted.isNaN))
    }
  }

  /// The order of the last replicate is where the next one starts; it must not show.
  @Test func `scores do not depend on the replicate before`() {
    var random = SplitMix(6000)
    for count in [1, 2, 17, 400] {
      let (set, data) = flatCase(drawColumns(&random, 3, count, gaps: 0.05), .arithmetic)
      let plan = ReplicatePlan(criteria: set, survey: data)
      let kept = plan.makeWorkspace()
      var parameters = plan.ownParameters()
      for _ in 0..<6 {
        for place in parameters.shares.indices { parameters.shares[place] = random.unit() }
        plan.run(parameters, in: kept)
        let fresh = plan.makeWorkspace()
        plan.run(parameters, in: fresh)
        for (score, wanted) in zip(kept.column(ofNode: 0), fresh.column(ofNode: 0)) {
          #expect(score == wanted || (score.isNaN && wanted.isNaN))
        }
      }
    }
  }

  @Test(arguments: 0..<20)
  func `another order of the cities is another order of the results`(seed: Int) {
    var random = SplitMix(UInt64(seed) + 6100)
    let (set, data) = OutcomeCases.draw(&random, cities: 10)
    var order = Array(data.cities.indices)
    order.shuffle(using: &random)
    var shuffled = data
    shuffled.cities = order.map { data.cities[$0] }
    shuffled.locations = order.map { data.locations[$0] }
    for column in data.columns.indices {
      for (place, city) in order.enumerated() {
        shuffled.columns[column].answers[place] = data.columns[column].answers[city]
      }
    }
    let plans = [ReplicatePlan(criteria: set, survey: data), ReplicatePlan(criteria: set, survey: shuffled)]
    let spaces = plans.map { plan in
      let workspace = plan.makeWorkspace()
      plan.run(plan.ownParameters(), in: workspace)
      return workspace
    }
    let ranks = [spaces[0].ranks(assess(set, data)), spaces[1].ranks(assess(set, shuffled))]
    for (place, city) in order.enumerated() {
      for node in plans[0].plan.nodes.indices {
        let scores = (spaces[1].column(ofNode: node)[place], spaces[0].column(ofNode: node)[city])
        #expect(abs(scores.0 - scores.1) <= 1e-9 || (scores.0.isNaN && scores.1.isNaN))
      }
      #expect(spaces[1].verdicts[place] == spaces[0].verdicts[city])
      #expect(spaces[1].classes[place] == spaces[0].classes[city])
      #expect(ranks[1][place] == ranks[0][city] || ranks[0][city].isNaN)
    }
  }

  /// Silence ends at the bound, the goalpost, what the scale learnt, or the cities' worst value, whichever there is.
  @Test(arguments: 0..<30)
  func `conditions on raw values see silence at the worse end`(seed: Int) {
    var random = SplitMix(UInt64(seed) + 6200)
    let methods: [Normalisation] = [
      .goalposts(Goalposts(lower: 1, upper: 9)), .minMax(constant: 0.5), .distanceToLeader(constant: 0.5), .maximum,
      .fractionOfBest, .distanceToTarget(20, isCapped: false), .zScore(mean: 0, deviation: 1, constant: 0), .sum,
    ]
    let count = methods.count
    var indicators = (0..<count).map { number in
      indicator("i\(number)", direction: random.chance(0.5) ? .lowerIsBetter : .higherIsBetter)
    }
    for number in 0..<count {
      indicators[number].normalisation = methods[number]
      if random.chance(0.2) { indicators[number].treatment = .winsorise(skewness: 1, kurtosis: 2, most: 2) }
    }
    var set = criteria(
      indicators, [node("index", (0..<count).map { use("i\($0)", 1, random.chance(0.3) ? .falling : .rising) })])
    set.silenceLowersVerdict = true
    set.verdicts = (0..<count).flatMap { number in
      let cut = Double(random.below(24)) / 2
      let subject = Condition.Subject.indicator(IndicatorID("i\(number)"))
      let side = random.chance(0.5) ? Comparison.above(cut) : .below(cut)
      return [
        rule("A\(number)", .conditions([Condition(subject, .equals(cut))]), standing: 9 - number),
        rule("B\(number)", .conditions([Condition(subject, side)]), standing: 5 - number / 2),
      ]
    }
    set.verdicts.append(rule("rest", .conditions([])))
    let data = survey(
      (0..<count).map { number in
        (
          AnswerKey(ItemID("i\(number)")),
          (0..<15).map { _ in random.chance(0.25) ? .blank : Cell(Double(1 + random.below(24)) / 2) }
        )
      })
    #expect(disagreements(set, data).isEmpty)
  }
}
