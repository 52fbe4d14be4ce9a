import AssessmentModel
import Diagnostics
import Glibc
import Numerics
import Scoring
import ScoringSupport
import Testing

@testable import Analyses

@Suite("Contributions under every rule")
struct RuleContributionTests {
  /// T² = (x² + y²)/2 has the parts (x² − x₀²)/2/(T + T₀), and the same for y.
  @Test func `a quadratic mean splits by squares`() {
    let (set, data) = single(
      [[0.8, 0.4, 0.4, 0.4, 0.4, 0.4], [0.1, 0.5, 0.5, 0.5, 0.5, 0.5]], .relative,
      .powerMean(exponent: 2, zero: .stops))
    let profile = ProfileBuilder(assess(set, data)).profile(of: 0)
    let sum = 0.325.squareRoot() + 0.205.squareRoot()
    #expect(isClose(profile.contributions[0].part, (0.64 - 0.16) / 2 / sum))
    #expect(isClose(profile.contributions[1].part, (0.01 - 0.25) / 2 / sum))
  }

  @Test func `the largest child takes the whole of a maximum`() {
    let (set, data) = single(
      [[0.8, 0.4, 0.4, 0.4, 0.4, 0.4], [0.1, 0.5, 0.5, 0.5, 0.5, 0.5]], .relative, .maximum)
    let profile = ProfileBuilder(assess(set, data)).profile(of: 0)
    #expect(isClose(profile.contributions[0].part, 0.3))
    #expect(profile.contributions[1].part == 0)
  }

  /// Two levels, every rule and weighting, gaps, and stretching: parts add up at every node.
  @Test(arguments: 0..<40) func `parts add up to the difference`(seed: Int) {
    var random = SplitMix(UInt64(seed) + 9000)
    let rules = ComparingRuleTests.rules + [.harmonic(zero: .floor(0.1)), .arithmetic, .orderedWeighted([1, 2, 3])]
    let weightings: [Weighting] = [
      .relative, .equal, .entropy, .critic, .standardDeviation, .principalComponent,
      .benefitOfTheDoubt(lower: 0.1, upper: 0.9),
    ]
    func branch(_ name: String, _ children: [IndexChild], _ random: inout SplitMix) -> IndexNode {
      var made = node(name, 1, rules[random.below(rules.count)], children)
      if random.chance(0.4) { made.rescaling = OutputRange(lower: 0.2, upper: 1) }
      if case .arithmetic = made.aggregation { made.weighting = weightings[random.below(weightings.count)] }
      return made
    }
    let left = branch("left", [use("x0"), use("x1", 2), use("x2")], &random)
    let right = branch("right", [use("x3"), use("x4")], &random)
    let root = branch("index", [.node(left), .node(right), use("x5", 0.5)], &random)
    let set = criteria((0..<6).map { indicator("x\($0)") }, [root])
    let gaps = seed % 3 == 0 ? 0.1 : 0
    let data = survey(
      (0..<6).map { number in
        (
          AnswerKey(ItemID("x\(number)")),
          (0..<14).map { _ in random.chance(gaps) ? .blank : Cell(0.05 + 0.95 * random.unit()) }
        )
      })
    let result = assess(set, data)
    let builder = ProfileBuilder(result)
    for city in result.cities.indices {
      let profile = builder.profile(of: city)
      guard let reference = profile.referenceScore, let score = result.nodes[result.plan.principal].scores[city] else {
        #expect(profile.contributions.isEmpty)
        continue
      }
      var parts: [AssessmentPlan.Child: Double] = [:]
      for entry in profile.contributions { parts[entry.subject] = entry.part }
      func sum(_ node: Int) -> Double { result.plan.nodes[node].children.reduce(0) { $0 + (parts[$1] ?? .nan) } }
      let scale = max(1, abs(score))
      #expect(isClose(sum(result.plan.principal), score - reference, 1e-9 * scale))
      for entry in profile.contributions {
        #expect(entry.part.isFinite)
        if case .node(let node) = entry.subject { #expect(isClose(sum(node), entry.part, 1e-9 * scale)) }
      }
    }
  }
}
