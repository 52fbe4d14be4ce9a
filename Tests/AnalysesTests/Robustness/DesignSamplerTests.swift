import Analyses
import AssessmentModel
import ScoringSupport
import Testing

@testable import Scoring

/// How points of the unit cube become parameters. Moments are those of the named distributions; the stream is fixed, and
/// with 4,000 draws the standard error of a mean is a sixty-third of the standard deviation.
@Suite struct DesignSamplerTests {
  private static let set = criteria(
    [indicator("A"), indicator("B", 10, 30), indicator("C", 1, 100, logarithmic: true), indicator("D")],
    [
      node(
        "ROOT",
        [
          inner("LEFT", 3, [use("A", 1), use("B", 3), use("C", 0)]), inner("RIGHT", 1, [use("C", 1), use("D", 1)]),
        ])
    ])
  private static let answers = survey(["A": [0.2, 0.8], "B": [12, 28], "C": [10, 20], "D": [0.5, 0.6]])

  private static func share(_ parameters: ReplicateParameters, _ plan: ReplicatePlan, _ node: String, _ child: Int)
    -> Double
  {
    plan.plan.node(NodeID(node)).map { parameters.shares[plan.firstShare[$0] + child] } ?? .nan
  }

  @Test("every input has coordinates of its own, in the order of the design")
  func layout() {
    let sampler = SamplerCase(
      [
        .weights(nodes: [], .noise(0.25)), .goalposts(indicators: ["B", "C"], share: 0.1),
        .weights(nodes: ["ELSEWHERE"], .simplex), .aggregation(nodes: [], [.minimum]), .answers([]),
        .dropping(indicators: []),
      ], Self.set, Self.answers
    ).sampler
    // Weights: LEFT has two weighted children, RIGHT two, ROOT two.
    #expect(sampler.ranges == [0..<6, 6..<10, 10..<10, 10..<11, 11..<11, 11..<12])
    #expect(sampler.dimension == 12)
  }

  @Test("noise moves each weight by its share at most, and siblings sum to 1")
  func noise() {
    var sampler = SamplerCase([.weights(nodes: [], .noise(0.25))], Self.set, Self.answers)
    let plan = sampler.plan
    let point: [Double] = [0, 0.75, 0.5, 0.5, 0.5, 0.5]
    #expect(sampler.fill(point) == nil)
    // LEFT: 0.25·0.75 and 0.75·1.125, divided by their sum.
    #expect(isClose(Self.share(sampler.parameters, plan, "LEFT", 0), 0.1875 / 1.03125))
    #expect(isClose(Self.share(sampler.parameters, plan, "LEFT", 1), 0.84375 / 1.03125))
    #expect(Self.share(sampler.parameters, plan, "LEFT", 2) == 0)
    let ratios = sampler.collect(4_000) { parameters in
      (0..<2).map { Self.share(parameters, plan, "ROOT", $0) }
    }
    #expect(ratios.count == 4_000)
    #expect(ratios.allSatisfy { abs($0[0] + $0[1] - 1) < 1e-15 })
    // The odds are 3·v/w with v, w uniform on 0.75…1.25: between 3·0.6 and 3/0.6, with mean 3·2·ln(5/3).
    let odds = ratios.map { $0[0] / $0[1] }
    #expect(odds.allSatisfy { $0 > 1.8 && $0 < 5 })
    #expect(abs(mean(odds) - 3.064953) < 0.04)
  }

