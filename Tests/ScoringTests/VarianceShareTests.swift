import AssessmentModel
import Testing

@testable import Scoring

@Suite struct VarianceShareTests {
  private func shares(_ aggregation: Aggregation, _ x: [Double?], _ y: [Double?], _ weights: [Double]) -> [Double?] {
    let root = AssessmentPlan.Node(
      id: "t", name: LocalizedText("T"), aggregation: aggregation, minimumCoverage: 0, minimumChildren: 2,
      children: [.leaf(0), .leaf(1)], shares: weights, parent: nil, depth: 0, tree: 0)
    let plan = AssessmentPlan(nodes: [root], leaves: [], roots: [0])
    let scores = Column(zip(x, y).map { $0 == nil || $1 == nil ? nil : 1 })
    return VarianceShares(
      plan: plan, leaves: [Column(x), Column(y)], nodes: [NodeScores(scores: scores, coverage: scores)]
    ).run()
  }

  /// By hand, T = ½x + ½y with x = 0, 1, 2 and y = 0, 0, 3: the terms are (0, ½, 1) and (0, 0, 3/2), the totals
  /// (0, ½, 5/2) with mean 1. Distances of the first term −½, 0, ½ against −1, −½, 3/2 give (½ + 0 + ¾)/3 = 5/12, of the
  /// second −½, −½, 1 give (½ + ¼ + 3/2)/3 = 3/4; the variance is 7/6, and the shares are 5/14 and 9/14.
  @Test func arithmeticByHand() {
    let found = shares(.arithmetic, [0, 1, 2], [0, 0, 3], [0.5, 0.5])
    #expect(abs((found[0] ?? 0) - 5.0 / 14) < 1e-12)
    #expect(abs((found[1] ?? 0) - 9.0 / 14) < 1e-12)
  }

  /// A geometric mean is arithmetic in logarithms: x and y that are powers of e give the shares of their exponents.
  @Test func geometricIsArithmeticInLogarithms() {
    let e = 2.718281828459045
    let found = shares(.geometric(zero: .stops), [1, e, e * e], [1, 1, e * e * e], [0.5, 0.5])
    #expect(abs((found[0] ?? 0) - 5.0 / 14) < 1e-9)
    #expect(abs((found[0] ?? 0) + (found[1] ?? 0) - 1) < 1e-12)
  }

  @Test func whatCannotBeShared() {
    #expect(shares(.arithmetic, [1, 2], [1, 2], [0.5, 0.5]) == [nil, nil])
    #expect(shares(.arithmetic, [1, 1, 1], [2, 2, 2], [0.5, 0.5]) == [nil, nil])
    #expect(shares(.arithmetic, [1, nil, 2, 4], [1, 5, nil, 2], [0.5, 0.5]) == [nil, nil])
    let withZero = shares(.geometric(zero: .stops), [0, 1, 2, 3], [1, 1, 2, 4], [0.5, 0.5])
    let withoutZero = shares(.geometric(zero: .stops), [1, 2, 3], [1, 2, 4], [0.5, 0.5])
    #expect(withZero == withoutZero)
  }
}
