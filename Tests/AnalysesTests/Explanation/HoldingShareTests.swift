import Analyses
import AssessmentModel
import Scoring
import ScoringSupport
import Testing

@Suite("How firmly a path leads where it should")
struct HoldingShareTests {
  private let columns: [String: [Cell]] = ["p": [1, 4, 2, 3], "q": [2, 3, 0, .blank], "r": [1, 2, 4, 2]]

  private func answers(_ change: (inout [String: [Cell]]) -> Void = { _ in }) -> Survey {
    var cells = columns
    change(&cells)
    return survey(["p", "q", "r"].map { (AnswerKey(ItemID($0)), cells[$0] ?? []) })
  }

  private func design(_ noise: Double) -> RobustnessDesign {
    RobustnessDesign(
      replicates: 300, seed: 8,
      inputs: [
        UncertainInput(id: "w", name: LocalizedText("Weights"), variation: .weights(nodes: [], .noise(noise))),
        UncertainInput(
          id: "a", name: LocalizedText("Answers"),
          variation: .answers([AnswerMargin(size: .absolute(noise == 0 ? 0 : 0.8))])),
      ])
  }

  /// The share is that of the uncertainty analysis of a survey in which the city had answered so.
  @Test func itIsTheShareOfTheChangedSurvey() throws {
    let result = assess(HoldingSamples.set(), answers())
    let path = ExplanationBuilder(result).path(of: 0, to: .verdict(0))
    let least = try #require(path.leastChange)
    let examined = try HoldingShare(design(0.5)).examine(path, in: result)
    let share = try #require(examined.leastChange?.holdingShare)
    let changed = answers { cells in
      for step in least.steps { cells[["p", "q", "r"][step.indicator]]?[0] = Cell(step.to) }
    }
    let analysis = try UncertaintyAnalyser(design(0.5)).analyse(assess(HoldingSamples.set(), changed))
    #expect(share == analysis.cities[0].verdictShares[0])
    #expect(share > 0 && share < 1)
    #expect(try HoldingShare(design(0.5), threads: 3).examine(path, in: result) == examined)
  }

  /// Where nothing varies a path always holds; a better verdict than the target counts.
  @Test func withoutVariationItAlwaysHolds() throws {
    let result = assess(HoldingSamples.set(), answers())
    for target in [0, 1] {
      let path = ExplanationBuilder(result).path(of: 2, to: .verdict(target))
      #expect(try HoldingShare(design(0)).examine(path, in: result).leastChange?.holdingShare == 1)
    }
    let best = ExplanationBuilder(result).path(of: 1)
    #expect(try HoldingShare(design(0)).examine(best, in: result) == best)
  }
}
