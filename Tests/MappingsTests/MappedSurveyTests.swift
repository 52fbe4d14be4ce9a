import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words
import XMLStream

@testable import Mappings

/// The survey that is made: each answer still knows the file and cell in which the city wrote it.
@Suite struct MappedSurveyTests {
  private static func survey(_ rows: [AnswerRow]) throws -> Survey {
    var description = SurveyDescription(
      id: "s", title: LocalizedText("S"), edition: "2026", origin: .synthetic, criteria: MappingSample.criteria.id)
    description.deliveries = [
      DeliveredFile(file: "in/a.xlsx", sha256: String(repeating: "0a", count: 32), profile: "kobo")
    ]
    let answers = [CityAnswers(city: "Seoul", place: InputLocation(file: "in/a.xlsx"), rows: rows)]
    let made = MappedSurvey(description: description, answers: answers, replaced: [])
    let (head, text) = (ByteSink(), ByteSink())
    made.writeDescription(registry: "cities.xml", to: head)
    made.writeAnswers(to: text)
    let files = ["s/responses.csv": text.bytes, "s/cities.xml": Repository.bytes("Surveys/cities.xml") ?? []]
    let (read, findings) = SurveyReader.head(head.bytes, file: "s/survey.xml")
    let reading = SurveyReader.read(
      try #require(read, "\(findings.map(\.headline))"), folder: "s", criteria: MappingSample.criteria
    ) { path, _ throws(Diagnostic) -> [UInt8] in
      guard let bytes = files[path] else { throw Diagnostic(.tableEmpty, .stop, .plain("there is no \(path)")) }
      return bytes
    }
    return try #require(reading.survey, "\(reading.diagnostics.map(\.headline))")
  }

  private static func row(_ item: String, _ value: String, _ place: InputLocation, written: String) -> AnswerRow {
    var row = AnswerRow(ItemID(item), nil)
    row.value = value
    row.origin = AnswerOrigin(location: place, question: "q, “\(item)”", written: written)
    return row
  }

  @Test("An answer ends at the city's own file and cell, with what stands there")
  func origins() throws {
    let cell = InputLocation(file: "in/a, b.xlsx", line: 17, column: 3, cell: "Survey: 2!C17")
    let line = InputLocation(file: "in/b.csv", line: 12)
    let survey = try Self.survey([
      Self.row("GOV-01", "3", cell, written: "A3; \"three\""), Self.row("GOV-02", "2", line, written: "2"),
    ])
    let first = try #require(survey.columns.first { $0.key.item.rawValue == "GOV-01" })
    let place = survey.location(of: first, city: 0)
    #expect(place.file == "in/a, b.xlsx" && place.cell == "Survey: 2!C17")
    #expect(first.origins?[0]?.written == "A3; \"three\"" && first.origins?[0]?.question == "q, “GOV-01”")
    let second = try #require(survey.columns.first { $0.key.item.rawValue == "GOV-02" })
    #expect("\(survey.location(of: second, city: 0))" == "in/b.csv:12")
    #expect(survey.description.deliveries.map(\.profile) == ["kobo"])
  }

  @Test("What cannot be read is placed where the city wrote it; what could not be used stays so")
  func faults() throws {
    let cell = InputLocation(file: "in/a.xlsx", cell: "Survey!C17")
    var unusable = Self.row("GOV-02", "", cell, written: "A9")
    unusable.missing = .invalid
    let survey = try Self.survey([Self.row("GOV-01", "often", cell, written: "often"), unusable])
    let fault = try #require(survey.diagnostics.first { $0.severity == .valueSetAside })
    #expect(fault.location?.cell == "Survey!C17" && fault.location?.file == "in/a.xlsx")
    let column = try #require(survey.columns.first { $0.key.item.rawValue == "GOV-02" })
    #expect(column.answers[0] == .missing(.invalid))
  }

  @Test("A cell that begins like a formula is a text in what is written")
  func formulas() throws {
    let place = InputLocation(file: "=cmd.csv", line: 2)
    let survey = try Self.survey([Self.row("GOV-01", "3", place, written: "=1+2")])
    let column = try #require(survey.columns.first { $0.key.item.rawValue == "GOV-01" })
    #expect(column.answers[0].number == 3)
  }
}
