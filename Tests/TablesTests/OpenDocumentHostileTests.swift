import Diagnostics
import TestSupport
import Testing
import Words

@testable import Tables

@Suite("OpenDocument files that claim, nest or hide too much")
struct OpenDocumentHostileTests {
  private typealias Sample = OpenDocumentSample

  /// Reads a file that must be refused, at once: one finding that stops, and no table.
  private func refusal(_ bytes: [UInt8], file: String = "t.ods") -> Diagnostic? {
    let clock = ContinuousClock()
    var reading: (lines: [String], findings: [Diagnostic]) = ([], [])
    let time = clock.measure { reading = Sample.read(bytes, file: file) }
    #expect(reading.lines.isEmpty && reading.findings.count == 1 && reading.findings.hasStop, "\(reading.findings)")
    // Without optimisation everything takes many times as long; the time that users see is a small part of it.
    #expect(time < .seconds(5), "\(time)")
    return reading.findings.first
  }

  private func refusal(_ text: String) -> Diagnostic? { refusal(Array(text.utf8), file: "t.fods") }

  @Test("billions of repeated cells and rows are refused before one is laid down, in the zip and in the flat file")
  func repeats() {
    let many = "table:number-rows-repeated='999999999'"
    let cells = Sample.text("X", "table:number-columns-repeated='999999999'")
    for content in [Sample.row(cells, many), Sample.row(Sample.text("X"), many), Sample.row(cells)] {
      #expect(refusal(Sample.sheet(content))?.code == .workbookTooLarge)
      let zipped = Sample.document("<table:table>\(content)</table:table>", root: "document-content")
      #expect(refusal(Sample.zip(zipped))?.code == .workbookTooLarge)
    }
    let number = String(repeating: "9", count: 400)
    let row = Sample.row(Sample.text("X", "table:number-columns-repeated='\(number)'"))
    #expect(refusal(Sample.sheet(row))?.code == .workbookTooLarge)
  }

  @Test("what single rows may claim is counted over all of them, and what merged cells cover as well")
  func budget() {
    let row = Sample.row(
      Sample.text("X", "table:number-columns-repeated='16384'"), "table:number-rows-repeated='100'")
    let finding = refusal(Sample.sheet(String(repeating: row, count: 40)))
    #expect(finding?.code == .workbookTooLarge && finding?.headline.contains("2097152 times") == true)
    #expect(finding?.location?.cell == "S!A101")
    let merge = Sample.row(
      Sample.text("X", "table:number-columns-spanned='16384' table:number-rows-spanned='1000000'")
        + "<table:covered-table-cell table:number-columns-repeated='16383'/>")
    let covered = Sample.row(
      "<table:covered-table-cell table:number-columns-repeated='99999999'/>", "table:number-rows-repeated='5000'")
    #expect(refusal(Sample.sheet(merge + covered))?.code == .workbookTooLarge)
    let merges = Sample.row(Sample.text("X", "table:number-columns-spanned='16384'"))
    #expect(refusal(Sample.sheet(String(repeating: merges, count: 200)))?.code == .workbookTooLarge)
  }

  @Test("a header of all columns above a million rows is no table")
  func area() {
    let text = Sample.sheet(
      Sample.row(Sample.text("h", "table:number-columns-repeated='16384'"))
        + Sample.row(Sample.text("x"), "table:number-rows-repeated='1000000'"))
    #expect(refusal(text)?.headline == "so many rows with so many columns are no table")
  }

  /// A row of a sheet ends with its last content; whoever reads it finds a cell for each header all the same.
  @Test func shortRowsHaveACellForEachHeader() throws {
    var findings = FindingList()
    let text = Sample.sheet(
      Sample.row(Sample.text("city") + Sample.text("a") + Sample.text("b")) + Sample.row(Sample.text("Seoul")))
    let sources = try #require(TableDoor.open(Array(text.utf8), file: "t.fods", findings: &findings))
    sources[0].withBytes { table in
      guard let opening = TableOpening.look(at: table, findings: &findings) else { return }
      var rows = opening.rows
      var row = TableRow()
      #expect(rows.next(into: &row) && row.cells.count == 3 && opening.fit(row) == .exact)
      #expect(opening.isEmpty(row.cells[2]) && table.text(of: row.cells[0]) == "Seoul")
    }
    #expect(findings.isEmpty)
  }

  @Test("counts that are none are said with their cell")
  func counts() {
    for bad in ["0", "-1", "1e9", "", "two"] {
      let finding = refusal(
        Sample.sheet(Sample.row(Sample.text("a") + Sample.text("X", "table:number-columns-repeated='\(bad)'"))))
      #expect(finding?.code == .workbookPart && finding?.location?.cell == "S!B1", "\(bad)")
    }
  }

