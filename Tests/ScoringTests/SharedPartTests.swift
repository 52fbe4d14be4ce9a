import AssessmentModel
import ScoringSupport
import Testing

@testable import Analyses
@testable import Scoring

/// Nodes that are parts of several others: each is met once, however many the ways to it, and however deep.
@Suite struct SharedPartTests {
  /// Indices of two nodes, both with the next index for a part, the last over two indicators.
  private func diamond(_ levels: Int) -> [IndexNode] {
    let links = (0..<levels).map { level in
      node(
        "d\(level)",
        [
          inner("x\(level)", 1, [.reference(NodeID("d\(level + 1)"), weight: 1)]),
          inner("y\(level)", 3, [.reference(NodeID("d\(level + 1)"), weight: 1)]),
        ])
    }
    return links + [node("d\(levels)", [use("x", 1), use("y", 1)])]
  }

  private func split(_ trees: [IndexNode], _ values: [[Double]]) -> (
    parts: [Contribution], difference: Double, plan: AssessmentPlan
  ) {
    let set = criteria([indicator("x"), indicator("y")], trees)
    let result = assess(
      set, survey(["x", "y"].enumerated().map { (AnswerKey(ItemID($1)), values[$0].map { Cell($0) }) }))
    let sides = [0, 1].map { city in
      ContributionSplit.Side(
        leaves: result.normalised.columns.map { $0.numbers[city] }, nodes: result.nodes.map { $0.scores.numbers[city] })
    }
    let fits = [NodeFit?](repeating: nil, count: result.plan.nodes.count)
    let parts = ContributionSplit.run(plan: result.plan, fits: fits, city: sides[0], reference: sides[1])
    let root = result.plan.principal
    return (parts, sides[0].nodes[root] - sides[1].nodes[root], result.plan)
  }

  /// 2^40 ways end at once: the parts of the two leaves add up to the difference, each by its own half.
  @Test func fortyDiamondsAreSplit() throws {
    let (parts, difference, plan) = split(diamond(40), [[0.9, 0.2], [0.4, 0.3]])
    #expect(abs(difference - 0.4) < 1e-12)
    let leaves = parts.filter { if case .leaf = $0.subject { true } else { false } }
    #expect(leaves.count == 2)
    // The mean of two: half of each indicator's difference, 0.7/2 and 0.1/2.
    #expect(abs(leaves[0].part - 0.35) < 1e-9 && abs(leaves[1].part - 0.05) < 1e-9)
    #expect(parts.count == plan.nodes.count - 1 + 2)
  }

  /// A part that two nodes share gets the sum of what they hand down: half the weight twice is all of it.
  @Test func aSharedPartGetsBothPortions() throws {
    let trees = [
      node(
        "top",
        [
          inner("left", 1, [.reference("own", weight: 1)]),
          inner("right", 1, [.reference("own", weight: 1), use("y", 1)]),
        ]),
      node("own", [use("x", 1)]),
    ]
    let (parts, difference, plan) = split(trees, [[1, 0], [0.6, 0.2]])
    // top = (x + (x + y)/2)/2: x counts 3/4, y 1/4.
    #expect(abs(difference - (0.75 * 1 + 0.25 * 0.4)) < 1e-12)
    let own = try #require(plan.node("own"))
    let found = try #require(parts.first { $0.subject == .node(own) })
    #expect(abs(found.part - 0.75) < 1e-9)
  }

  /// A chain of ten thousand indices is laid out without a deep call stack.
  @Test func aLongChainIsLaidOut() {
    let links = (0..<10_000).map { node("n\($0)", [.reference(NodeID("n\($0 + 1)"), weight: 1)]) }
    let plan = PlanCompiler.compile(criteria([indicator("x")], links + [node("n10000", [use("x", 1)])]))
    #expect(plan.nodes.count == 10_001)
    #expect(plan.nodes.first?.id == "n10000" && plan.nodes[plan.principal].id == "n0")
    #expect(plan.downwards(from: plan.principal).count == 10_001)
  }
}
