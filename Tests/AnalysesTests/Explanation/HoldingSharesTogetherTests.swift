import Analyses
import AssessmentModel
import Scoring
import ScoringSupport
import Testing

@Suite("How firmly the paths of all cities lead where they should")
struct HoldingSharesTogetherTests {
  private let answers = survey([
    (AnswerKey("p"), [1, 4, 2, 3, 0, 1, 2]), (AnswerKey("q"), [2, 3, 0, .blank, 1, 2, 2]),
    (AnswerKey("r"), [1, 2, 4, 2, 1, 3, 1]),
  ])

  private let design = RobustnessDesign(
    replicates: 200, seed: 8,
    inputs: [
      UncertainInput(id: "w", name: LocalizedText("Weights"), variation: .weights(nodes: [], .noise(0.5))),
      UncertainInput(id: "g", name: LocalizedText("Limits"), variation: .goalposts(indicators: [], share: 0.1)),
      UncertainInput(
        id: "t", name: LocalizedText("Answers"), variation: .answers([AnswerMargin(size: .absolute(0.8))])),
    ])

  /// One analysis for all cities says what one for each says.
  @Test func togetherIsAsOneByOne() throws {
    let result = assess(HoldingSamples.set(), answers)
    let builder = ExplanationBuilder(result)
    let paths = result.cities.indices.map { builder.path(of: $0) }
    let together = try #require(try HoldingShare(design).examine(all: paths, in: result))
    let singly = try paths.map { try HoldingShare(design).examine($0, in: result) }
    #expect(together == singly)
    #expect(together.compactMap { $0.leastChange?.holdingShare }.contains { $0 > 0 && $0 < 1 })
  }

  /// Where a city's scale is learnt from the others, the steps of one would move another.
  @Test func whereCitiesHangTogetherItIsNotTried() throws {
    let learnt = HoldingSamples.set { $0.indicators[0].normalisation = .minMax(constant: nil) }
    let filled = HoldingSamples.set { $0.imputation = .mean }
    let standardised = HoldingSamples.set {
      $0.trees[0].aggregation = .mazziottaPareto(MazziottaPareto(isAdjusted: false, isNegative: false))
    }
    for other in [learnt, filled, standardised] {
      let result = assess(other, answers)
      #expect(try HoldingShare(design).examine(all: [], in: result) == nil)
    }
    #expect(HoldingShare(design).standsAlone(HoldingSamples.set()))
  }
}