  @Test("a content that unpacks to hundreds of times its size, and a cell of ten megabytes")
  func bombs() {
    let text = Sample.document(
      "<table:table><table:table-row><table:table-cell office:value-type='string'><text:p>|</text:p></table:table-cell></table:table-row></table:table>",
      root: "document-content")
    let halves = text.split(separator: "|").map(String.init)
    func zip(_ count: Int) -> [UInt8] {
      ArchiveBytes.zip([
        .init("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        .init("content.xml", halves[0], "a", times: count, halves[1]), .init("META-INF/manifest.xml", "<m/>"),
      ])
    }
    #expect(refusal(zip(10_000_000))?.code == .archiveRefused)
    #expect(Sample.read(zip(200_000)).lines.map(\.utf8.count) == [9, 200_004])
    let long = "<text:s text:c='2000000000'/>"
    let finding = refusal(
      halves[0].replacing("document-content", with: "document") + long
        + halves[1].replacing("document-content", with: "document"))
    #expect(finding?.code == .tableLongField && finding?.location?.cell == "Sheet1!A1")
    let flat = halves.map { $0.replacing("document-content", with: "document") }
    #expect(refusal(flat[0] + String(repeating: "b", count: 10_000_000) + flat[1])?.code == .tableLongField)
  }

  @Test(
    "deep nesting, entities, document types and bytes behind the end are refused by the XML reader, with the part named"
  )
  func markup() {
    let deep = String(repeating: "<text:span>", count: 1000)
    let cases = [
      Sample.sheet(Sample.row("<table:table-cell><text:p>\(deep)")),
      Sample.sheet("").replacing("<office:document ", with: "<!DOCTYPE d [<!ENTITY a 'x'>]><office:document "),
      Sample.sheet(Sample.row(Sample.text("&lol;"))), Sample.sheet("") + "<again/>",
      Sample.sheet(Sample.row(Sample.text("x"))).replacing("</table:table-cell>", with: ""),
    ]
    for text in cases {
      #expect(refusal(text)?.code.id.hasPrefix("XML-") == true, "\(text.prefix(200))")
      let zipped = refusal(Sample.zip(text))
      #expect(zipped?.code.id.hasPrefix("XML-") == true && zipped?.headline.hasPrefix("in content.xml: ") == true)
    }
  }

  @Test("what is encrypted, not a spreadsheet or without content is said in plain words")
  func packages() {
    let manifest =
      "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><manifest:file-entry "
      + "manifest:full-path='content.xml'><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
    let locked = refusal(Sample.zip("\u{1}\u{2}noise", manifest: manifest))
    #expect(locked?.code == .workbookProtected && locked?.headline.contains("protected by a password") == true)
    let slides = Sample.sheet("").replacing("office:spreadsheet", with: "office:presentation")
    #expect(refusal(slides)?.code == .workbookWithoutSheets)
    let hollow = ArchiveBytes.zip([.init("mimetype", "application/vnd.oasis.opendocument.spreadsheet")])
    #expect(refusal(hollow)?.code == .workbookPart)
    #expect(refusal(Sample.sheet("").replacing("office:body", with: "office:soul"))?.code == .workbookPart)
  }

  /// Recognised by the bytes, whatever the file is called; other zips are none.
  @Test func recognition() {
    let content = Sample.document(
      "<table:table table:name='S'>\(Sample.row(Sample.text("x")))</table:table>", root: "document-content")
    #expect(Sample.read(Sample.zip(content), file: "t.csv").lines == ["== S", "1,s:x"])
    let late = ArchiveBytes.zip([.init("META-INF/manifest.xml", "<m/>"), .init("content.xml", content)])
    #expect(Sample.read(late).lines == ["== S", "1,s:x"])
    #expect(!ODSPackage.recognises(ArchiveBytes.zip([.init("content.xml", content)])))
    #expect(
      !ODSPackage.recognises(
        ArchiveBytes.zip([
          .init("mimetype", "application/vnd.oasis.opendocument.text"), .init("content.xml", content),
          .init("META-INF/manifest.xml", "<m/>"),
        ])))
    #expect(ODSFlat.recognises([0xEF, 0xBB, 0xBF] + Array(Sample.sheet("").utf8)))
    #expect(
      !ODSFlat.recognises(Array("<html><office:document/></html>".utf8)) && !ODSFlat.recognises(Array("city,a".utf8)))
  }

  /// The public file that asks for 17 billion cells in 1.3 kilobytes.
  @Test(.enabled(if: Repository.samples != nil, "the folder of sample files is not there"))
  func publicSample() throws {
    let path = try #require(Repository.samples) + "/attacks/calamine_issue_594_dos.ods"
    #expect(refusal(try #require(Repository.bytes(path)))?.code == .workbookTooLarge)
  }
}
