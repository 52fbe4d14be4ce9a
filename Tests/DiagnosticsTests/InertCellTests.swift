import Testing

@testable import Diagnostics

/// Text that a spreadsheet would run is marked, numbers are not, and every text comes back.
@Suite struct InertCellTests {
  private func written(_ text: String) -> String {
    let sink = ByteSink()
    CSVFormatter.append(text, to: sink)
    return sink.text
  }

  private func read(_ cell: String) -> String {
    var cell = cell
    return cell.withUTF8 { String(decoding: InertCell.unmarked($0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-2+3", "'-2+3"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("=\"a\"", "\"'=\"\"a\"\"\""), ("-", "'-"), ("+", "'+"),
    ("'=1", "''=1"), ("''@x", "'''@x"), ("＝1+1", "'＝1+1"), ("＠x", "'＠x"), ("-1,5", "\"'-1,5\""), ("--1", "'--1"),
    ("-1e", "'-1e"), ("-.", "'-."), ("-1-1", "'-1-1"),
  ])
  func formulasAreMarked(text: String, cell: String) { #expect(written(text) == cell) }

  @Test(arguments: [
    "-3", "+3", "-0.25", "-1e-5", "+1.5E+10", "-.5", "12", "", "'", "''", "'a", "it's", "a=b", "1-2", "［", "서울", " x",
  ])
  func numbersAndPlainTextStay(text: String) {
    let cell = written(text)
    #expect(cell == text || cell == "\"\(text)\"")
  }

  /// Of all texts of up to five of these characters, every one comes back, and none that is written is a formula.
  @Test func everyTextComesBack() {
    let letters: [Character] = ["=", "-", "'", "1", "a", "＋"]
    var texts = [""]
    for _ in 0..<5 { texts += texts.flatMap { text in letters.map { text + String($0) } } }
    for text in Set(texts) {
      var cell = written(text)
      #expect(read(cell) == text, "\(text)")
      let isFormula = cell.withUTF8 { $0.first != InertCell.mark && InertCell.isFormula($0) }
      #expect(!isFormula, "\(text)")
    }
  }
}
