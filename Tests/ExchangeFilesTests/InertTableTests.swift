import AssessmentModel
import Diagnostics
import ExchangeFiles
import Scoring
import TestSupport
import Testing

/// Names that a spreadsheet would run as formulas are inert in the tables that are written, and come back as they were.
@Suite struct InertTableTests {
  private let names = [
    "=HYPERLINK(\"http://127.0.0.1/\",\"x\")", "+1+1", "-2+3", "@SUM(1)", "'=1", "''-a", "-7", "plain, with = inside",
  ]

  private func study() throws -> (study: ConvertedStudy, assessment: Assessment) {
    var study = try #require(Fixture.read(.minMax).study)
    for position in study.survey.cities.indices {
      study.survey.cities[position].name = LocalizedText(names[position % names.count])
    }
    study.criteria.indicators[0].name = LocalizedText("=cmd|' /C calc'!A0")
    return (study, AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test"))
  }

  @Test func namesComeBackFromCOINrTables() throws {
    let (study, assessment) = try study()
    let writer = COINrWriter(assessment)
    for text in [writer.dataText, writer.metaText] {
      let table = CSVText(text)
      for cell in table.header + table.rows.flatMap(\.self) where Double(cell) == nil {
        #expect(cell.first.map { !"=+-@\t\r".contains($0) } ?? true, "\(cell)")
      }
    }
    let again = try #require(Fixture.read(data: writer.dataText, meta: writer.metaText, .minMax).study)
    #expect(again.survey.cities.map(\.name.english) == study.survey.cities.map(\.name.english))
    let id = study.criteria.indicators[0].id
    #expect(again.criteria.indicators.first { $0.id == id }?.name.english == "=cmd|' /C calc'!A0")
  }
}
