import AssessmentModel
import ScoringSupport
import Testing

@testable import Analyses
@testable import Numerics
@testable import Scoring

@Suite struct UncertaintyPartTests {
  private func ranks(_ scores: [[Double]], of cities: [Int]) -> [[Int32]] {
    var ranks = UncertaintyRanks(places: cities.count)
    return scores.map { row in
      var row = row
      row.withUnsafeMutableBufferPointer { ranks.run($0, of: cities) }
      return Array(ranks.ranks)
    }
  }

  @Test("ranks are those of the assessment's ranking, whatever was ranked before")
  func ranked() {
    let last = UncertaintyRanks.none
    #expect(ranks([[0.5, 9, 0.7, 0.7, .nan]], of: [0, 2, 3, 4]) == [[3, 1, 1, last]])
    // Within 1e-9 of the first of the group, and no chain: 3 is near to 2, but not to 1.
    #expect(ranks([[0.5, 0.5 - 0.9e-9, 0.5 - 1.8e-9]], of: [0, 1, 2]) == [[1, 1, 3]])
    #expect(ranks([[.nan, .nan], [0, -1]], of: [0, 1]) == [[last, last], [1, 2]])

    var generator = SplitMix(5)
    let rows = (0..<200).map { _ in
      (0..<30).map { _ in generator.chance(0.1) ? Double.nan : Double(generator.below(20)) / 7 }
    }
    let step = RankingStep(tieRule: .competition)
    let regions = [Int](repeating: -1, count: 30)
    for (row, found) in zip(rows, ranks(rows, of: Array(0..<30))) {
      let expected = step.run(row, regions: regions, isCandidate: nil).overall
      #expect(found == expected.numbers.map { $0.isNaN ? last : Int32($0) })
    }
  }

  @Test("quantiles of counted ranks are those of the ranks written out")
  func quantiles() {
    var generator = SplitMix(6)
    for _ in 0..<100 {
      let counts = (0..<8).map { _ in UInt32(generator.below(4)) }
      let written = counts.enumerated().flatMap { rank, count in
        [Double](repeating: Double(rank + 1), count: Int(count))
      }
      let found = RankCounts(counts).ranks
      #expect((found == nil) == written.isEmpty)
      guard let found else { continue }
      #expect(isClose(found.mean, mean(written)))
      #expect(found.best == written.first && found.worst == written.last)
      #expect(found.fifth == Quantile.type7(0.05, of: written))
      #expect(found.lowerQuartile == Quantile.type7(0.25, of: written))
      #expect(found.median == Quantile.type7(0.5, of: written))
      #expect(found.upperQuartile == Quantile.type7(0.75, of: written))
      #expect(found.ninetyFifth == Quantile.type7(0.95, of: written))
    }
  }

  @Test("effective weights are those of the plan with the same shares, and without what is left out")
  func weights() {
    let shared = node("SHARED", 2, .arithmetic, [use("C", 1), use("D", 3)])
    let set = criteria(
      [indicator("A"), indicator("B"), indicator("C"), indicator("D"), indicator("E")],
      [
        node("ROOT", [inner("L", 1, [use("A", 1), use("B", 3)]), .node(shared), inner("S", 1, [use("E")])]),
        node("OTHER", [use("A"), .reference("SHARED", weight: 1)]),
      ])
    let answers = survey(["A": [1], "B": [1], "C": [1], "D": [1], "E": [1]])
    let plan = ReplicatePlan(criteria: set, survey: answers)
    let shares = plan.ownParameters().shares
    let weights = UncertaintyWeights(plan.plan, firstShare: plan.firstShare)
    for dropped in [-1, 0, 3, 4] {
      weights.run(shares, dropped: dropped)
      let expected = plan.plan.excluding(dropped < 0 ? [] : [dropped])
      let wanted = expected.effectiveWeights(under: expected.principal)
      #expect(zip(weights.leaves, wanted).allSatisfy { isClose($0, $1, 1e-15) })
      #expect(isClose(weights.leaves.reduce(0, +), 1))
    }
  }
}
