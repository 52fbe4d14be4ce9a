import TestSupport
import Testing

@testable import Tables

@Suite("Cutting tables into rows and fields")
struct CSVScannerTests {
  private struct Cut: Equatable {
    var rows: [[String]] = []
    var lines: [Int] = []
    var faults: [TableRowFault?] = []
  }

  private func cut(_ text: String, delimiter: UInt8 = UInt8(ascii: ",")) -> Cut {
    var result = Cut()
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      let file = TableBytes(name: "t.csv", bytes: bytes)
      var scanner = CSVScanner(bytes, delimiter: delimiter)
      var row = TableRow()
      while scanner.next(into: &row) {
        result.rows.append(row.cells.map { file.text(of: $0) })
        result.lines.append(row.line)
        result.faults.append(row.fault)
      }
    }
    return result
  }

  @Test("RFC 4180: quotes, doubled quotes, delimiters and line breaks in quotes, empty fields")
  func rfc() {
    #expect(cut("a,b\n1,2\n").rows == [["a", "b"], ["1", "2"]])
    #expect(cut("a,b\n1,2").rows == [["a", "b"], ["1", "2"]])
    #expect(cut("\"a,1\",\"b \"\"c\"\"\"\n,\"\"\n").rows == [["a,1", "b \"c\""], ["", ""]])
    #expect(cut("a,\n,\n").rows == [["a", ""], ["", ""]])
    #expect(cut("").rows == [])
    #expect(cut("\n").rows == [[""]])
  }

  @Test("line ends LF, CR LF and CR, mixed; the physical line of each row", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    let text = ["a,b", "\"x\(end)y\",1", "z,2"].joined(separator: end) + end
    let found = cut(text)
    #expect(found.rows == [["a", "b"], ["x\(end)y", "1"], ["z", "2"]])
    #expect(found.lines == [1, 2, 4])
    #expect(cut("a\r\nb\nc\rd").lines == [1, 2, 3, 4])
  }

  @Test("faults: unclosed quote, stray quotes, NUL, long field, too many fields")
  func faults() {
    #expect(cut("a,b\n\"x,1\ny,2\n").faults == [nil, .unclosedQuote(at: 4)])
    #expect(cut("5\" disk,1\nb,2\n").faults == [.strayQuote(at: 1), nil])
    #expect(cut("\"a\"b,1\n").faults == [.strayQuote(at: 2)])
    #expect(cut("a\0b,1\nc,2").faults == [.nul(at: 1), nil])
    #expect(cut("\"a\0b\",1").faults == [.nul(at: 2)])
    let long = String(repeating: "x", count: CSVScanner.longestField + 1)
    #expect(cut("a," + long + "\nb,c").faults == [.longField(at: 2), nil])
    let wide = String(repeating: ",", count: CSVScanner.mostFields)
    #expect(cut(wide + "\nb,c").faults == [.tooManyFields(at: CSVScanner.mostFields), nil])
  }

  @Test("writing a field and cutting it again gives the field, whatever it holds")
  func roundTrip() {
    var generator = SeededGenerator(seed: 5)
    let alphabet = Array("a1,;\t\"\r\n é한")
    for _ in 0..<500 {
      let fields = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        String(
          (0..<Int.random(in: 0...6, using: &generator)).map { _ in
            alphabet.randomElement(using: &generator) ?? "a"
          })
      }
      guard fields != [""] else { continue }
      let row = fields.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      #expect(cut(row + "\r\n").rows == [fields])
      #expect(cut(row).faults == [nil])
    }
  }

  @Test("the delimiter is found by looking; a sep= line decides")
  func dialect() {
    func look(_ text: String) -> CSVDialect {
      Array(text.utf8).withUnsafeBufferPointer {
        CSVDialect.look(at: TableBytes(name: "t.csv", bytes: $0), from: 0, options: TableOptions())
      }
    }
    #expect(look("a,b\n1,2\n").delimiter == UInt8(ascii: ","))
    #expect(look("a;b\n1,5;2,5\n").delimiter == UInt8(ascii: ";"))
    #expect(look("a\tb,c\n1\t2\n3\t4").delimiter == UInt8(ascii: "\t"))
    #expect(look("a, the \"best\"; b\n").delimiter == UInt8(ascii: ","))
    #expect(look("city\nseoul\n").delimiter == UInt8(ascii: ","))
    #expect(look("sep=;\na,b;c\n") == CSVDialect(delimiter: UInt8(ascii: ";"), start: 6, line: 2))
    #expect(look("sep=;\r\na;b\r\n").start == 7)
    #expect(look("sepal,sep=\n1,2\n").start == 0)
  }

  @Test("UTF-8 as Unicode defines it: boundaries of table 3-7")
  func utf8() {
    func isValid(_ bytes: [UInt8]) -> Bool {
      if case .utf8 = bytes.withUnsafeBufferPointer({ EncodingCheck.look(at: $0) }) { true } else { false }
    }
    for text in ["", "a", "é", "한", "😀", "\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}", "12345678é"] {
      #expect(isValid(Array(text.utf8)))
    }
    let bad: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
    ]
    for bytes in bad { #expect(!isValid(bytes), "\(bytes)") }
  }
}
