import AssessmentModel
import Diagnostics
import TestSupport
import Testing

@testable import SurveyFiles

/// Cells are handed to their columns some rows at a time; tables of any length must come out whole.
@Suite("Cells in blocks")
struct CellBlockTests {
  @Test(
    "every cell and every evidence ends in its row, however many rows there are", arguments: [1, 63, 64, 65, 128, 200])
  func rows(count: Int) throws {
    var registry = "<registry xmlns=\"urn:feasibility:registry:1\" id=\"r\"><title>R</title><cities>"
    var table = "city,GOV-01,GOV-01.evidence,GOV-02,DIV-01,RES-01\n"
    var generator = SeededGenerator(seed: UInt64(count))
    var levels: [Level?] = []
    var evidence: [String?] = []
    for row in 0..<count {
      registry += "<city id=\"c\(row)\"><name>C \(row)</name></city>"
      let level = Int.random(in: -1...4, using: &generator)
      // Evidence alone, a value alone, both, or neither.
      let text = Int.random(in: 0...2, using: &generator) == 0 ? "law \(row % 7)" : ""
      table += "c\(row),\(level < 0 ? "" : "\(level)"),\(text),\(row % 2 == 0 ? "yes" : "no"),\(row % 101).5,\(row)\n"
      levels.append(level < 0 ? nil : Level(Double(level)))
      evidence.append(text.isEmpty ? nil : text)
    }
    let reading = Sample.read(
      Sample.description("<city column=\"city\"/><data href=\"data.csv\" layout=\"wide\"/>"),
      files: ["surveys/sample/data.csv": Array(table.utf8)], registry: registry + "</cities></registry>")
    let survey = try #require(reading.survey)
    #expect(survey.cities.map(\.id.rawValue) == (0..<count).map { "c\($0)" })
    let column = try #require(survey.columns.first { $0.key.header == "GOV-01" })
    #expect((0..<count).map { column.answers[$0].number.map(Level.init) } == levels)
    #expect((0..<count).map { column.evidence?[$0] ?? nil } == evidence)
    let whole = try #require(survey.columns.first { $0.key.header == "RES-01" })
    #expect((0..<count).map { whole.answers[$0].number } == (0..<count).map { Double($0) })
  }

  private struct Level: Equatable {
    let number: Double
    init(_ number: Double) { self.number = number }
  }
}
