import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing
import Words

/// From an assessment to the decision matrix, and what the reader is told.
@Suite struct MultiCriteriaRankerTests {
  private let set = criteria(
    [indicator("A"), indicator("B", direction: .lowerIsBetter), indicator("C"), indicator("D")],
    [
      node("top", [inner("x", 3, [use("A", 1), use("B", 3)]), inner("y", 1, [use("C", 1, .falling), use("A", 1)])]),
      node("other", [use("D", 1)]),
    ])

  @Test func columnsAreTheUsesOfThePrincipalIndex() {
    let table = DecisionTable(
      assess(set, survey(["A": [0.1, 0.2], "B": [1, 2], "C": [0.3, 0.4], "D": [.blank, 1]])))
    #expect(table.matrix.columns.map(\.indicator) == ["A", "B", "C"])
    #expect(table.matrix.columns.map(\.direction) == [.higherIsBetter, .lowerIsBetter, .lowerIsBetter])
    // A: 3/4·1/4 + 1/4·1/2, its two uses being one column; B: 3/4·3/4; C: 1/4·1/2.
    let weights = table.matrix.columns.map(\.weight)
    #expect(zip(weights, [0.3125, 0.5625, 0.125]).allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(table.cities == [0, 1])
    #expect(table.matrix.value(1, 1) == 2)
  }

  /// A missing value never counts 0, as it does in scikit-criteria's min–max with a weighted sum.
  @Test func citiesWithGapsAreNamed() throws {
    let assessment = assess(
      set, survey(["A": [0.1, .blank, 0.5], "B": [1, 2, 3], "C": [0.3, .notApplicable, 0.2]]))
    let result = MultiCriteriaRanker([.additive, .topsis]).rank(assessment)
    #expect(result.cities == [0, 2])
    #expect(result.leftOut == [LeftOutCity(city: 1, missing: ["A", "C"])])
    let finding = try #require(result.diagnostics.first)
    #expect(finding.code == .leftOutOfMethods)
    #expect(finding.headline == "b is not compared: it has no value of A, C")
    #expect(result.methods.allSatisfy { $0.ranks.count == 2 })
  }

  @Test func nothingToCompare() {
    let result = MultiCriteriaRanker(everyMethod).rank(
      assess(set, survey(["A": [0.1, .blank], "B": [1, 2], "C": [1, 1]])))
    #expect(result.diagnostics.map(\.code) == [.leftOutOfMethods, .tooFewToCompare])
    let empty = MultiCriteriaRanker(everyMethod).rank(assess(set, survey(["A": [.blank], "B": [1], "C": [1]])))
    #expect(empty.cities.isEmpty)
    #expect(empty.diagnostics.map(\.code) == [.leftOutOfMethods, .tooFewToCompare])
  }

  @Test func cornersAreFindings() {
    let equal = MultiCriteriaRanker(everyMethod).rank(
      assess(set, survey(["A": [0, 0], "B": [1, 1], "C": [0.5, 0.5]])))
    let codes = equal.diagnostics.map(\.code)
    #expect(codes.count { $0 == .constantCriterion } == 3)
    #expect(codes.count { $0 == .methodWithoutScores } == 2)
    #expect(codes.count { $0 == .notPositiveInProduct } == 2)
    #expect(equal.diagnostics.contains { $0.headline.contains("its value of A is not positive") })
    #expect(equal.agreement.count == 15)
    #expect(equal.agreement.allSatisfy { $0.kendall == nil })
  }

  @Test func reversalsAndLimits() throws {
    let peers = try PeerFixture()
    let columns = (0..<6).map { column in ("c\(column + 1)", peers.rows.map { Cell($0[column]) }) }
    let set = criteria(
      (0..<6).map { indicator("c\($0 + 1)", direction: peers.directions[$0] > 0 ? .higherIsBetter : .lowerIsBetter) },
      [node("top", (0..<6).map { use("c\($0 + 1)", peers.weights[$0]) })])
    let assessment = assess(set, survey(columns.map { (AnswerKey(ItemID($0.0)), $0.1) }))
    let result = MultiCriteriaRanker([.weightedProduct, .topsis]).rank(assessment)
    #expect(result.diagnostics.map(\.code) == [.rankReversal])
    #expect(result.diagnostics[0].headline.hasPrefix("topsis: leaving out one city swaps others, 17 pairs over "))
    expectClose(result.methods[1].scores, try peers.column("topsis"), 1e-12)
    let dominated = Set(peers.pairs.filter { $0[0] == "dominates" }.map { $0[2] })
    #expect(result.pairs?.pareto.count == peers.ids.count - dominated.count)
    let limited = MultiCriteriaRanker([.topsis], pairwiseLimit: 13).rank(assessment)
    #expect(limited.pairs == nil)
    #expect(limited.diagnostics.map(\.code) == [.pairsNotCompared])
  }
}