  @Test("on the simplex every share has the moments of a flat Dirichlet distribution")
  func simplex() {
    let set = criteria(
      [indicator("A"), indicator("B"), indicator("C")], [node("ROOT", [use("A", 5), use("B", 1), use("C", 1)])])
    var sampler = SamplerCase(
      [.weights(nodes: ["ROOT"], .simplex)], set, survey(["A": [0.5], "B": [0.5], "C": [0.5]]))
    let shares = sampler.collect(4_000) { $0.shares }
    #expect(shares.allSatisfy { abs($0.reduce(0, +) - 1) < 1e-15 && $0.allSatisfy { $0 >= 0 } })
    // Mean 1/3 and variance 2/(9·4) = 1/18, whatever the set's own weights are.
    for child in 0..<3 {
      #expect(abs(mean(shares.map { $0[child] }) - 1 / 3) < 0.012)
      #expect(abs(variance(shares.map { $0[child] }) - 1 / 18) < 0.004)
    }
    let point: [Double] = [0.5, 0.75, 0]
    #expect(sampler.fill(point) == nil)
    #expect(isClose(sampler.parameters.shares[0], 1 / 3.0) && isClose(sampler.parameters.shares[1], 2 / 3.0))
    // All coordinates 0: no weight at all.
    #expect(sampler.fill([0, 0, 0]) == sampler.plan.plan.principal)
  }

  @Test("weights within bounds keep to them, and fill the region evenly")
  func bounds() {
    let set = criteria(
      [indicator("A"), indicator("B"), indicator("C")], [node("ROOT", [use("A"), use("B"), use("C")])])
    let answers = survey(["A": [0.5], "B": [0.5], "C": [0.5]])
    var sampler = SamplerCase([.weights(nodes: [], .bounds(lower: 0.2, upper: 0.5))], set, answers)
    #expect(sampler.sampler.dimension == 1)
    let shares = sampler.collect(4_000) { $0.shares }
    #expect(shares.count == 4_000)
    #expect(shares.allSatisfy { abs($0.reduce(0, +) - 1) < 1e-15 })
    #expect(shares.allSatisfy { $0.allSatisfy { $0 >= 0.2 && $0 <= 0.5 } })
    // With v = (w − 0.2)/0.4 the region is the simplex cut at 3/4; it has 1 − 3·(1/4)² = 13/16 of its area, and
    // v > 1/2 (the corner less what is cut off) has (1/4 − 1/16)/(13/16) = 3/13 of that.
    for child in 0..<3 {
      #expect(abs(mean(shares.map { $0[child] }) - 1 / 3) < 0.005)
      let beyond = shares.count { $0[child] > 0.4 }
      #expect(abs(Double(beyond) / 4_000 - 3 / 13) < 0.025)
    }

    var point = SamplerCase([.weights(nodes: [], .bounds(lower: 0, upper: 1.0 / 3))], set, answers)
    #expect(point.collect(3) { $0.shares }.allSatisfy { $0.allSatisfy { isClose($0, 1 / 3.0) } })
    // Next to no room: the tries run out, and the node is named.
    var narrow = SamplerCase([.weights(nodes: [], .bounds(lower: 0, upper: 0.33334))], set, answers)
    #expect(narrow.fill([0.3]) == 0)
  }

  @Test("learnt weights do not vary")
  func learnt() {
    var root = node("ROOT", [use("A"), use("B")])
    root.weighting = .entropy
    let set = criteria([indicator("A"), indicator("B")], [root])
    let sampler = SamplerCase([.weights(nodes: [], .simplex)], set, survey(["A": [0.5], "B": [0.5]])).sampler
    #expect(sampler.dimension == 0)
  }

