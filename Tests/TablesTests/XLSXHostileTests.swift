import Diagnostics
import TestSupport
import Testing
import Words

@testable import Tables

@Suite("Hostile workbooks end in a finding")
struct XLSXHostileTests {
  @Test("cells outside of a sheet, indexes outside of the shared texts, values that are none")
  func cells() {
    var book = WorkbookBytes(
      rows: """
        <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" t="s"><v>99999999999</v></c>
        <c r="D1" t="s"><v>0</v></c></row>
        <row r="2"><c r="XFE1048577"><v>1</v></c><c r="XFE2"><v>1</v></c><c r="A3"><v>1</v></c><c r="A2"><v>2</v></c></row>
        <row r="4294967295"><c r="A4294967295"><v>1</v></c></row><row r="0"><c r="A0"><v>1</v></c></row>
        <row r="7"><c r="A7"><v>1<x/>2</v></c><c r="B7"><v>1</v><v>2</v></c><c r="C7" t="q"><v>1</v></c>
        <c r="D7" t="b"><v>2</v></c><c r="E7"><v>1e</v></c><c r="XFD7"><v>3</v></c><c><v>4</v></c></row>
        """)
    book.strings = ["<t>text</t>"]
    let read = book.read()
    #expect(read.lines.count == 3)
    #expect(read.lines.first == "1,,,,s:text")
    #expect(read.lines.dropFirst().first == "2,n:2")
    #expect(
      read.codes == [
        "SRV-085 S!A1", "SRV-085 S!B1", "SRV-085 S!C1", "SRV-085 S!2", "SRV-085 S!2", "SRV-085 S!2", "SRV-085 S!",
        "SRV-085 S!", "SRV-085 S!A7", "SRV-085 S!B7", "SRV-085 S!C7", "SRV-085 S!D7", "SRV-085 S!E7", "SRV-085 S!7",
      ])
    #expect(read.findings.filter { $0.severity == .rowSetAside }.count == 2)
  }

  @Test("parts that are missing, point outside, are the same twice or are something else stop the workbook")
  func parts() {
    let book = WorkbookBytes(sheets: [("S", "<sheetData/>"), ("T", "<sheetData/>")])
    let rels = book.parts.first { $0.0 == "xl/_rels/workbook.xml.rels" }?.1 ?? ""
    func codes(_ part: String, _ text: String) -> [String] {
      var book = book
      book.replaced[part] = text
      let read = book.read()
      #expect(!read.isRead)
      return read.findings.map { "\($0.severity) \($0.code.id)" }
    }
    let name = "xl/_rels/workbook.xml.rels"
    #expect(codes(name, rels.replacing("worksheets/s1", with: "worksheets/none")) == ["stop SRV-084"])
    #expect(codes(name, rels.replacing("worksheets/s1", with: "worksheets/s0")) == ["stop SRV-084"])
    #expect(codes(name, rels.replacing("worksheets/s1", with: "../../s1")) == ["stop SRV-084"])
    #expect(codes(name, rels.replacing("Id=\"r1\"", with: "Id=\"r9\"")) == ["stop SRV-084"])
    #expect(
      codes(name, rels.replacing("Target=\"worksheets/s1.xml\"", with: "TargetMode=\"External\" Target=\"http://x/\""))
        == ["stop SRV-084"])
    #expect(codes("xl/worksheets/s1.xml", "<chartsheet/>") == ["stop SRV-084"])
    #expect(codes("xl/workbook.xml", "<worksheet/>") == ["stop SRV-084"])
    #expect(codes("xl/workbook.xml", "<workbook/>") == ["stop SRV-084"])
    #expect(
      codes("_rels/.rels", "<R><Relationship Id=\"1\" Type=\"a/officeDocument\" Target=\"xl/workbook.bin\"/></R>")
        == ["stop SRV-083"])
    let many = (0...1000).map { "<sheet name=\"\($0)\"/>" }.joined()
    #expect(codes("xl/workbook.xml", "<workbook><sheets>\(many)</sheets></workbook>") == ["stop SRV-089"])
  }

  @Test(
    "entities and broken XML in any part stop the workbook",
    arguments: [
      "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
      "xl/sharedStrings.xml", "xl/worksheets/s0.xml",
    ])
  func entities(part: String) {
    var book = WorkbookBytes(rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
    book.strings = ["<t>a</t>"]
    let text = book.parts.first { $0.0 == part }?.1 ?? ""
    for bad in ["<!DOCTYPE a [<!ENTITY x \"y\">]>\n" + text, String(text.dropLast(3)), "", "\u{1}"] {
      book.replaced[part] = bad
      let read = book.read()
      #expect(!read.isRead && read.findings.count == 1)
      #expect(read.findings.first?.code.id.hasPrefix("XML-") == true, "\(read.findings)")
      #expect(read.findings.first?.location?.file == "t.xlsx/\(part)")
    }
  }

  @Test("a workbook cut off anywhere is refused")
  func truncated() {
    let bytes = WorkbookBytes(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").bytes
    for length in stride(from: 4, to: bytes.count, by: 97) {
      let read = WorkbookReading(Array(bytes[..<length]))
      #expect(!read.isRead && read.findings.map(\.code) == [.archiveDamaged])
    }
  }

  @Test("a sheet of 240 MB in a small file is refused by its ratio")
  func bomb() {
    var archive = ZipBytes(
      entries: WorkbookBytes(rows: "").parts.map { .stored($0.0, Array($0.1.utf8)) })
    let sheet = archive.entries.firstIndex { $0.name.hasSuffix("s0.xml") } ?? 0
    archive.entries[sheet] = .repeated("xl/worksheets/s0.xml", UInt8(ascii: " "), runs: 930_000)
    let read = WorkbookReading(archive.bytes)
    #expect(!read.isRead && read.findings.map(\.code) == [.archiveRefused])
  }

  @Test("a shared text of a megabyte is kept once, however many cells have it")
  func sharedText() {
    let rows = (1...200).map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>0</v></c></row>" }.joined()
    var book = WorkbookBytes(rows: rows)
    book.strings = ["<t>" + String(repeating: "x", count: 1_000_000) + "</t>"]
    var findings = FindingList()
    let sheet = TableDoor.open(book.bytes, file: "t.xlsx", findings: &findings)?.first?.sheet
    #expect(sheet?.cellCount == 200)
    #expect(sheet?.text.count == 1_000_000)
    book.strings = ["<t>" + String(repeating: "x", count: CSVScanner.longestField + 1) + "</t>"]
    #expect(book.read().codes.count == 200)
  }

  @Test(
    "rows whose cells stand at both ends of the sheet are no table if there are too many; one stray cell is nothing")
  func area() {
    func codes(_ rows: Int, _ isWide: (Int) -> Bool) -> [DiagnosticCode] {
      let book = WorkbookBytes(
        rows: (1...rows).map { "<row><c><v>1</v></c>\(isWide($0) ? "<c r=\"XFD\($0)\"><v>1</v></c>" : "")</row>" }
          .joined())
      var findings = FindingList()
      _ = TableDoor.open(book.bytes, file: "t.xlsx", findings: &findings)
      return findings.all.map(\.code)
    }
    #expect(codes(25_000) { _ in true } == [.workbookTooLarge])
    #expect(codes(25_000) { $0 == 100 } == [])
  }

  @Test("an archive that holds no workbook says what it holds")
  func foreign() {
    func headline(_ names: [String]) -> String? {
      let read = WorkbookReading(ZipBytes.of(names.map { ($0, "x") }), file: "t.zip")
      #expect(!read.isRead && read.findings.map(\.code) == [.archiveNoWorkbook])
      return read.findings.first?.headline
    }
    #expect(headline(["readme.md", "Data/answers.CSV"])?.contains("“Data/answers.CSV”") == true)
    #expect(headline(["a.png"])?.contains("none is a table") == true)
    let broken = WorkbookReading([0x50, 0x4B, 0x03, 0x04, 0, 0], file: "t.xlsx")
    #expect(broken.findings.map(\.code) == [.archiveDamaged])
  }

  @Test("every archive among the collected attacks ends in a finding that stops")
  func collected() {
    guard let folder = Repository.samples.map({ $0 + "/attacks" }) else {
      print("no collected attacks here: skipped")
      return
    }
    let names = FileBytes.entries(of: folder).filter { name in
      [".xlsx", ".zip", ".ooxml"].contains { name.hasSuffix($0) }
    }
    for name in names {
      guard let bytes = FileBytes.read(folder + "/" + name) else { continue }
      let read = WorkbookReading(bytes, file: name)
      #expect(!read.isRead && read.findings.contains { $0.severity == .stop }, "\(name)")
    }
  }
}
