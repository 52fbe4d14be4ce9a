import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing

@Suite("Tables of steps")
struct CategoricalScaleTests {
  private let table = Normalisation.categorical([
    CategoryStep(from: nil, points: 0), CategoryStep(from: 10, points: 0.25), CategoryStep(from: 0.3, points: 0.1),
    CategoryStep(from: 50, points: 1),
  ])

  @Test func `the highest step that is met counts, in whatever order they are written`() {
    let found = ScaledColumn(table, [-3, 0.3, 9, 10, 49.9, 50, 1e300, .blank])
    #expect(found.scores == [0, 0.1, 0.1, 0.25, 0.25, 1, 1, nil])
    #expect(found.learnt.isEmpty)
  }

  /// 0.1 + 0.2 is 0.30000000000000004, and 0.8 − 0.5 is 0.30000000000000004 less something: both are on the cut.
  @Test func `cut points are met within the tolerance of all cut points`() {
    #expect(ScaledColumn(table, [Cell(0.1 + 0.2), Cell(0.3 - 1e-10), Cell(0.3 - 1e-8)]).scores == [0.1, 0.1, 0])
  }

  @Test func `the direction stands in the table; a falling use takes the rest to 1`() {
    #expect(ScaledColumn(table, [10, 50], direction: .lowerIsBetter).scores == [0.25, 1])
    #expect(ScaledColumn(table, [10, 50], sense: .falling).scores == [0.75, 0])
  }

  @Test func `a value below every step is a finding`() {
    let found = ScaledColumn(.categorical([CategoryStep(from: 1, points: 5)]), [0.5, 1, 2])
    #expect(found.scores == [nil, 5, 5])
    #expect(found.codes == ["SCR-015"])
    #expect(found.headlines == ["x is 0.5, below the lowest step of its table"])
  }
}
