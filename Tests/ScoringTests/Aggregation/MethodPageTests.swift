import AssessmentModel
import Scoring
import ScoringSupport
import Testing

/// The examples of the pages on weighting and aggregation.
@Suite("Examples of the method pages")
struct MethodPageTests {
  private func scores(
    _ columns: [[Double?]], _ aggregation: Aggregation, weights: [Double]? = nil, rescaling: OutputRange? = nil
  ) -> [Double?] {
    let (set, data) = single(columns, .relative, aggregation, weights: weights, rescaling: rescaling)
    return assess(set, data).column("index")
  }

  @Test func `means and extremes`() {
    #expect(scores([[0.25], [1]], .arithmetic, weights: [1, 3]) == [0.8125])
    #expect(isClose(scores([[0.25], [1]], .geometric(zero: .stops))[0], 0.5))
    #expect(isClose(scores([[0.25], [0.5]], .harmonic(zero: .stops))[0], 1 / 3.0))
    #expect(scores([[0.25], [1]], .minimum) == [0.25])
    #expect(scores([[0.25], [1]], .maximum) == [1])
  }

  @Test func `rules that compare`() {
    let ladder: [[Double?]] = [[0, 0.5, 1], [0, 0.5, 1]]
    for (score, wanted) in zip(scores(ladder, .topsis), [0, 0.5, 1]) { #expect(isClose(score, wanted)) }
    for (score, wanted) in zip(scores(ladder, .vikor(group: 0.5)), [0, 0.5, 1]) { #expect(isClose(score, wanted)) }
    #expect(scores(ladder, .promethee(.usual)) == [0, 0.5, 1])
    for score in scores([[1, 0.25], [0.25, 1]], .weightedProduct) { #expect(isClose(score, 0.5)) }
    for (score, wanted) in zip(
      scores([[2, 4, 6]], .arithmetic, rescaling: OutputRange(lower: 0, upper: 100)), [0.0, 50, 100])
    {
      #expect(isClose(score, wanted))
    }
    // Standardised by deviation, the rows (0, 1) and (1, 0) are 90 and 110 each: 100 ∓ 1.
    let plain = MazziottaPareto(isAdjusted: false, isNegative: false)
    for score in scores([[0, 1], [1, 0]], .mazziottaPareto(plain)) { #expect(isClose(score, 99)) }
    let negative = MazziottaPareto(isAdjusted: false, isNegative: true)
    for score in scores([[0, 1], [1, 0]], .mazziottaPareto(negative)) { #expect(isClose(score, 101)) }
  }

  @Test func `learnt weights`() {
    func weights(_ weighting: Weighting, _ columns: [[Double]]) -> [Double] {
      LearntWeights(weighting, RowTable(columns, count: 2)).shares
    }
    #expect(weights(.entropy, [[0, 1], [0.5, 0.5]]) == [1, 0])
    #expect(isClose(weights(.standardDeviation, [[0, 1], [0.25, 0.75]])[0], 2 / 3.0))
    #expect(isClose(weights(.principalComponent, [[0, 1], [0.25, 0.75]])[0], 0.5))
    let (set, data) = single([[1, 0.5], [0.5, 0.5]], .benefitOfTheDoubt(lower: 0.3, upper: 0.7))
    #expect(isClose(assess(set, data).column("index")[1], 0.7692307692307692))
  }
}
