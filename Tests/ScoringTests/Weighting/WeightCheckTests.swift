import AssessmentModel
import Diagnostics
import ScoringSupport
import Testing
import Words

@testable import Scoring

@Suite("Weights are checked before they are used")
struct WeightCheckTests {
  private func tree(_ weighting: Weighting, _ count: Int) -> CriteriaSet {
    var root = node("index", (0..<count).map { use("x\($0)", 5) })
    root.weighting = weighting
    return criteria((0..<count).map { indicator("x\($0)") }, [root])
  }

  private func data(_ count: Int) -> Survey {
    survey((0..<count).map { (AnswerKey(ItemID("x\($0)")), [Cell(Double($0) / 20), 0.5, 0.75] as [Cell]) })
  }

  @Test func `shares of numbers, or none`() {
    #expect(WeightCheck.shares([1, 3]) == [0.25, 0.75])
    #expect(WeightCheck.shares([0, 2]) == [0, 1])
    let largest = Double.greatestFiniteMagnitude
    #expect(WeightCheck.shares([largest, largest]) == [0.5, 0.5])
    for numbers in [[], [0, 0], [-1, 2], [.nan, 1], [.infinity, 1]] {
      #expect(WeightCheck.shares(numbers) == nil, "\(numbers)")
    }
    #expect(WeightCheck.areShares([0.5, 0.5]))
    #expect(!WeightCheck.areShares([0.5, 0.4]))
    #expect(!WeightCheck.areShares([.nan]))
  }

  /// What used to end the run: judgements of which no weights can be made, as a library's user may hand them over.
  private static let unusable: [Weighting] = [
    .bestWorst(best: 0, worst: 2, bestToOthers: [1, 2], othersToWorst: [4, 2, 1]),
    .bestWorst(best: 0, worst: 7, bestToOthers: [1, 2, 4], othersToWorst: [4, 2, 1]),
    .bestWorst(best: 0, worst: 2, bestToOthers: [1, -2, 4], othersToWorst: [4, 2, 1]),
    .analyticHierarchy([[1, 2], [0.5, 1]]), .analyticHierarchy([[1, 0, 1], [1, 1, 1], [1, 1, 1]]),
    .budgetAllocation([]), .budgetAllocation([ExpertPoints(expert: "A", points: [0, 0, 0])]),
    .budgetAllocation([ExpertPoints(expert: "A", points: [-1, 2, 3])]),
  ]

  @Test(arguments: unusable)
  func `judgements without weights weigh all children the same, with a finding`(_ weighting: Weighting) {
    let result = assess(tree(weighting, 3), data(3))
    let third = 1.0 / 3
    #expect(result.plan.nodes[0].shares == [third, third, third])
    #expect(result.diagnostics.map(\.code) == [.weightsUnusable])
    #expect(
      result.diagnostics[0].headline
        == "index gets no weights from \(weighting.methodName), and weighs its children the same")
    #expect(result.column("index").allSatisfy { $0 != nil })
  }

  /// Comparisons up to the largest number: whatever comes out is weights, or a finding, and the replicates agree.
  @Test func `extreme comparisons never end the run`() {
    let sizes: [Double] = [9, 1e15, 1e50, 5e100, 1e200, 1e300, .greatestFiniteMagnitude]
    for size in sizes {
      let small: Double = 1 / size
      let rows: [[Double]] = [[1, size, size], [small, 1, size], [small, small, 1]]
      let experts = [ExpertPoints(expert: "A", points: [size, 1, 1]), ExpertPoints(expert: "B", points: [1, 1, 1])]
      let weightings: [Weighting] = [
        .bestWorst(best: 0, worst: 2, bestToOthers: [1, 2, size], othersToWorst: [size, 3, 1]),
        .bestWorst(best: 0, worst: 2, bestToOthers: [1, size, 4], othersToWorst: [4, size, 1]),
        .analyticHierarchy(rows), .budgetAllocation(experts),
      ]
      for weighting in weightings {
        let (set, returns) = (tree(weighting, 3), data(3))
        let result = assess(set, returns)
        #expect(WeightCheck.areShares(result.plan.nodes[0].shares), "\(weighting)")
        let plan = ReplicatePlan(criteria: set, survey: returns)
        let workspace = plan.makeWorkspace()
        plan.run(plan.ownParameters(), in: workspace)
        for city in 0..<3 { #expect(isClose(workspace.scores[city], result.column("index")[city])) }
      }
    }
  }

  /// The best is judged to outweigh the other by more than a sum of weights can tell from nothing.
  @Test func `a judged child of weight 0 is said`() {
    let huge = Weighting.bestWorst(best: 0, worst: 1, bestToOthers: [1, 1e308], othersToWorst: [1e308, 1])
    let shares = assess(tree(huge, 2), data(2)).plan.nodes[0].shares
    #expect(WeightCheck.areShares(shares))
    let none = Weighting.analyticHierarchy([[1, 1e200], [1e-200, 1]])
    let findings = WeightingStep(criteria: tree(none, 2)).findings.map(\.code)
    let weights = GivenWeights.shares(of: tree(none, 2).trees[0])
    #expect(findings.contains(.weightVanishes) == (weights[1] == 0))
  }

  /// Alonso and Lamata 2006 print 1.5978 as the mean index of random matrices of 16; Saaty's table ends at 1.59 for 15.
  @Test func `pairwise comparison takes more children than Saaty's table`() throws {
    #expect([2, 3, 15].map(RandomIndex.of) == [0, 0.58, 1.59])
    #expect(isClose(RandomIndex.of(16), 1.5978, 5e-5))
    let count = 16
    let weights = (1...count).map(Double.init)
    let consistent = try #require(PairwiseComparison(weights.map { own in weights.map { own / $0 } }))
    #expect(consistent.ratio < 1e-12 && isClose(consistent.shares[15], 16 / 136.0))
    // Judgements that go round in a circle contradict each other.
    var circle = [[Double]](repeating: [Double](repeating: 1, count: count), count: count)
    for row in 0..<count {
      for step in 1..<count / 2 {
        circle[row][(row + step) % count] = 5
        circle[(row + step) % count][row] = 0.2
      }
    }
    let result = assess(tree(.analyticHierarchy(circle), count), data(count))
    #expect(result.codes() == ["SCR-040"])
  }

  @Test func `correlations are not learnt from two cities`() {
    let table = RowTable([[0.1, 0.4], [0.5, 0.2], [0.3, 0.9]], count: 2)
    #expect(LearntWeights(.critic, table).shortfall == .tooFewRows)
    #expect(LearntWeights(.principalComponent, table).shortfall == .tooFewRows)
    #expect(LearntWeights(.standardDeviation, table).shortfall == nil)
  }
}
