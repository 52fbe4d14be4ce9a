import Diagnostics
import Tables
import Testing

/// CSV for readers with decimal commas: what is written is read back as the same cells.
@Suite struct DecimalCommaFileTests {
  private func rows(_ bytes: [UInt8]) -> [[String]] {
    var findings = FindingList()
    return bytes.withUnsafeBufferPointer { buffer in
      let file = TableBytes(name: "t.csv", bytes: buffer)
      guard let opening = TableOpening.look(at: file, findings: &findings) else { return [] }
      var cursor = opening.rows
      var row = TableRow()
      var rows = [opening.header]
      while cursor.next(into: &row) {
        rows.append(row.cells.map { cell in file.withContent(of: cell) { String(decoding: $0, as: UTF8.self) } })
      }
      return rows
    }
  }

  private func write(_ style: CSVStyle, _ texts: [String], _ numbers: [Double]) -> [UInt8] {
    let sink = ByteSink()
    let csv = CSVFormatter(sink, style: style)
    csv.begin([TableColumn("text"), TableColumn("number", .number), TableColumn("count", .whole)])
    for (text, number) in zip(texts, numbers) {
      csv.text(text)
      csv.number(number)
      csv.integer(-7)
      csv.endRow()
    }
    return sink.bytes
  }

  @Test func semicolonsPartFieldsAndCommasMarkDecimals() {
    let bytes = write(.comma, ["a;b", "x, y", "plain"], [-0.5, 1e-7, 12])
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(
      text == "text;number;count\r\n\"a;b\";-0,5;-7\r\n\"x, y\";1e-07;-7\r\nplain;12;-7\r\n")
  }

  @Test func formulasAreInertAndNumbersAreNot() {
    let text = String(decoding: write(.comma, ["=1+1", "-a", "@x"], [-1.5, -2, 3]), as: UTF8.self)
    #expect(text.contains("'=1+1;-1,5;-7"))
    #expect(text.contains("'-a;-2;-7"))
    #expect(text.contains("'@x;3;-7"))
  }

  @Test func bothStylesReadBackAsTheSameCells() {
    let texts = ["=1", "a,b;c", "\"q\"", " blank ", "서울", "'-1"]
    let numbers = [0.1 + 0.2, -1.0 / 3, 1e21, Double.leastNonzeroMagnitude, 0, 1_234_567.875]
    let point = rows(write(.point, texts, numbers))
    let comma = rows(write(.comma, texts, numbers))
    #expect(point.count == texts.count + 1)
    #expect(point.map { $0[0] } == comma.map { $0[0] })
    for (number, row) in zip(numbers, comma.dropFirst()) {
      #expect(Double(row[1].replacing(",", with: ".")) == number)
      #expect(!row[1].contains("."))
    }
  }
}
