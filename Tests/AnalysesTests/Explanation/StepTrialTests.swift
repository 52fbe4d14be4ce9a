import AssessmentModel
import ScoringSupport
import Testing

@testable import Analyses
@testable import Scoring

/// How long the search for a smallest change may go on: the searches of all cities together, not each for itself.
@Suite("Trials of a search for the smallest change")
struct StepTrialTests {
  private func rescorer(cities: Int, imputation: Imputation) -> CityRescorer {
    let names = (0..<20).map { "i\($0)" }
    let set = criteria(
      names.map { indicator($0, 0, 100) }, [node("index", names.map { use($0) })]
    ) { $0.imputation = imputation }
    let columns = names.indices.map { column in
      (
        AnswerKey(ItemID(names[column])),
        (0..<cities).map { city in column == 0 && city == 0 ? Cell.blank : Cell(Double(city % 90)) }
      )
    }
    return CityRescorer(assess(set, survey(columns)))
  }

  @Test func `a small study tries all twenty thousand`() {
    #expect(StepEnumeration.mostTrials(rescorer(cities: 12, imputation: .none)) == 20_000)
  }

  /// With gaps filled from neighbours each trial looks at all cities, so that the work grows with their square.
  @Test func `where a trial looks at all cities there are fewer, but never none`() {
    let few = StepEnumeration.mostTrials(rescorer(cities: 12, imputation: .nearestNeighbours(3)))
    let many = StepEnumeration.mostTrials(rescorer(cities: 60, imputation: .nearestNeighbours(3)))
    #expect(few < 20_000 && many < few)
    #expect(many >= 50)
  }
}
