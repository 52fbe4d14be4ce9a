import AssessmentModel
import Scoring
import Testing

/// What each method does where its formula has no value.
@Suite struct CornerTests {
  @Test func equalRowsHaveNoDistanceToCompare() {
    let equal = decision([[3, 4], [3, 4], [3, 4]])
    #expect(rank(equal, .additive).scores.present.isEmpty)
    #expect(rank(equal, .topsis).scores.present.isEmpty)
    #expect(rank(equal, .topsis).ranks.present.isEmpty)
    #expect(rank(equal, .weightedProduct).scores.present == [1, 1, 1])
    #expect(rank(equal, .vikor(group: 0.5)).scores.present == [0, 0, 0])
    #expect(rank(equal, .vikor(group: 0.5)).vikor?.compromise == [0, 1, 2])
    #expect(rank(equal, .promethee(.usual)).scores.present == [0, 0, 0])
    #expect(rank(equal, .promethee(.linear(indifference: 0, preference: 0))).scores.present == [0, 0, 0])
  }

  @Test func aConstantColumnTellsNothing() {
    let with = decision([[1, 7], [2, 7], [4, 7]], weights: [1, 3])
    let without = decision([[1], [2], [4]])
    expectClose(rank(with, .additive).scores, rank(without, .additive).scores.present, 1e-15)
    for method in everyMethod {
      #expect(rank(with, method).ranks == rank(without, method).ranks, "\(method)")
      #expect(rank(with, method).scores.present.count == 3)
    }
    // A column of zeros has no norm and no largest value to divide by.
    expectClose(rank(decision([[1, 0], [2, 0]]), .topsis).scores, [0, 1], 1e-15)
  }

  /// scikit-criteria's weighted product gives infinity for a zero where less is better, and ranks it first.
  @Test func aZeroHasNoWeightedProduct() {
    let ranking = rank(decision([[0, 5], [2, 4], [4, 4], [3, -1]], lower: [0]), .weightedProduct)
    #expect(ranking.scores[0] == nil && ranking.scores[3] == nil)
    expectClose(Column([ranking.scores[1], ranking.scores[2]]), [1, 0.5.squareRoot()], 1e-15)
    #expect(ranking.ranks[1] == 1 && ranking.ranks[0] == nil)
  }

  @Test func equalThresholdsMakeAStep() throws {
    // d > 1 counts in full, d = 1 not at all.
    let flows = try #require(
      rank(decision([[0], [1], [2], [4]]), .promethee(.linear(indifference: 0.25, preference: 0.25))).flows)
    expectClose(flows.positive, [0, 0, 1.0 / 3, 1], 1e-15)
    expectClose(flows.negative, [2.0 / 3, 1.0 / 3, 1.0 / 3, 0], 1e-15)
    let peers = try PeerFixture().matrix
    #expect(
      rank(peers, .promethee(.linear(indifference: 0, preference: 0))).scores == rank(peers, .promethee(.usual)).scores)
  }

  @Test func onePlaceAndNone() {
    let one = decision([[3, 4]])
    #expect(rank(one, .vikor(group: 0.5)).vikor?.compromise == [0])
    #expect(rank(one, .promethee(.usual)).scores.present == [0])
    #expect(rank(one, .topsis).scores.present.isEmpty)
    let none = decision([], weights: [1, 1])
    for method in everyMethod {
      #expect(rank(none, method).scores.count == 0)
      #expect(RankReversal.leaveOneOut(none, method).isEmpty)
    }
    #expect(Dominance.dominators(none).isEmpty)
  }

  @Test func weightsOfZeroCountForNothing() {
    let with = decision([[1, -5], [2, 3], [4, 0]], weights: [1, 0])
    let without = decision([[1], [2], [4]])
    for method in everyMethod { #expect(rank(with, method).scores == rank(without, method).scores, "\(method)") }
    #expect(Dominance.dominators(with) == [[1, 2], [2], []])
  }

  /// Finite in, finite out: no method depends on a column's unit.
  @Test(arguments: [1e-300, 1e-200, 1e-12, 1e12, 1e200, 1e300]) func extremeUnitsChangeNothing(_ unit: Double) throws {
    let peers = try PeerFixture()
    let rows = peers.rows.map { [$0[0] * unit] + $0.dropFirst() }
    let matrix = decision(rows, weights: peers.weights, lower: [1, 4])
    for method in everyMethod {
      let wanted = rank(peers.matrix, method)
      expectClose(rank(matrix, method).scores, wanted.scores.present, 1e-9)
      #expect(rank(matrix, method).ranks == wanted.ranks)
    }
    #expect(matrix.value(0, 0) == rows[0][0])
  }

  @Test func oppositeExtremesDoNotOverflow() {
    let matrix = decision([[-1.7e308, 1], [0, 2], [1.7e308, 3]])
    for method in everyMethod where method != .weightedProduct {
      let ranking = rank(matrix, method)
      #expect(ranking.scores.present.count == 3 && ranking.scores.present.allSatisfy(\.isFinite), "\(method)")
      #expect(ranking.ranks.present == [3, 2, 1])
    }
  }

  /// Products of extreme ratios underflow, their logarithms do not: nobody is tied by it.
  @Test func tinyProductsAreToldApart() {
    let ranking = rank(decision([[1], [1e-20], [1e-21]]), .weightedProduct)
    #expect(ranking.ranks.present == [1, 2, 3])
  }

  @Test func partialOrder() throws {
    let flows = PrometheeFlows(positive: Column([0.6, 0.5, 0.7, 0.6]), negative: Column([0.2, 0.3, 0.4, 0.2]))
    #expect(flows.relation(0, 1) == .preferred)
    #expect(flows.relation(1, 0) == .inferior)
    #expect(flows.relation(0, 2) == .incomparable)
    #expect(flows.relation(0, 3) == .indifferent)
  }

  @Test func agreementOfConstantRanksIsUndefined() {
    #expect(RankAgreement.kendallTauB([1, 1, 1], [1, 2, 3]) == nil)
    #expect(RankAgreement.spearman([1, 2, 3], [5, 5, 5]) == nil)
    #expect(RankAgreement.kendallTauB([1], [1]) == nil)
  }

  /// pymcdm 1.4.0's `kendall_tau` leaves ties out of the divisor (tau-a) and gives 0.6 here; SciPy 1.17.1 gives ⅔.
  @Test func tiesEnterTheDivisorOfTau() {
    let tau = RankAgreement.kendallTauB([1, 2, 2, 3, 4], [1, 3, 2, 2, 4]) ?? .nan
    #expect(abs(tau - 0.6666666666666666) <= 1e-15)
  }
}
