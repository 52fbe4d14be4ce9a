import TestSupport
import Testing

@testable import Tables

/// Rows are cut in two ways: eight bytes at a time where they are simple, and byte by byte.
@Suite("Cutting simple rows")
struct CSVRowTests {
  private struct Row: Equatable {
    var cells: [[Int]] = []
    var quoted: [Bool] = []
    var start = 0
    var line = 0
    var fault: TableRowFault?
  }

  /// The rows, read into one row that is reused, or into a new one each time, which is never cut the quick way.
  private func rows(_ bytes: [UInt8], delimiter: UInt8, reusing: Bool) -> [Row] {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(bytes, delimiter: delimiter)
      var row = TableRow()
      var result: [Row] = []
      while scanner.next(into: &row) {
        result.append(
          Row(
            cells: row.cells.map { [$0.start, $0.end] }, quoted: row.cells.map(\.isQuoted), start: row.start,
            line: row.line, fault: row.fault))
        if !reusing { row = TableRow() }
      }
      return result
    }
  }

  @Test("random tables are cut alike in both ways", arguments: [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09])
  func alike(delimiter: UInt8) {
    var generator = SeededGenerator(seed: UInt64(delimiter))
    let pieces = ["a", "bc", "57.4", "-", "한글", "\"", "\"x\"", "\"\"", "\0", "\u{7F}", "\u{8}", "\u{1F}", "12345678"]
    let parts = [",", ";", "\t", ",", ";", "\t", "\n", "\r\n", "\r"]
    for _ in 0..<600 {
      var text = ""
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        let isPart = Bool.random(using: &generator)
        text += (isPart ? parts : pieces).randomElement(using: &generator) ?? ""
      }
      let bytes = Array(text.utf8)
      #expect(
        rows(bytes, delimiter: delimiter, reusing: true) == rows(bytes, delimiter: delimiter, reusing: false),
        "\(text.debugDescription)")
    }
  }

  @Test("rows that grow and shrink; a long field is still a fault")
  func widths() {
    let text = "a,b,c\n1,2\n1,2,3,4\n\n5,6,7,8\r\n9\r1,2\n" + String(repeating: "x", count: 1 << 20) + "y,1\n1,2"
    let bytes = Array(text.utf8)
    let found = rows(bytes, delimiter: UInt8(ascii: ","), reusing: true)
    #expect(found == rows(bytes, delimiter: UInt8(ascii: ","), reusing: false))
    #expect(found.map(\.cells.count) == [3, 2, 4, 1, 4, 1, 2, 2, 2])
    #expect(found.map(\.line) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(found.map { $0.fault != nil } == [false, false, false, false, false, false, false, true, false])
  }
}
