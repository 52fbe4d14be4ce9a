import AssessmentModel
import Scoring
import Testing

/// The worked examples of the methods' pages that stand in no other test.
@Suite struct MultiCriteriaArticleTests {
  private let matrix = decision([[60, 7.6], [80, 3.6], [30, 8.4]], lower: [1])

  @Test func additive() { expectClose(rank(matrix, .additive).scores, [0.3 + 0.5 / 6, 1, 0], 1e-15) }

  @Test func product() {
    expectClose(rank(matrix, .weightedProduct).scores, [(0.75 * 3.6 / 7.6).squareRoot(), 1, 0.4009], 1e-4)
  }

  @Test func dominance() { #expect(Dominance.dominators(matrix) == [[1], [], [0, 1]]) }
}
