import Testing

@testable import Diagnostics

/// Tables of wide characters, and columns that may go though they stand first.
@Suite struct WideTableTests {
  private func table(_ expendable: [String]) -> TextTable {
    var table = TextTable(
      [("r", .right), ("rho", .right), ("tau", .right), ("구성 요소", .left), ("상대", .left)], essential: ["상대"],
      expendable: expendable)
    table.add(["0.95", "0.930", "0.79", "디지털 포용·정보격차", "서비스 성숙도"])
    return table
  }

  /// Widths 4, 5, 4, 20 and 13 with four gaps of two: 54.
  @Test func whatMayGoGoesBeforeTextsAreCut() {
    let style = { TerminalStyle(isColoured: false, columns: $0) }
    #expect(table(["rho", "tau"]).naturalWidth == 54)
    #expect(table(["rho", "tau"]).text(style: style(54)).hasPrefix("   r    rho   tau  구성 요소             상대\n"))
    #expect(table(["rho", "tau"]).text(style: style(48)).hasPrefix("   r   tau  구성 요소             상대\n"))
    #expect(table([]).text(style: style(48)).contains("rho"))
  }

  @Test func whatIsLeftOutIsSaidInTheCallersWords() {
    let text = table(["rho", "tau"]).text(style: TerminalStyle(isColoured: false, columns: 42)) { "열 \($0)개: \($1)" }
    #expect(text.hasSuffix("열 2개: rho, tau\n"))
    for line in text.split(separator: "\n") { #expect(TextTable.width(String(line)) <= 42, "\(line)") }
  }
}
