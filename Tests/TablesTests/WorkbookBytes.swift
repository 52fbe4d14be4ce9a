import Diagnostics

@testable import Tables

/// Makes workbooks out of the XML of their parts, and reads them.
struct WorkbookBytes {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let types = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Each sheet's name and what stands in its `worksheet` element.
  var sheets: [(name: String, content: String)]
  var strings: [String] = []
  var formats: [(id: Int, code: String)] = []
  /// The format of each cell style.
  var styles: [Int] = [0]
  var workbookProperties = ""
  var sheetAttributes = ""
  var hasStyles = true
  /// Parts that take the place of those that are made.
  var replaced: [String: String] = [:]

  /// One sheet called `S` with these rows.
  init(rows: String) { sheets = [("S", "<sheetData>\(rows)</sheetData>")] }

  init(sheets: [(name: String, content: String)]) { self.sheets = sheets }

  var parts: [(String, String)] {
    var parts = [
      ("[Content_Types].xml", "<Types xmlns=\"\(Self.types)\"/>"),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(Self.relations)\"><Relationship Id=\"r1\" Type=\"\(Self.office)/officeDocument\" "
          + "Target=\"xl/workbook.xml\"/></Relationships>"
      ),
    ]
    var list = ""
    var relationships = ""
    for (position, sheet) in sheets.enumerated() {
      list += "<sheet name=\"\(sheet.name)\" sheetId=\"\(position + 1)\" r:id=\"r\(position)\" \(sheetAttributes)/>"
      relationships +=
        "<Relationship Id=\"r\(position)\" Type=\"\(Self.office)/worksheet\" Target=\"worksheets/s\(position).xml\"/>"
      parts.append(
        ("xl/worksheets/s\(position).xml", "<worksheet xmlns=\"\(Self.main)\">\(sheet.content)</worksheet>"))
    }
    parts.append(
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\(workbookProperties)"
          + "<sheets>\(list)</sheets></workbook>"
      ))
    if !strings.isEmpty {
      parts.append(
        (
          "xl/sharedStrings.xml",
          "<sst xmlns=\"\(Self.main)\">\(strings.map { "<si>\($0)</si>" }.joined())</sst>"
        ))
      relationships +=
        "<Relationship Id=\"rs\" Type=\"\(Self.office)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
    }
    if hasStyles {
      let formats = formats.map { "<numFmt numFmtId=\"\($0.id)\" formatCode=\"\($0.code)\"/>" }.joined()
      parts.append(
        (
          "xl/styles.xml",
          "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(formats)</numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs>\(styles.map { "<xf numFmtId=\"\($0)\"/>" }.joined())</cellXfs></styleSheet>"
        ))
      relationships += "<Relationship Id=\"rt\" Type=\"\(Self.office)/styles\" Target=\"styles.xml\"/>"
    }
    parts.append(
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(Self.relations)\">\(relationships)</Relationships>"
      ))
    return parts.map { ($0.0, replaced[$0.0] ?? $0.1) }
  }

  var bytes: [UInt8] { ZipBytes.of(parts) }

  /// The tables of the workbook as lines, with all findings.
  func read() -> WorkbookReading { WorkbookReading(bytes) }
}

/// What was read of a file: each sheet as the lines of ``TableText``, and the findings.
struct WorkbookReading {
  var names: [String] = []
  var texts: [[String]] = []
  var findings: [Diagnostic] = []
  var isRead = false

  init(_ bytes: [UInt8], file: String = "t.xlsx") {
    var found = FindingList()
    let tables = TableDoor.open(bytes, file: file, findings: &found)
    isRead = tables != nil
    for table in tables ?? [] {
      let sink = ByteSink()
      TableText.write(table, to: sink, findings: &found)
      names.append(table.sheet?.name ?? "")
      texts.append(sink.text.split(separator: "\r\n").map(String.init))
    }
    findings = found.all
  }

  /// The lines of the first sheet.
  var lines: [String] { texts.first ?? [] }
  /// The codes with the cells that they name.
  var codes: [String] {
    findings.map { "\($0.code.id) \($0.location?.cell ?? "")" }
  }
}
