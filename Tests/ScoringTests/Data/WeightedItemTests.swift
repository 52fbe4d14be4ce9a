import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing

@Suite("Weighted items")
struct WeightedItemTests {
  private func score(
    _ columns: KeyValuePairs<String, [Cell]>, weights: [Double], isMean: Bool = true, scale: Double = 1,
    minimum: Double = 0
  ) -> Assessment {
    let items = columns.map { ItemID($0.key) }
    let rule = ItemScoring.weighted(items, weights: weights, isMean: isMean, scale: scale, minimumAnswered: minimum)
    return assess(criteria([indicator("x", 0, 100, scoring: rule)], [node("index", [use("x")])]), survey(columns))
  }

  private func answers(_ result: Assessment) -> [Answer] {
    result.cities.indices.map { result.indicators.columns[0][$0] }
  }

  @Test func `a weighted mean and a weighted sum`() {
    // (3·1 + 1·0)/4 = 0.75 and (3·0 + 1·1)/4 = 0.25, times 100; the sums are 3 and 1
    let cells: KeyValuePairs<String, [Cell]> = ["a": [1, 0], "b": [0, 1]]
    #expect(
      answers(score(cells, weights: [3, 1], scale: 100)) == [.value(75, .reported), .value(25, .reported)])
    #expect(answers(score(cells, weights: [3, 1], isMean: false)) == [.value(3, .reported), .value(1, .reported)])
  }

  @Test func `what does not apply leaves both sums`() {
    let result = score(
      [
        "a": [1, .notApplicable, .notApplicable], "b": [.notApplicable, 0.5, .notApplicable],
        "c": [0, 1, .notApplicable],
      ],
      weights: [2, 5, 3])
    #expect(answers(result) == [.value(0.4, .reported), .value(0.6875, .reported), .missing(.notApplicable)])
  }

  @Test func `the minimum share of the applicable weight`() {
    let cells: KeyValuePairs<String, [Cell]> = [
      "a": [.missing(.refused), .blank, 1, .blank], "b": [.blank, 1, .missing(.doesNotKnow), .notApplicable],
      "c": [1, 1, .notApplicable, .missing(.invalid)],
    ]
    // answered shares 0.2, 0.5, 0.5/0.8 = 0.625, 0
    #expect(
      answers(score(cells, weights: [0.5, 0.3, 0.2], minimum: 0.5)) == [
        .missing(.refused), .value(1, .reported), .value(1, .reported), .missing(.noAnswer),
      ])
    #expect(
      answers(score(cells, weights: [0.5, 0.3, 0.2], minimum: 0.6)) == [
        .missing(.refused), .missing(.noAnswer), .value(1, .reported), .missing(.noAnswer),
      ])
    #expect(answers(score(cells, weights: [0.5, 0.3, 0.2], minimum: 0))[3] == .missing(.noAnswer))
  }

  @Test func `the worst basis stands, items without weight are not looked at`() {
    let result = score(
      ["a": [.value(1, .evidenced)], "b": [.value(1, .selfReported)], "c": [.blank]], weights: [1, 1, 0], minimum: 1)
    #expect(answers(result) == [.value(1, .selfReported)])
  }

  @Test func `weights that sum to nothing, and overflow, are findings`() {
    let cancelling = score(["a": [1], "b": [2]], weights: [1, -1])
    #expect(answers(cancelling) == [.missing(.invalid)])
    #expect(cancelling.codes().first == "SCR-002")
    let overflow = score(["a": [1e308], "b": [1e308]], weights: [9, 9], isMean: false)
    #expect(answers(overflow) == [.missing(.invalid)])
    #expect(overflow.codes().first == "SCR-008")
  }

  @Test func `scaling the weights changes no mean`() {
    var random = SplitMix(4)
    func cells() -> [Cell] { (0..<40).map { _ in random.chance(0.2) ? .blank : Cell(random.unit()) } }
    let columns: KeyValuePairs<String, [Cell]> = ["a": cells(), "b": cells(), "c": cells()]
    let one = answers(score(columns, weights: [1, 2, 3], minimum: 0.5)).map(\.number)
    let other = answers(score(columns, weights: [7, 14, 21], minimum: 0.5)).map(\.number)
    #expect(zip(one, other).allSatisfy { isClose($0, $1, 1e-14) })
  }
}
