import Diagnostics
import Testing
import Words

@testable import Tables

@Suite("Finding the header of a table")
struct HeaderSearchTests {
  private static let asked: Set<String> = [
    "city", "GOV-01", "GOV-02", "RES-02", "DIV-01", "DIV-01[women]", "DIV-01[men]", "Who leads?", "Which law?", "도시",
  ]

  private struct Reading: Equatable {
    var header: [String] = []
    var rows: [[String]] = []
    var codes: [DiagnosticCode] = []
  }

  private func read(_ text: String, delimiter: UInt8? = nil) -> Reading {
    var findings = FindingList()
    var result = Reading()
    let options = TableOptions(delimiter: delimiter, isHeader: { Self.asked.contains($0) })
    let source = TableSource(file: "t.csv", text: Array(text.utf8))
    source.withBytes { file in
      guard let opening = TableOpening.look(at: file, options: options, findings: &findings) else { return }
      result.header = opening.header
      var cursor = opening.rows
      var row = TableRow()
      while cursor.next(into: &row) { result.rows.append(row.cells.map { file.text(of: $0) }) }
    }
    result.codes = findings.all.map(\.code)
    return result
  }

  @Test(
    "the delimiter is the one that yields headers that are asked for, whatever the counts say",
    arguments: [
      "city;GOV-01;RES-02\nseoul;1,5;2,5\nhue;1,1;2,7\n", "city\tGOV-01\tRES-02\na,b\tc,d\te,f\n",
      "city|GOV-01|RES-02\na,b|c,d|e,f\n", "sep=;\ncity;GOV-01;RES-02\na,1;2,b;3,c\n",
      "\u{FEFF}city;GOV-01;RES-02\na,1;2,b;3,c\n",
    ])
  func delimiters(text: String) {
    let reading = read(text)
    #expect(reading.header == ["city", "GOV-01", "RES-02"])
    #expect(reading.rows.allSatisfy { $0.count == 3 })
    #expect(reading.codes == [])
  }

  @Test("titles, remarks and blank lines above the header are passed over, and said")
  func preamble() {
    let table = "city;GOV-01;GOV-02\nseoul;1;2\n"
    #expect(read("Survey of cities, 2026\n\n# as sent\n" + table).header == ["city", "GOV-01", "GOV-02"])
    #expect(read("Survey of cities, 2026\n\n# as sent\n" + table).codes == [.tablePreamble])
    #expect(read("\n\n" + table).codes == [])
    #expect(read("Table 1;;\n" + table).rows == [["seoul", "1", "2"]])
  }

  @Test("a row of data that holds one known word is no header")
  func words() {
    #expect(read("name,answer\ncity,1\n").header == ["name", "answer"])
    #expect(read("town,x,y\ncity,GOV-01,3\n").header == ["city", "GOV-01", "3"])
  }

  @Test("questions below or above their codes are no answers")
  func twoHeaders() {
    let below = read("city,GOV-01,GOV-02\n도시,Who leads?,Which law?\nseoul,1,2\n")
    #expect(below.header == ["city", "GOV-01", "GOV-02"])
    #expect(below.rows == [["seoul", "1", "2"]])
    #expect(below.codes == [.tableHeadersBelow])
    let above = read("도시,Who leads?,other\ncity,GOV-01,GOV-02\nseoul,1,2\n")
    #expect(above.rows == [["seoul", "1", "2"]])
  }

  @Test("groups above their columns are joined to one header")
  func joined() {
    let reading = read("city,GOV-01,DIV-01,\n,,women,men\nseoul,1,40,50\n")
    #expect(reading.header == ["city", "GOV-01", "DIV-01[women]", "DIV-01[men]"])
    #expect(reading.rows == [["seoul", "1", "40", "50"]])
    #expect(reading.codes == [.tableHeadersJoined])
  }

  @Test("without a known header the table opens as it always did")
  func unknown() {
    #expect(read("a;b\n1,5;2\n").header == ["a", "b"])
    #expect(read("").codes == [.tableEmpty])
    #expect(read("\u{FEFF} \n").codes == [.tableEmpty])
    #expect(read("city,\"GOV-01\nseoul,1\n").codes == [.tableUnclosedQuote])
  }

  @Test("the search looks at a bounded part of a table")
  func bounded() {
    let wide = (0..<15_000).map { "c\($0)" }.joined(separator: ",") + "\n"
    let reading = read(String(repeating: wide, count: 60) + "city,GOV-01\n")
    #expect(reading.header.count == 15_000)
  }
}

@Suite("Choosing a sheet")
struct SheetChoiceTests {
  private func sheet(_ name: String, _ rows: [[String]], isHidden: Bool = false) -> TableSource {
    var builder = SheetBuilder(name: name, isHidden: isHidden)
    for (number, row) in rows.enumerated() {
      builder.beginRow(number + 1)
      for (column, text) in row.enumerated() {
        Array(text.utf8).withUnsafeBufferPointer { builder.append(column: column, kind: .text, text: $0) }
      }
    }
    return TableSource(file: "t.xlsx", sheet: builder.finish())
  }

  private func choose(_ sources: [TableSource]) -> (name: String?, codes: [DiagnosticCode]) {
    var findings = FindingList()
    let options = TableOptions(isHeader: { ["city", "GOV-01", "GOV-02"].contains($0) })
    let chosen = TableDoor.choose(among: sources, options: options, findings: &findings)
    return (chosen?.sheet?.name, findings.all.map(\.code))
  }

  private var notes: TableSource { sheet("Notes", [["Please fill in", "the sheet Data"]]) }
  private var data: TableSource {
    sheet("Data", [["Survey"], [], ["city", "GOV-01", "GOV-02"], ["seoul", "1", "2"]])
  }

  @Test("the sheet with the most headers that are asked for is read, and the others are named")
  func best() {
    #expect(choose([notes, data]) == ("Data", [.tableSheetChosen]))
    #expect(choose([data]) == ("Data", []))
    let empty = sheet("Sheet2", [])
    #expect(choose([data, empty]) == ("Data", []))
  }

  @Test("a second sheet with answers is not lost in silence")
  func rivals() {
    var findings = FindingList()
    let second = sheet("2025", [["city", "GOV-01"], ["hue", "3"]])
    let options = TableOptions(isHeader: { ["city", "GOV-01", "GOV-02"].contains($0) })
    _ = TableDoor.choose(among: [data, second], options: options, findings: &findings)
    #expect(findings.all.first?.severity == .valueSetAside)
    #expect(findings.all.first?.headline.contains("“2025”") == true)
  }

  @Test("a hidden sheet is said")
  func hidden() {
    let hidden = sheet("Old", [["city", "GOV-01"]], isHidden: true)
    #expect(choose([hidden]) == ("Old", [.tableSheetHidden]))
  }

  @Test("places are those that the users of the workbook know")
  func places() {
    data.withBytes { file in
      var cursor = RowCursor.sheet(SheetCursor(data.sheet ?? SheetBuilder(name: "", isHidden: false).finish()))
      var row = TableRow()
      while cursor.next(into: &row) {}
      #expect(file.place(ofCell: 1, in: row).cell == "Data!B4")
      #expect("\(file.place(ofCell: 30, in: row))" == "t.xlsx:Data!AE4")
    }
  }
}
