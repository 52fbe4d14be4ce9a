import AssessmentModel
import Diagnostics
import Tables
import Testing

@testable import ReportFiles
@testable import ReportSupport

/// `report.xlsx` beside the CSV files of the same report.
@Suite struct ReportWorkbookTests {
  private func sheets(_ bytes: [UInt8]) -> [(name: String, rows: [[String]])] {
    var findings = FindingList()
    let sources = TableDoor.open(bytes, file: "report.xlsx", findings: &findings) ?? []
    return sources.map { source in
      source.withBytes { file in
        guard let opening = TableOpening.look(at: file, findings: &findings) else {
          return (source.sheet?.name ?? "", [])
        }
        var cursor = opening.rows
        var row = TableRow()
        var rows = [opening.header]
        while cursor.next(into: &row) { rows.append(row.cells.map { file.text(of: $0) }) }
        return (source.sheet?.name ?? "", rows)
      }
    }
  }

  private func bytes(_ content: ReportContent) throws -> [UInt8] {
    try ReportWorkbook.bytes(content, languages: [.english, .korean]).bytes
  }

  @Test func theSameReportGivesTheSameBytes() throws {
    #expect(try bytes(SmallReport.many(30)) == bytes(SmallReport.many(30)))
  }

  @Test func aSheetATableAndTheMethodInEachLanguage() throws {
    #expect(sheets(try bytes(SmallReport.content())).map(\.name) == ["ranking", "indicators", "Method", "방법"])
  }

  /// Numbers have 16 significant digits in a workbook; everything else is the same text.
  @Test func everyCellOfTheCSVStandsInTheWorkbook() throws {
    let content = SmallReport.many(30)
    let sheets = sheets(try bytes(content))
    for (name, csv) in [("ranking", CSVReports.ranking(content)), ("indicators", CSVReports.indicators(content))] {
      let sheet = try #require(sheets.first { $0.name == name })
      let rows = CSVScan.rows(csv)
      #expect(sheet.rows.count == rows.count)
      var compared = 0
      for (row, cells) in zip(rows, sheet.rows) {
        for (position, text) in row.enumerated() {
          let cell = cells.indices.contains(position) ? cells[position] : ""
          let percent = cell.hasSuffix("%") ? Double(cell.dropLast()).map { $0 / 100 } : nil
          if let number = Double(text), let other = percent ?? Double(cell) {
            #expect(abs(number - other) <= 1e-15 * max(1, abs(number)), "\(name): \(text) \(cell)")
          } else {
            #expect(text == cell, "\(name)")
          }
          compared += 1
        }
      }
      #expect(compared == rows.count * rows[0].count)
    }
  }

  @Test func theMethodSheetSaysWhatTheNumbersRestOn() throws {
    var content = SmallReport.content()
    let all = sheets(try bytes(content))
    let sheet = try #require(all.first { $0.name == "Method" })
    let texts = Set(sheet.rows.flatMap(\.self))
    #expect(texts.contains(content.assessment.criteria.title.english))
    for step in content.assessment.records { #expect(texts.contains(step.stage.rawValue)) }
    for input in content.assessment.provenance.inputs { #expect(texts.contains(input.sha256)) }
    for root in content.assessment.plan.roots {
      let id = content.assessment.plan.nodes[root].id.rawValue
      #expect(texts.contains { $0.hasPrefix(id) })
    }
    content.uncertainty = nil
    #expect(texts.contains("Synthetic data") == (content.assessment.survey.description.origin == .synthetic))
  }
}
