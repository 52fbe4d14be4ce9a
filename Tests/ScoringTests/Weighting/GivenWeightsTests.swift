import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing

@Suite("Weights from what the file says")
struct GivenWeightsTests {
  /// The choice of a school in T. L. Saaty, *The Analytic Hierarchy Process* (1980): published priorities .32, .14, .03,
  /// .13, .24, .14. Further digits: `numpy.linalg.eig` 2.4.6 on the same matrix.
  static let school: [[Double]] = [
    [1, 4, 3, 1, 3, 4], [1 / 4, 1, 7, 3, 1 / 5, 1], [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6], [1, 1 / 3, 5, 1, 1, 1 / 3],
    [1 / 3, 5, 5, 1, 1, 3], [1 / 4, 1, 6, 3, 1 / 3, 1],
  ]

  @Test func `pairwise comparison gives Saaty's priorities and consistency`() throws {
    let method = try #require(PairwiseComparison(Self.school))
    let published = [0.32, 0.14, 0.03, 0.13, 0.24, 0.14]
    let numpy = [
      0.3207701832631063, 0.1395027454209414, 0.034768307699655665, 0.12848601846309246, 0.23738999474001635,
      0.13908275041318768,
    ]
    for (share, wanted) in zip(method.shares, published) { #expect(abs(share - wanted) < 0.005) }
    for (share, wanted) in zip(method.shares, numpy) { #expect(isClose(share, wanted)) }
    #expect(isClose(method.eigenvalue, 7.41987010192128, 1e-11))
    #expect(isClose(method.ratio, 0.22901130676149675, 1e-11))
  }

  @Test func `a consistent matrix gives back its weights, and up to two children never contradict`() throws {
    let weights = [0.5, 0.2, 0.2, 0.1]
    let method = try #require(PairwiseComparison(weights.map { own in weights.map { own / $0 } }))
    for (share, wanted) in zip(method.shares, weights) { #expect(isClose(share, wanted, 1e-14)) }
    #expect(method.ratio < 1e-14)
    #expect(PairwiseComparison([[1]])?.shares == [1])
    let pair = try #require(PairwiseComparison([[1, 3], [1 / 3, 1]]))
    #expect(isClose(pair.shares[0], 0.75))
    #expect(pair.ratio == 0)
    let wide = try #require(PairwiseComparison((0..<15).map { _ in [Double](repeating: 1, count: 15) }))
    #expect(isClose(wide.shares[14], 1 / 15.0))
  }

  @Test func `permuting children permutes the weights`() throws {
    let order = [3, 0, 5, 1, 4, 2]
    let permuted = try #require(PairwiseComparison(order.map { row in order.map { Self.school[row][$0] } }))
    let plain = try #require(PairwiseComparison(Self.school))
    for (place, child) in order.enumerated() { #expect(isClose(permuted.shares[place], plain.shares[child])) }
  }

  /// Five criteria, best the second, worst the last. The first case is free of contradiction, so that the weights are
  /// 1/2 : 1 : 1/4 : 1/2 : 1/8 by hand; the others come from `scipy.optimize.linprog` 1.17.1 (HiGHS).
  @Test func `best–worst solves the linear model`() throws {
    let free = try #require(
      BestWorst(best: 1, worst: 4, bestToOthers: [2, 1, 4, 2, 8], othersToWorst: [4, 8, 2, 4, 1]))
    for (share, wanted) in zip(free.shares, [4.0, 8, 2, 4, 1]) { #expect(isClose(share, wanted / 19)) }
    #expect(free.deviation == 0)
    let five = try #require(
      BestWorst(best: 1, worst: 4, bestToOthers: [2, 1, 4, 3, 8], othersToWorst: [4, 8, 2, 3, 1]))
    let scipy = [
      0.2295081967213115, 0.4480874316939891, 0.1147540983606557, 0.1530054644808743, 0.054644808743169404,
    ]
    for (share, wanted) in zip(five.shares, scipy) { #expect(isClose(share, wanted)) }
    #expect(isClose(five.deviation, 0.010928961748633862))
    let four = try #require(BestWorst(best: 0, worst: 3, bestToOthers: [1, 3, 4, 9], othersToWorst: [9, 2, 5, 1]))
    let other = [0.575221238938053, 0.20353982300884976, 0.16814159292035394, 0.05309734513274335]
    for (share, wanted) in zip(four.shares, other) { #expect(isClose(share, wanted)) }
    #expect(isClose(four.deviation, 0.09734513274336284))
  }

  /// F. H. Barron, B. E. Barrett, *Management Science* 42 (1996): for four, 0.5208, 0.2708, 0.1458, 0.0625.
  @Test func `rank-order centroids of four, and ties share their places`() {
    let four = RankOrderCentroid.shares([1, 2, 3, 4])
    for (share, wanted) in zip(four, [0.5208, 0.2708, 0.1458, 0.0625]) { #expect(abs(share - wanted) < 5e-5) }
    #expect(isClose(four[0], 25 / 48.0))
    let tied = RankOrderCentroid.shares([2, 1, 2])
    #expect(isClose(tied[1], 11 / 18.0))
    #expect(isClose(tied[0], 3.5 / 18))
    #expect(tied[0] == tied[2])
    #expect(RankOrderCentroid.shares([1, 3, 3]) == RankOrderCentroid.shares([1, 2, 2]))
    #expect(RankOrderCentroid.shares([1]) == [1])
  }

  @Test func `budget allocation is the mean of the experts' shares, with its spread`() throws {
    let method = try #require(
      BudgetAllocation([
        ExpertPoints(expert: "A", points: [60, 40]), ExpertPoints(expert: "B", points: [2, 8]),
      ]))
    #expect(isClose(method.shares[0], 0.4))
    #expect(isClose(method.spread[0], 0.08.squareRoot()))
    #expect(isClose(method.spread[1], 0.08.squareRoot()))
    #expect(BudgetAllocation([ExpertPoints(expert: "A", points: [1, 3])])?.spread == [0, 0])
  }

  @Test func `given weights reach the plan, the record and the findings`() throws {
    func tree(_ weighting: Weighting, _ count: Int) -> CriteriaSet {
      var root = node("index", (0..<count).map { use("x\($0)", 5) })
      root.weighting = weighting
      return criteria((0..<count).map { indicator("x\($0)") }, [root])
    }
    func data(_ count: Int) -> Survey {
      survey((0..<count).map { (AnswerKey(ItemID("x\($0)")), [Cell(Double($0) / 10), 0.5] as [Cell]) })
    }
    let school = assess(tree(.analyticHierarchy(Self.school), 6), data(6))
    #expect(isClose(school.plan.nodes[0].shares[0], 0.3207701832631063))
    #expect(isClose(school.plan.leaves[5].effectiveWeight, 0.13908275041318768))
    #expect(school.codes() == ["SCR-040"])
    #expect(school.diagnostics.first?.code == .inconsistentComparisons)
    let record = try #require(school.records.first { $0.stage == .weighting })
    #expect(record.parameters == [.weighting("index", .analyticHierarchy(Self.school))])
    #expect(record.remarks == PairwiseComparison(Self.school).map { [.consistencyRatio("index", $0.ratio)] })
    #expect(assess(tree(.equal, 4), data(4)).plan.nodes[0].shares == [0.25, 0.25, 0.25, 0.25])
    let budget = assess(tree(.budgetAllocation([ExpertPoints(expert: "A", points: [1, 3])]), 2), data(2))
    #expect(budget.plan.nodes[0].shares == [0.25, 0.75])
    #expect(budget.records.first { $0.stage == .weighting }?.remarks.count == 2)
    let best = Weighting.bestWorst(best: 0, worst: 1, bestToOthers: [1, 4], othersToWorst: [4, 1])
    #expect(assess(tree(best, 2), data(2)).plan.nodes[0].shares == [0.8, 0.2])
    let centroid = assess(tree(.rankOrderCentroid([2, 1]), 2), data(2))
    #expect(centroid.plan.nodes[0].shares == [0.25, 0.75])
    #expect(assess(tree(.relative, 2), data(2)).records.contains { $0.stage == .weighting } == false)
  }

  @Test func `a small linear programme, by hand, and one without bound`() throws {
    let solution = try #require(
      LinearProgramme(objective: [3, 5], rows: [[1, 0], [0, 2], [3, 2]], limits: [4, 12, 18]).solve())
    #expect(isClose(solution.value, 36))
    #expect(isClose(solution.point[0], 2) && isClose(solution.point[1], 6))
    #expect(LinearProgramme(objective: [1, 1], rows: [[1, -1]], limits: [1]).solve() == nil)
  }
}
