import TestSupport
import Testing
import XMLStream

@testable import Tables

@Suite("Numbers as workbooks store them")
struct StoredNumberTests {
  private func text(_ stored: String, timesTenTo power: Int = 0) -> String? {
    let bytes = Array(stored.utf8)
    var number = StoredNumber()
    guard bytes.withUnsafeBufferPointer({ number.read($0) }) else { return nil }
    var text: [UInt8] = []
    number.write(timesTenTo: power, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private func isPlain(_ stored: String) -> Bool {
    Array(stored.utf8).withUnsafeBufferPointer { StoredNumber.isPlain($0) }
  }

  @Test(
    "what spreadsheets store and what they show",
    arguments: [
      ("0.30000000000000004", "0.3"), ("65.299999999999997", "65.3"), ("242.26000000000002", "242.26"),
      ("0.1", "0.1"), ("1E-3", "0.001"), ("1.2E+6", "1200000"), ("1.50", "1.5"), ("3.0", "3"), ("-0", "0"),
      (".5", "0.5"),
      ("007", "7"), ("+4", "4"), ("5.", "5"), ("-2.5e-1", "-0.25"), ("99.999999999999986", "100"),
      ("9.9999999999999995E-8", "0.0000001"), ("1E-300", "1E-300"), ("1.25E+300", "1.25E300"),
      // A third has 16 digits that count, and an identifier has every digit of its own.
      ("0.33333333333333331", "0.3333333333333333"), ("0.66666666666666663", "0.6666666666666666"),
      ("1051527.3933333333", "1051527.3933333333"), ("4111111111111111", "4111111111111111"),
      ("12345678901234567890", "12345678901234567890"),
    ])
  func shown(stored: String, expected: String) { #expect(text(stored) == expected) }

  @Test(
    "percentages move the point of the digits",
    arguments: [
      ("0.65", "65"), ("7.0000000000000007E-2", "7"), ("0.28999999999999998", "29"), ("1", "100"), ("0", "0"),
      ("0.0005", "0.05"), ("12.5", "1250"), ("0.57999999999999996", "58"), ("1.1499999999999999", "115"),
    ])
  func percent(stored: String, expected: String) { #expect(text(stored, timesTenTo: 2) == expected) }

  @Test(
    "what is no number",
    arguments: [
      "", "-", ".", "1e", "1e+", "1,5", "0x10", "NaN", "INF", "1 2", "1e99999", "--1", "1.2.3", "１",
    ])
  func none(stored: String) {
    #expect(text(stored) == nil)
    #expect(!isPlain(stored))
  }

  @Test(
    "whatever is written is the number to 15 digits, and the same number unless it was noise; plain is as it stands")
  func property() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<5000 {
      let digits = Int.random(in: 1...17, using: &generator)
      var stored = generator.next() % 2 == 0 ? "" : "-"
      for position in 0..<digits {
        stored += String(UInt64.random(in: position == 0 ? 1...9 : 0...9, using: &generator))
        if position == digits / 2, digits > 2 { stored += "." }
      }
      if stored.hasSuffix(".") { stored += "5" }
      let value = Double(stored) ?? .nan
      let written = text(stored).flatMap(Double.init) ?? .nan
      #expect(abs(written - value) <= abs(value) * 6e-16, "\(stored)")
      if isPlain(stored) { #expect(text(stored) == stored) }
      // A number written shortest is written so again.
      let shortest = abs(value) < 1e15 ? "\(value)" : stored
      if !shortest.contains("e"), let again = text(shortest).flatMap(Double.init) {
        #expect(abs(again - value) <= abs(value) * 6e-16)
      }
    }
  }

  @Test(
    "codes of formats",
    arguments: [
      ("General", .number), ("0.00", .number), ("#,##0.00\\ \"€\"", .number), ("0.00E+00", .number), ("@", .number),
      ("[Red]-0.0;0", .number), ("0.0%", .percent), ("0\\%", .number), ("\"%\"0", .number), ("0.00\\ %", .percent),
      ("yyyy-mm-dd", .date), ("[$-407]d\\.\\ mmmm\\ yyyy;@", .date), ("mmm-yy", .date), ("m/d/yy h:mm", .dateTime),
      ("h:mm AM/PM", .time), ("mm:ss.0", .time), ("[h]:mm:ss", .elapsed), ("[mm]:ss", .elapsed), ("mmmm", .date),
      ("[$-412]AM/PM h:mm", .time), ("e/m/d", .date), ("ggge\"年\"m\"月\"", .date), ("\"days\" 0", .number),
      ("_-* #,##0.00\\ [$kr-41D]_-", .number), ("hh\"h\"mm", .time), ("General\" m\"", .number), ("", .number),
      ("\"unclosed", .number), ("[unclosed", .number), ("0\\", .number),
    ] as [(String, NumberMeaning)])
  func codes(code: String, meaning: NumberMeaning) {
    #expect(NumberFormat(code: code).meaning(of: 1) == meaning, "\(code)")
  }

  @Test("sections with signs and conditions")
  func sections() {
    let signs = NumberFormat(code: "0%;-0;General")
    #expect([1.0, -1, 0].map { signs.meaning(of: $0) } == [.percent, .number, .number])
    let bounds = NumberFormat(code: "[<=1]0%;0.0")
    #expect([0.5, 1, 1.5].map { bounds.meaning(of: $0) } == [.percent, .percent, .number])
    let both = NumberFormat(code: "[>100]0;[>=1]0.0;0%")
    #expect([200.0, 50, 0.5].map { both.meaning(of: $0) } == [.number, .number, .percent])
  }

  @Test("columns of cells: XFD1048576 is the last")
  func references() {
    func read(_ text: String) -> CellReference? { CellReference.read(Array(text.utf8).span) }
    #expect(read("A1") == CellReference(column: 0, row: 1))
    #expect(read("AA10") == CellReference(column: 26, row: 10))
    #expect(read("XFD1048576") == CellReference(column: 16_383, row: 1_048_576))
    for text in [
      "XFE1", "XFE1048577", "A1048577", "A0", "A", "1", "", "A1B", "AAAA1", "a1", "A01", "A4294967295", "$A$1",
    ] {
      #expect(read(text) == nil, "\(text)")
    }
    for column in [0, 25, 26, 701, 702, 16_383] {
      #expect(read(Sheet.columnName(column) + "1")?.column == column)
    }
  }
}