  @Test("each alternative, the set's own included, is as likely as any other")
  func choices() {
    var sampler = SamplerCase(
      [
        .normalisation(indicators: [], [.minMax(constant: nil), .rank(.average)]), .aggregation(nodes: [], [.minimum]),
        .imputation([.mean, .median, .none]), .treatment([.logarithm]), .dropping(indicators: []),
      ], Self.set, Self.answers)
    let below = 1.0.nextDown
    #expect(sampler.fill([0, 0, 0, 0, 0]) == nil)
    #expect(sampler.parameters.normalisation == 0 && sampler.parameters.dropped == -1)
    #expect(sampler.fill([below, below, below, below, below]) == nil)
    #expect(sampler.parameters.normalisation == 2 && sampler.parameters.aggregation == 1)
    #expect(sampler.parameters.imputation == 3 && sampler.parameters.treatment == 1 && sampler.parameters.dropped == 3)
    #expect(sampler.fill([0.4, 0.5, 0.5, 0.49, 0.2]) == nil)
    #expect(sampler.parameters.normalisation == 1 && sampler.parameters.aggregation == 1)
    #expect(sampler.parameters.imputation == 2 && sampler.parameters.treatment == 0 && sampler.parameters.dropped == 0)
    let drawn = sampler.collect(3_000) { ($0.normalisation, $0.dropped) }
    for choice in 0...2 { #expect(abs(drawn.count { $0.0 == choice } - 1_000) < 80) }
    for dropped in -1...3 { #expect(abs(drawn.count { $0.1 == dropped } - 600) < 70) }
  }

  @Test("alternatives are for the named parts, or for all they make sense for")
  func marks() {
    var set = Self.set
    set.indicators[3].normalisation = .categorical([CategoryStep(from: nil, points: 0)])
    let all = SamplerCase(
      [.normalisation(indicators: [], [.minMax(constant: nil)]), .aggregation(nodes: [], [.minimum])], set, Self.answers
    )
    #expect(all.plan.choices.isNormalised == [true, true, true, false])
    #expect(all.plan.choices.isAggregated == [true, true, true])
    let some = SamplerCase(
      [.normalisation(indicators: ["B"], [.minMax(constant: nil)]), .aggregation(nodes: ["RIGHT"], [.minimum])], set,
      Self.answers)
    #expect(some.plan.choices.isNormalised == [false, true, false, false])
    #expect(some.plan.plan.nodes.map(\.id).filter { $0 != "RIGHT" }.count == 2)
    #expect(zip(some.plan.plan.nodes, some.plan.choices.isAggregated).allSatisfy { ($0.id == "RIGHT") == $1 })
    #expect(!some.plan.choices.answersVary && !some.plan.choices.goalpostsVary && !some.plan.choices.indicatorsDrop)
  }

  @Test("goalposts move by their share of the distance, in logarithms on a logarithmic scale")
  func goalposts() {
    var sampler = SamplerCase([.goalposts(indicators: ["B", "C"], share: 0.4)], Self.set, Self.answers)
    #expect(sampler.fill([0, 0.5, 0, 0.75]) == nil)
    #expect(sampler.parameters.lower[1] == 2 && sampler.parameters.upper[1] == 30)
    // 1…100 in logarithms: −0.4 and +0.2 of two decades.
    #expect(isClose(sampler.parameters.lower[2], 0.158489319246111, 1e-14))
    #expect(isClose(sampler.parameters.upper[2], 251.188643150958, 1e-10))
    #expect(sampler.parameters.lower[0] == 0 && sampler.parameters.upper[0] == 1)
    let drawn = sampler.collect(2_000) { ($0.lower[1], $0.upper[1], $0.lower[2], $0.upper[2]) }
    #expect(drawn.allSatisfy { $0.0 < $0.1 && $0.2 < $0.3 && $0.2 > 0 })
    #expect(drawn.allSatisfy { $0.0 >= 2 && $0.0 < 18 && $0.1 >= 22 && $0.1 < 38 })
    #expect(abs(mean(drawn.map(\.0)) - 10) < 0.4 && abs(variance(drawn.map(\.0)) - 256 / 12.0) < 1.5)
    // Goalposts that are rounded together stay where they are.
    var near = SamplerCase(
      [.goalposts(indicators: [], share: 0.499)],
      criteria([indicator("A", 1, 1.0.nextUp)], [node("ROOT", [use("A")])]), survey(["A": [1]]))
    #expect(near.fill([0.99, 0.01]) == nil)
    #expect(near.parameters.lower[0] < near.parameters.upper[0])
  }
}
