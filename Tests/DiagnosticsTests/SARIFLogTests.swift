import TestSupport
import Testing

@testable import Diagnostics
@testable import Words

@Suite("Findings as SARIF")
struct SARIFLogTests {
  private let code = DiagnosticCode.tableWithoutRows

  private func document(_ findings: [Diagnostic]) throws -> JSONDocument {
    try #require(JSONDocument(SARIFLog.text(findings, engine: "feasibility 9.8.7", isComplete: true)))
  }

  @Test("version, tool, rules and results stand where the standard has them; levels follow the reach")
  func form() throws {
    let text = InputLocation(file: "Surveys/a b/ä.csv", line: 3, column: 14, record: 2, field: "GOV-01")
    let log = try document([
      Diagnostic(code, .stop, "no file"), Diagnostic(code, .rowSetAside, "row", at: text),
      Diagnostic(code, .valueSetAside, "value", at: text, mend: "Write 1.", city: "Quito"),
      Diagnostic(code, .note, "note", at: text),
    ])
    #expect(log["version"] == .string("2.1.0"))
    let run = try #require(log["runs"]?[0])
    let driver = try #require(run["tool"]?["driver"])
    #expect(driver["name"] == .string("feasibility") && driver["version"] == .string("9.8.7"))
    #expect(driver["rules"]?[0]?["id"] == .string("SRV-002"))
    #expect(
      driver["rules"]?[0]?["help"]?["text"] == .string("\(code.meaning()) \(code.reason()) \(code.remedy())"))
    let levels = (0..<4).map { run["results"]?[$0]?["level"] }
    #expect(levels == ["error", "error", "warning", "note"].map { .string($0) })
    let result = try #require(run["results"]?[2])
    #expect(result["message"]?["text"] == .string("value. Write 1."))
    let place = try #require(result["locations"]?[0]?["physicalLocation"])
    #expect(place["artifactLocation"]?["uri"] == .string("Surveys/a%20b/%C3%A4.csv"))
    #expect(place["region"]?["startLine"] == .number(3) && place["region"]?["startColumn"] == .number(14))
    #expect(result["suppressions"] == nil)
    #expect(run["results"]?[0]?["locations"] == nil)
  }

  @Test("a cell of a workbook has a logical place and no line, since a workbook has none")
  func cells() throws {
    let cell = InputLocation(file: "/data/q.xlsx", line: 17, column: 3, field: "GOV-01", cell: "Survey!C17")
    let log = try document([Diagnostic(code, .valueSetAside, "value", at: cell)])
    let place = try #require(log["runs"]?[0]?["results"]?[0]?["locations"]?[0])
    #expect(place["physicalLocation"]?["artifactLocation"]?["uri"] == .string("file:///data/q.xlsx"))
    #expect(place["physicalLocation"]?["region"] == nil)
    #expect(place["logicalLocations"]?[0]?["fullyQualifiedName"] == .string("Survey!C17"))
  }

  @Test("an acknowledged finding is suppressed with its note, and then every result says whether it is")
  func suppressions() throws {
    var checked = Diagnostic(code, .note, "note")
    checked.acknowledgement = Acknowledgement(by: "statistics office", on: "2026-11-30", note: "as published")
    let results = try #require(try document([checked, Diagnostic(code, .note, "other")])["runs"]?[0]?["results"])
    #expect(
      results[0]?["suppressions"]?[0]?["justification"] == .string("as published (statistics office, 2026-11-30)"))
    #expect(results[0]?["suppressions"]?[0]?["kind"] == .string("external"))
    #expect(results[1]?["suppressions"] == .array([]))
  }

  @Test(
    "a path is a URI reference, whatever it holds",
    arguments: [
      ("a.csv", "a.csv"), ("c:x", "c%3Ax"), ("/a/b.csv", "file:///a/b.csv"), ("a%b#c?.csv", "a%25b%23c%3F.csv"),
    ])
  func uris(path: String, uri: String) { #expect(SARIFLog.uri(path) == uri) }
}

extension JSONDocument {
  fileprivate subscript(position: Int) -> JSONDocument? {
    elements.indices.contains(position) ? elements[position] : nil
  }
}
