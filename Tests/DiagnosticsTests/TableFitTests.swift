import TestSupport
import Testing
import Words

@testable import Diagnostics

@Suite struct TableFitTests {
  private func style(_ columns: Int?) -> TerminalStyle { TerminalStyle(isColoured: false, columns: columns) }

  private func table(essential: [String] = []) -> TextTable {
    var table = TextTable(
      [("Rank", .right), ("City", .left), ("Region", .left), ("Score", .right), ("Sustainability", .right)],
      essential: essential)
    table.add(["1", "서울특별시", "Asia", "0.778", "0.669"])
    table.add(["2", "Suva", "Oceania", "0.7", "0.5"])
    return table
  }

  /// Widths 4, 10, 7, 5, 14 and four gaps of two: 48.
  @Test func whatFitsIsLeftAsItIs() {
    #expect(table().text(style: style(48)) == table().text())
    #expect(table().text(style: style(nil)) == table().text())
    #expect(!table().text().contains("not shown"))
  }

  /// The widest goes first, then the next; rank and city stay.
  @Test func theWidestColumnsAreLeftOutFirst() {
    let one = table().text(style: style(47))
    #expect(one.hasSuffix("1 column not shown (Sustainability); --wide shows all\n"))
    #expect(one.hasPrefix("Rank  City        Region   Score\n────  ──────────  ───────  ─────\n"))
    #expect(
      table().text(style: style(31)).hasSuffix("2 columns not shown (Region, Sustainability); --wide shows all\n"))
    #expect(table(essential: ["Region"]).text(style: style(29)).contains("Rank  City        Region\n"))
    #expect(table().text(style: style(20)).hasPrefix("Rank  City\n"))
  }

  @Test(arguments: [20, 24, 31, 40, 60, 80, 120]) func noLineIsWiderThanTheTerminal(columns: Int) {
    var table = TextTable([("City", .left), ("Mentor", .left), ("Closeness", .right), ("To learn", .left)])
    table.add(["Addis Ababa", "Seoul", "0.61", "한국어 지표 이름; a chief information officer; staff with training in ICT"])
    for line in table.text(style: style(columns)).split(separator: "\n") where !line.contains("not shown") {
      #expect(TextTable.width(String(line)) <= columns, "\(line)")
    }
  }

  /// A long text is broken between words and keeps its column; nothing of it is lost.
  @Test func longTextsAreBroken() {
    var table = TextTable([("City", .left), ("To learn", .left)])
    table.add(["Suva", "Chief information officer; staff training; open data"])
    let text = table.text(style: style(40))
    #expect(
      text == """
        City  To learn
        ────  ──────────────────────────────────
        Suva  Chief information officer; staff
              training; open data

        """)
  }

  /// A header of several words may be broken; a bar is no text and is not.
  @Test func headersBreakAndBarsDoNot() {
    var table = TextTable([("Input", .left), ("Cities that move", .right), ("", .left)])
    table.add(["weights", "12", String(repeating: "█", count: 30)])
    let text = table.text(style: style(54))
    #expect(text.contains("Cities that"))
    #expect(text.contains(String(repeating: "█", count: 30)))
    #expect(table.text(style: style(30)).contains("1 column not shown; --wide shows all"))
  }

  @Test func cellsAreSpelledOutBeforeTheyAreMeasured() {
    var table = TextTable([("City", .left), ("Score", .right)])
    table.add(["a\u{1B}[2J\nb", "1"])
    #expect(table.text().split(separator: "\n")[2] == "a\\u{1B}[2J\\u{A}b      1")
  }

  @Test func proseIsBrokenBetweenWords() {
    let line = "Verdicts  Not eligible 4 · Not ranked 6 · Capacity building first 17, 27 % of all"
    #expect(
      WrappedText.wrap(line + "\nshort", columns: 40) == """
        Verdicts  Not eligible 4 · Not ranked 6
          · Capacity building first 17, 27 % of
          all
        short
        """)
    #expect(WrappedText.wrap(line, columns: nil) == line)
    let path = String(repeating: "folder/", count: 12) + "report.xml"
    #expect(WrappedText.wrap("Reports  \(path)", columns: 40) == "Reports\n  \(path)")
  }

  /// Styled words are as wide as they look.
  @Test func sequencesTakeNoRoom() {
    let strong = TerminalStyle(isColoured: true).strong("Verdicts")
    #expect(WrappedText.wrap("\(strong) four", columns: 13) == "\(strong) four")
  }

  @Test func findingsJoinADocument() {
    let code = DiagnosticCode.valueOffScale
    let sink = ByteSink()
    JSONWriter(sink).object {}
    #expect(DiagnosticJSON.adding([], to: sink.text) == "{\n  \"findings\": []\n}\n")
    #expect(
      DiagnosticJSON.adding([Diagnostic(code, .note, "x")], to: "{\n  \"version\": 1\n}\n").hasPrefix(
        "{\n  \"version\": 1,\n  \"findings\": [\n    {\n      \"code\": \"SRV-043\","))
    #expect(DiagnosticJSON.adding([], to: "{\"a\":1}") == "{\"a\":1,\n  \"findings\": []\n}\n")
  }
}
