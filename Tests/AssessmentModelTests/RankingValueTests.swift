import AssessmentModel
import Testing

/// What is read off the results of multi-criteria methods.
@Suite struct RankingValueTests {
  /// Three rows in four replicates; the first is first in three of them, alone or with the second.
  private let result = RankAcceptability(
    replicates: 4, seed: 1, count: 3,
    rankCounts: [3, 1, 0, 1, 3, 0, 1, 0, 3],
    winCounts: [4, 6, 6, 2, 4, 6, 2, 2, 4], centralWeights: [])

  @Test func shares() {
    #expect((1...3).map { result.acceptability(0, rank: $0) } == [0.75, 0.25, 0])
    #expect(result.meanRank(0) == 1.25 && result.meanRank(2) == 2.5)
    for row in 0..<3 {
      #expect((1...3).reduce(0) { $0 + result.acceptability(row, rank: $1) } == 1)
      #expect(result.winShare(row, over: row) == 0.5)
      for other in 0..<3 {
        #expect(result.winShare(row, over: other)! + result.winShare(other, over: row)! == 1)
      }
    }
  }

  @Test func pairsThatWereNotCounted() {
    let bare = RankAcceptability(
      replicates: 1, seed: nil, count: 1, rankCounts: [1], winCounts: nil, centralWeights: [])
    #expect(bare.winShare(0, over: 0) == nil)
    #expect(bare.holisticAcceptability(0) == 1)
  }

  /// Barron and Barrett (1996), “Decision Quality Using Ranked Attribute Weights”: the rank order centroid of three is
  /// 0.6111, 0.2778, 0.1111.
  @Test func rankOrderCentroid() {
    for (rank, weight) in [(1, 0.6111), (2, 0.2778), (3, 0.1111)] {
      var counts: [UInt32] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
      counts[rank - 1] = 1
      let always = RankAcceptability(
        replicates: 1, seed: nil, count: 3, rankCounts: counts, winCounts: nil, centralWeights: [])
      #expect(abs(always.holisticAcceptability(0) - weight / 0.6111) <= 2e-4)
    }
  }

  /// Both flows speak for one row, or not; those within 1e-9 are equal.
  @Test func partialPreferences() {
    let flows = PrometheeFlows(
      positive: Column([0.5, 0.4, 0.5, 0.5, 0.5 + 5e-10]), negative: Column([0.2, 0.3, 0.3, 0.1, 0.2]))
    #expect(flows.relation(0, 1) == .preferred && flows.relation(1, 0) == .inferior)
    #expect(flows.relation(0, 2) == .preferred && flows.relation(2, 0) == .inferior)
    #expect(flows.relation(0, 3) == .inferior)
    #expect(flows.relation(0, 4) == .indifferent && flows.relation(4, 0) == .indifferent)
    let apart = PrometheeFlows(positive: Column([0.5, 0.4]), negative: Column([0.3, 0.2]))
    #expect(apart.relation(0, 1) == .incomparable && apart.relation(1, 0) == .incomparable)
  }

  /// Weights are shares; values of any size come back as they were, with a row left out too.
  @Test(arguments: [1.0, 1e-300, 1e300]) func matrix(_ unit: Double) {
    let columns = [DecisionColumn("a", weight: 3), DecisionColumn("b", .lowerIsBetter, weight: 1)]
    let values = [[1 * unit, 2 * unit, 4 * unit], [0, -8, 0.5]]
    let matrix = DecisionMatrix(columns, values: values)
    #expect(matrix.columns.map(\.weight) == [0.75, 0.25])
    for column in 0..<2 { #expect((0..<3).map { matrix.value($0, column) } == values[column]) }
    let rest = matrix.without(row: 1)
    #expect(rest.count == 2 && rest.columns == matrix.columns)
    for column in 0..<2 { #expect((0..<2).map { rest.value($0, column) } == [values[column][0], values[column][2]]) }
    #expect(DecisionMatrix(columns, values: [[0, 0], [0, 0]]).value(1, 1) == 0)
  }
}
