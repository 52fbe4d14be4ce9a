import AssessmentModel
import Scoring
import Testing

/// Worked examples of the publications; tolerances follow from the digits printed there.
@Suite struct PublishedTests {
  /// Tzeng and Huang 2011, “Multiple attribute decision making”, TOPSIS: four alternatives, closeness to four digits.
  @Test func topsisOfTzengAndHuang() {
    let ranking = rank(
      decision([[5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]], weights: [0.3, 0.4, 0.3]), .topsis)
    expectClose(ranking.scores, [0.5037, 0.6581, 0.7482, 0.3340], 1e-4)
    #expect(ranking.ranks.present == [3, 2, 1, 4])
  }

  /// Opricovic and Tzeng 2004 (EJOR 156:445), the mountain climber: risk is to be small, altitude high.
  @Test func vikorOfTheMountainClimber() throws {
    let rows: [[Double]] = [[1, 3000], [2, 3750], [5, 4500]]
    for matrix in [rows, rows.map { [$0[0] + 5, $0[1] / 1000 - 1] }] {
      let ranking = rank(decision(matrix, weights: [0.5, 0.5], lower: [0]), .vikor(group: 0.5))
      let detail = try #require(ranking.vikor)
      expectClose(detail.groupUtility, [0.5, 0.375, 0.5], 1e-12)
      expectClose(detail.regret, [0.5, 0.25, 0.5], 1e-12)
      expectClose(ranking.scores, [1, 0, 1], 1e-12)
      #expect(detail.compromise == [1])
      #expect(detail.hasAdvantage && detail.isStable)
    }
  }

  /// Opricovic and Tzeng 2007 (EJOR 178:514), hydropower systems on the Drina under four sets of weights: S, R and Q to
  /// three digits, the order and the compromise set.
  @Test(arguments: [
    Drina(
      heavy: 1, isSocial: false, s: [0.692, 0.7, 0.29, 0.423, 0.28, 0.346],
      r: [0.125, 0.125, 0.121, 0.125, 0.067, 0.125],
      q: [0.991, 1, 0.473, 0.670, 0, 0.578], ranks: [5, 6, 2, 4, 1, 3], compromise: [4]),
    Drina(
      heavy: 2, isSocial: false, s: [0.701, 0.6, 0.386, 0.365, 0.317, 0.459],
      r: [0.167, 0.114, 0.161, 0.167, 0.089, 0.167],
      q: [1, 0.533, 0.552, 0.563, 0, 0.686], ranks: [6, 2, 3, 4, 1, 5], compromise: [4]),
    Drina(
      heavy: 2, isSocial: true, s: [0.683, 0.8, 0.193, 0.48, 0.243, 0.232],
      r: [0.113, 0.167, 0.08, 0.122, 0.044, 0.083],
      q: [0.684, 1, 0.147, 0.554, 0.041, 0.191], ranks: [5, 6, 2, 4, 1, 3], compromise: [2, 4, 5]),
    Drina(
      heavy: 3.2, isSocial: true, s: [0.678, 0.857, 0.138, 0.513, 0.222, 0.167],
      r: [0.129, 0.190, 0.057, 0.139, 0.042, 0.060], q: [0.668, 1, 0.051, 0.588, 0.058, 0.078],
      ranks: [5, 6, 1, 4, 2, 3], compromise: [2, 4, 5]),
  ])
  func vikorOfTheDrinaSystems(_ published: Drina) throws {
    let rows: [[Double]] = [
      [4184.3, 2914.0, 407.2, 251.0, 195, 244, 15, 2.41], [5211.9, 3630.0, 501.7, 308.3, 282, 346, 21, 1.41],
      [5021.3, 3920.5, 504.0, 278.6, 12, 56, 3, 4.42], [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
      [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04], [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36],
    ]
    let (first, second) = published.isSocial ? (1, published.heavy) : (published.heavy, 1)
    let weights = [first, first, first, first, second, second, second, second]
    let ranking = rank(decision(rows, weights: weights, lower: [1, 4, 5, 6]), .vikor(group: 0.5))
    let detail = try #require(ranking.vikor)
    expectClose(detail.groupUtility, published.s, 1e-3)
    expectClose(detail.regret, published.r, 1e-3)
    expectClose(ranking.scores, published.q, 2e-3)
    #expect(ranking.ranks.present == published.ranks)
    #expect(Set(detail.compromise) == published.compromise)
  }

  struct Drina: Sendable {
    var heavy: Double
    var isSocial: Bool
    var s: [Double]
    var r: [Double]
    var q: [Double]
    var ranks: [Double]
    var compromise: Set<Int>
  }

  /// Mareschal, De Smet and Nemery 2008 (IEEM, p. 959), as pymcdm documents it: flows of three alternatives.
  @Test func flowsOfMareschalAndOthers() throws {
    let ranking = rank(decision([[4, 3, 2], [3, 2, 4], [5, 1, 3]], weights: [0.5, 0.3, 0.2]), .promethee(.usual))
    let flows = try #require(ranking.flows)
    expectClose(flows.positive, [0.55, 0.35, 0.6], 1e-12)
    expectClose(flows.negative, [0.45, 0.65, 0.4], 1e-12)
    expectClose(ranking.scores, [0.1, -0.3, 0.2], 1e-12)
  }

  /// An advantage without stability: first and second make the set. The matrix is that of scikit-criteria 0.10's tests.
  @Test func advantageWithoutStabilityTakesTheSecondIn() throws {
    let rows: [[Double]] = [
      [1, 101, 1, 101, 1], [101, 1, 101, 1, 101], [1, 1, 1, 1, 101], [11, 11, 11, 16, 61], [56, 56, 56, 56, 56],
    ]
    let ranking = rank(decision(rows, lower: [0, 1, 2, 3, 4]), .vikor(group: 0.5))
    let detail = try #require(ranking.vikor)
    expectClose(detail.groupUtility, [0.4, 0.6, 0.2, 0.21, 0.55], 1e-12)
    expectClose(ranking.scores, [0.75, 1, 0.5, 0.068, 0.4375], 1e-3)
    #expect(detail.hasAdvantage && !detail.isStable)
    #expect(detail.compromise == [3, 4])
  }
}
