import Analyses
import AssessmentModel
import ScoringSupport
import Testing

@testable import Numerics
@testable import Scoring

/// Screening, imputation and treatment of one row, with what the assessment learnt.
@Suite("Rows go by what the assessment learnt")
struct RowDataTests {
  private static func assess(_ made: AgreementCase, pinned: [LearntValue] = []) -> Assessment {
    AssessmentPipeline(criteria: made.criteria, pinned: pinned).assess(
      made.survey, engine: "test", previous: made.previous, countries: made.countries)
  }

  private static func expect(_ found: [Double], _ assessment: Assessment, _ city: Int, _ place: String) {
    for (position, indicator) in assessment.criteria.indicators.enumerated() {
      if case .boxCox = assessment.criteria.treatment(of: indicator) { continue }
      let wanted = assessment.scored.columns[position].numbers[city]
      #expect(
        found[position].bitPattern == wanted.bitPattern || (found[position].isNaN && wanted.isNaN),
        "\(place), city \(city), \(indicator.id): \(found[position]), not \(wanted)")
    }
  }

  @Test(arguments: 0..<20)
  func `an unchanged row is the assessment's, to the bit`(block: Int) {
    for seed in block * 10..<(block + 1) * 10 {
      let made = AgreementCase(seed: UInt64(seed) &+ 0x30000, plain: true)
      let assessment = Self.assess(made)
      let data = RowData(assessment)
      for city in assessment.cities.indices {
        Self.expect(data.treated(CityRow(city, of: assessment)).values, assessment, city, "case \(seed)")
      }
    }
  }

  /// The pipeline on the changed survey, with what the first run learnt pinned.
  @Test(arguments: 0..<20)
  func `a changed row is that of the pinned pipeline, to the bit`(block: Int) {
    for seed in block * 10..<(block + 1) * 10 {
      var random = SplitMix(UInt64(seed) &+ 0x0DD)
      let made = AgreementCase(seed: UInt64(seed) &+ 0x40000, plain: true)
      let assessment = Self.assess(made)
      let data = RowData(assessment)
      let city = random.below(assessment.cities.count)
      var (changed, row) = (made, CityRow(city, of: assessment))
      for position in made.kinds.indices where random.chance(0.5) && !row.raw[position].isNaN {
        let answer = Answer.value(made.kinds[position].value(&random), .reported)
        let key = AnswerKey(ItemID("i\(position)"))
        for column in changed.survey.columns.indices where changed.survey.columns[column].key == key {
          changed.survey.columns[column].answers[city] = answer
        }
        row.set(position, answer)
      }
      let wanted = Self.assess(changed, pinned: assessment.learnt)
      Self.expect(data.treated(row).values, wanted, city, "case \(seed)")
    }
  }

  /// What a gap was filled with is kept, since the other survey is not at hand; an answer that is taken back has nothing
  /// of that kind, and does not stand in for itself.
  @Test func `an answer taken back is missing where gaps are filled from another survey`() {
    var x = indicator("x", 0, 10)
    x.imputation = .previousEdition(years: 5)
    var y = indicator("y", 0, 10)
    y.imputation = .countryProxy
    let set = criteria([x, y], [node("top", [use("x"), use("y")])])
    func dated(_ columns: KeyValuePairs<String, [Cell]>, _ cities: [City], _ year: Int) -> Survey {
      datedSurvey(columns.map { (AnswerKey(ItemID($0.key)), $0.value) }, cities, year: year)
    }
    let cities = [city("a", iso3: "AAA"), city("b", iso3: "AAA")]
    let assessment = AssessmentPipeline(criteria: set).assess(
      dated(["x": [8, .blank], "y": [6, .blank]], cities, 2024), engine: "test",
      previous: dated(["x": [1, 2]], cities, 2022),
      countries: dated(["y": [3]], [city("n", iso3: "AAA")], 2023))
    let data = RowData(assessment)
    #expect(data.treated(CityRow(1, of: assessment)).values == [2, 3])
    var row = CityRow(0, of: assessment)
    row.set(0, .missing(.noAnswer))
    row.set(1, .missing(.noAnswer))
    let left = data.treated(row).values.filter { !$0.isNaN }
    #expect(left.isEmpty)
  }
}
