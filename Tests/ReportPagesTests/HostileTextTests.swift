import AssessmentModel
import Diagnostics
import Schemas
import TestSupport
import Testing
import XMLStream

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

/// Names that try to become markup, a formula or the end of something.
@Suite("Hostile names")
struct HostileTextTests {
  static let names = [
    "<script>alert(1)</script>", "\"]]>", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\tTab", "\rReturn",
    "a\u{0}b",
    "</style><b>", "{city}", "{9}", "a,b\"c\nd", "&amp;", "\u{FFFE}", "x\u{202E}y",
  ]

  private func content(_ name: String) -> ReportContent {
    var rows = SmallReport.threeRows
    rows[0].city.name = LocalizedText(name, korean: name)
    rows[0].city.country = LocalizedText(name)
    return SmallReport.content(
      rows,
      setAside: [
        SetAsideReturn(name: name, reason: .plain(name), location: InputLocation(file: name, line: 3, field: name))
      ], title: LocalizedText(name, korean: name))
  }

  @Test(arguments: names) func staysTextInHTML(_ name: String) {
    for language in Language.allCases {
      let scan = HTMLScan(HTMLReport.bytes(content(name), language: language))
      #expect(scan.faults == [])
      #expect(scan.constants.count { $0.name == "script" } == SitePage.index.scripts(isSingle: true).count)
      #expect(scan.all("b").allSatisfy { $0.parents.contains("li") || $0.parents.last == "p" })
      if !name.unicodeScalars.contains(where: { $0.value < 0x20 }) {
        // What turns the direction of a line is spelled out, so that no number after it is read backwards.
        let shown = name.replacing("\u{202E}", with: "\\u{202E}")
        #expect(scan.texts.contains { $0.text == shown })
      }
    }
  }

  @Test(arguments: names) func staysTextInXML(_ name: String) throws {
    let schema = try XMLSchema(SchemaFile.report.text, name: "report.xsd")
    let document = XMLTree.read(XMLReport.bytes(content(name)), file: "report.xml", schema: schema)
    #expect(document.diagnostics == [] && document.schemaDiagnostics == [])
    let city = try #require(document.root?.children.first { $0.name == "cities" }?.children.first)
    let allowed = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { $0.value == 0 || $0.value == 0xFFFE ? Unicode.Scalar(0xFFFD) ?? $0 : $0 }))
    #expect(city.children.first { $0.name == "name" }?.text == allowed)
  }

  @Test(arguments: names) func isNoFormulaInCSV(_ name: String) throws {
    let rows = CSVScan.rows(CSVReports.ranking(content(name)))
    let column = try #require(rows[0].firstIndex(of: "name"))
    let cells = rows.dropFirst().map { $0[column] }
    let dangerous = name.first.map { "=+-@\t\r".contains($0) } ?? false
    #expect(cells.contains(dangerous ? "'" + name : name))
    for row in rows {
      #expect(row.count == rows[0].count)
      for cell in row where Double(cell) == nil {
        #expect(!(cell.first.map { "=+-@\t\r".contains($0) } ?? false))
      }
    }
  }

  @Test(arguments: names) func staysTextInJSON(_ name: String) {
    let text = String(decoding: JSONReport.bytes(content(name)), as: UTF8.self)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0.value != 0x0A })
    #expect(JSONScan.isSound(text))
  }
}
