import Diagnostics
import Testing
import Words

@testable import Tables

/// Workbooks that are written, read back through the door by which workbooks come in.
@Suite struct WorkbookWriterTests {
  /// The rows of each sheet: kind and text of each cell.
  static func read(_ bytes: [UInt8]) -> [(name: String, rows: [[(kind: TableCell.Kind, text: String)]])] {
    var findings = FindingList()
    let sources = TableDoor.open(bytes, file: "t.xlsx", findings: &findings) ?? []
    return sources.compactMap { source in
      guard let sheet = source.sheet else { return nil }
      var cursor = SheetCursor(sheet)
      var row = TableRow()
      var rows: [[(kind: TableCell.Kind, text: String)]] = []
      sheet.text.withUnsafeBufferPointer { bytes in
        let file = TableBytes(name: "t.xlsx", sheet: sheet, bytes: bytes)
        while cursor.next(into: &row) { rows.append(row.cells.map { ($0.kind, file.text(of: $0)) }) }
      }
      return (sheet.name, rows)
    }
  }

  private func table(streams: Bool = true) throws -> [UInt8] {
    let workbook = WorkbookWriter(file: "t.xlsx", title: "A title", streams: streams)
    let sheet = workbook.sheet("scores")
    sheet.begin([
      TableColumn("id"), TableColumn("score", .decimals(2)), TableColumn("coverage", .share(0)),
      TableColumn("n", .whole),
    ])
    sheet.text("=1+1")
    sheet.number(0.125)
    sheet.number(0.65)
    sheet.integer(-3)
    sheet.endRow()
    sheet.text("’서울 _x0041_ \u{1}")
    sheet.number(nil)
    sheet.number(.nan)
    sheet.empty()
    sheet.endRow()
    return try workbook.finish()
  }

  @Test(arguments: [true, false]) func theSameTableGivesTheSameBytes(streams: Bool) throws {
    #expect(try table(streams: streams) == table(streams: streams))
  }

  @Test func textStaysTextAndNumbersStayNumbers() throws {
    let sheets = Self.read(try table())
    let sheet = try #require(sheets.first)
    #expect(sheet.name == "scores")
    #expect(sheet.rows[0].map(\.text) == ["id", "score", "coverage", "n"])
    #expect(sheet.rows[1].map(\.text) == ["=1+1", "0.125", "65%", "-3"])
    #expect(sheet.rows[1].map(\.kind) == [.text, .number, .percent, .number])
    #expect(sheet.rows[2].map(\.text) == ["’서울 _x0041_ \u{1}"])
  }

  @Test func aTableLongerThanASheetGoesOnOnAFurtherOne() throws {
    var limits = WorkbookWriter.Limits()
    limits.rows = 4
    let workbook = WorkbookWriter(file: "t.xlsx", title: "", streams: true, limits: limits)
    let sheet = workbook.sheet("long")
    sheet.begin([TableColumn("a"), TableColumn("b", .whole)])
    for number in 1...7 {
      sheet.text("r\(number)")
      sheet.integer(number)
      sheet.endRow()
    }
    let sheets = Self.read(try workbook.finish())
    #expect(sheets.map(\.name) == ["long", "long (2)", "long (3)"])
    #expect(sheets.flatMap { $0.rows.dropFirst().map { $0[1].text } } == (1...7).map(String.init))
    #expect(sheets.allSatisfy { $0.rows[0].map(\.text) == ["a", "b"] })
    #expect(workbook.findings.all.map(\.code) == [.workbookTableContinued, .workbookTableContinued])
  }

  @Test func columnsBeyondTheLastAreLeftOutAndSaid() throws {
    var limits = WorkbookWriter.Limits()
    limits.columns = 2
    let workbook = WorkbookWriter(file: "t.xlsx", title: "", streams: true, limits: limits)
    let sheet = workbook.sheet("wide")
    sheet.begin([TableColumn("a"), TableColumn("b"), TableColumn("c")])
    for text in ["1", "2", "3"] { sheet.text(text) }
    sheet.endRow()
    #expect(Self.read(try workbook.finish())[0].rows.map { $0.map(\.text) } == [["a", "b"], ["1", "2"]])
    #expect(workbook.findings.all.map(\.code) == [.workbookColumnsLeftOut])
    #expect(workbook.findings.all.first?.headline == "sheet “wide” lacks the last 1 of 3 columns")
  }

  @Test func whatACellCannotHoldIsCutOrReplacedAndSaid() throws {
    let workbook = WorkbookWriter(file: "t.xlsx", title: "", streams: true)
    let sheet = workbook.sheet("texts")
    sheet.begin([TableColumn("a")])
    sheet.text(String(repeating: "x", count: 40_000))
    sheet.endRow()
    sheet.text("a\u{0}b\u{FFFF}c")
    sheet.endRow()
    sheet.text(String(repeating: "_x0041_", count: 4_681))  // 32,767 characters, and more once they are spelled out
    sheet.endRow()
    let rows = Self.read(try workbook.finish())[0].rows
    #expect(rows[1][0].text == String(repeating: "x", count: 32_766) + "…")
    #expect(rows[2][0].text == "a\u{FFFD}b\u{FFFD}c")
    #expect(rows[3][0].text.hasPrefix("_x0041__x0041_") && rows[3][0].text.hasSuffix("…"))
    let findings = workbook.findings.all
    #expect(findings.allSatisfy { $0.code == .workbookTextChanged && $0.severity == .note })
    #expect(findings.map(\.location?.cell) == ["texts!A2", "texts!A3", "texts!A4"])
  }

  @Test func aWorkbookIsPutTogetherOnce() throws {
    let workbook = WorkbookWriter(file: "t.xlsx", title: "", streams: true)
    workbook.sheet("one").begin([TableColumn("a")])
    _ = try workbook.finish()
    let finding = #expect(throws: Diagnostic.self) { try workbook.finish() }
    #expect(finding?.code == .workbookNotMade)
  }

  @Test(arguments: [
    ("plain", "plain"), ("a/b:c*d?e[f]g\\h", "a_b_c_d_e_f_g_h"), ("'quoted'", "_quoted_"), ("", "Sheet"),
    ("History", "History_"), (String(repeating: "n", count: 40), String(repeating: "n", count: 31)),
    (String(repeating: "🙂", count: 20), String(repeating: "🙂", count: 15)),
  ])
  func tabsHaveNamesThatSpreadsheetsTake(wanted: String, name: String) {
    var taken: Set<String> = []
    #expect(WorkbookText.sheetName(wanted, taken: &taken) == name)
    let second = WorkbookText.sheetName(wanted, taken: &taken)
    #expect(second != name && second.utf16.count <= 31)
  }
}
