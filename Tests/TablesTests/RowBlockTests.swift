import TestSupport
import Testing

@testable import Tables

/// Rows that are cut together are the rows that are read one after the other.
@Suite("Rows that are cut together")
struct RowBlockTests {
  private static let fields = 3

  /// Rows with their places, cut in blocks as far as that goes, of which every so many are given back.
  private func rows(_ text: [UInt8], most: Int?, keeping: Int = RowBlock.most) -> [String] {
    var found: [String] = []
    text.withUnsafeBufferPointer { bytes in
      var cursor = RowCursor.text(CSVScanner(bytes, delimiter: UInt8(ascii: ",")))
      var row = TableRow()
      var block = RowBlock(fields: Self.fields)
      while true {
        if let most { cursor.cut(&block, most: most) }
        if block.count > keeping { cursor.rewind(&block, to: keeping) }
        for position in 0..<block.count {
          block.fill(&row, from: position)
          found.append(Self.description(row))
        }
        guard cursor.next(into: &row) else { return }
        found.append(Self.description(row))
      }
    }
    return found
  }

  private static func description(_ row: TableRow) -> String {
    let cells = row.cells.map { "\($0.start)-\($0.end)\($0.isQuoted ? "q" : "")\($0.hasEscapes ? "e" : "")" }
    return "\(row.line) \(row.start) \(cells) \(row.fault.map { "\($0)" } ?? "")"
  }

  @Test("random tables with odd bytes, other numbers of fields and every line end")
  func random() {
    var generator = SeededGenerator(seed: 5)
    let cells = ["", "1", "57.4", "yes", "a text that is longer than sixteen bytes", "서울", "\t", "\u{B}"]
    let odd = ["\"q,\n\"", "a\"", "\0", ",", "\r", "\n", "\"\"\"\"", "\r\n"]
    var blocks = 0
    for round in 0..<400 {
      let end = ["\n", "\r\n", "\r"][round % 3]
      var text = ""
      for _ in 0..<Int.random(in: 0...90, using: &generator) {
        let row = (0..<Self.fields).map { _ in
          Int.random(in: 0..<60, using: &generator) == 0
            ? odd.randomElement(using: &generator) ?? "" : cells.randomElement(using: &generator) ?? ""
        }
        text += row.joined(separator: ",") + end
      }
      let bytes = Array(text.utf8)
      let wanted = rows(bytes, most: nil)
      for most in [1, 7, RowBlock.most] {
        #expect(rows(bytes, most: most) == wanted, "\(text.debugDescription)")
        #expect(rows(bytes, most: most, keeping: 3) == wanted, "\(text.debugDescription)")
      }
      blocks += bytes.withUnsafeBufferPointer { bytes in
        var cursor = RowCursor.text(CSVScanner(bytes, delimiter: UInt8(ascii: ",")))
        var block = RowBlock(fields: Self.fields)
        cursor.cut(&block, most: RowBlock.most)
        return block.count
      }
    }
    #expect(blocks > 2000)
  }
}
