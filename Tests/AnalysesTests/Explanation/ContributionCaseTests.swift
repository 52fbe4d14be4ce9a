import AssessmentModel
import ScoringSupport
import Testing

@testable import Analyses
@testable import Numerics
@testable import Scoring

@Suite("Contributions on many random trees")
struct ContributionCaseTests {
  /// A random tree of a depth, its leaves named in turn.
  private func tree(
    _ name: String, depth: Int, _ rules: [Aggregation], _ leaves: inout Int, _ random: inout SplitMix
  ) -> IndexNode {
    let children = (0..<(1 + random.below(3))).map { number -> IndexChild in
      if depth > 1, random.chance(0.6) {
        var inner = tree("\(name).\(number)", depth: depth - 1, rules, &leaves, &random)
        inner.weight = 0.1 + random.unit()
        return .node(inner)
      }
      leaves += 1
      return use("x\(leaves - 1)", 0.1 + random.unit(), random.chance(0.2) ? .falling : .rising)
    }
    return node(
      name, 1, rules[random.below(rules.count)], coverage: random.chance(0.3) ? 0.4 : 0, children)
  }

  private func check(_ rules: [Aggregation], cases: Int, seed: UInt64) {
    var random = SplitMix(seed)
    var checked = 0
    while checked < cases {
      var leaves = 0
      let root = tree("top", depth: 1 + random.below(4), rules, &leaves, &random)
      let set = criteria((0..<leaves).map { indicator("x\($0)") }, [root])
      let gaps = random.chance(0.6) ? 0.15 : 0
      let data = survey(
        (0..<leaves).map { number in
          (
            AnswerKey(ItemID("x\(number)")),
            (0..<6).map { _ -> Cell in
              random.chance(gaps) ? .blank : Cell(random.chance(0.05) ? 0 : random.chance(0.05) ? 1 : random.unit())
            }
          )
        })
      let result = assess(set, data)
      let sides = result.cities.indices.map { city in
        ContributionSplit.Side(
          leaves: result.normalised.columns.map { $0.numbers[city] },
          nodes: result.nodes.map { $0.scores.numbers[city] })
      }
      let top = result.plan.principal
      for city in sides.indices {
        let other = (city + 1) % sides.count
        let difference = sides[city].nodes[top] - sides[other].nodes[top]
        let parts = ContributionSplit.run(
          plan: result.plan, fits: result.plan.nodes.map { _ in nil }, city: sides[city], reference: sides[other])
        guard !difference.isNaN else {
          #expect(parts.isEmpty)
          continue
        }
        var shares: [AssessmentPlan.Child: Double] = [.node(top): difference]
        for entry in parts { shares[entry.subject] = entry.part }
        for (position, node) in result.plan.nodes.enumerated() {
          let sum = node.children.reduce(0) { $0 + (shares[$1] ?? .nan) }
          #expect(
            abs(sum - (shares[.node(position)] ?? .nan)) <= 1e-9, "seed \(seed), case \(checked), node \(node.id)")
        }
        // What is missing on both sides has no part.
        for (leaf, use) in result.plan.leaves.enumerated() where use.effectiveWeight > 0 {
          if sides[city].leaves[leaf].isNaN && sides[other].leaves[leaf].isNaN,
            case .arithmetic = result.plan.nodes[use.parent].aggregation,
            !sides[city].nodes[use.parent].isNaN, !sides[other].nodes[use.parent].isNaN
          {
            #expect(shares[.leaf(leaf)] == 0)
          }
        }
        checked += 1
      }
    }
  }

  @Test func `arithmetic and geometric nodes, with missing answers, 2,000 cases`() {
    check([.arithmetic, .arithmetic, .geometric(zero: .stops), .geometric(zero: .floor(0.02))], cases: 2000, seed: 1)
  }

  @Test func `every rule of one row, 1,000 cases`() {
    check(
      [
        .arithmetic, .geometric(zero: .stops), .geometric(zero: .floor(0.1)), .harmonic(zero: .stops),
        .harmonic(zero: .floor(0.1)), .powerMean(exponent: 2, zero: .stops), .powerMean(exponent: 0.5, zero: .stops),
        .powerMean(exponent: -2, zero: .floor(0.05)), .powerMean(exponent: 0, zero: .stops), .minimum, .maximum,
        .orderedWeighted([3, 2, 1]),
      ], cases: 1000, seed: 2)
  }
}
