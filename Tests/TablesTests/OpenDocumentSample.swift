import Diagnostics
import Tables
import TestSupport

/// OpenDocument spreadsheets for tests, and what comes out of them.
enum OpenDocumentSample {
  private static let names =
    ["office", "table", "text", "style"].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\" " }
    .joined() + "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""

  /// The content of a workbook around its tables.
  static func document(_ tables: String, styles: String = "", root: String = "document") -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:\(root) \(names)>"
      + "<office:automatic-styles>\(styles)</office:automatic-styles>"
      + "<office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:\(root)>"
  }

  /// A workbook of one sheet `S` with these rows.
  static func sheet(_ rows: String) -> String { document("<table:table table:name=\"S\">\(rows)</table:table>") }

  /// A row of cells.
  static func row(_ cells: String, _ attributes: String = "") -> String {
    "<table:table-row \(attributes)>\(cells)</table:table-row>"
  }

  /// A cell with a text.
  static func text(_ text: String, _ attributes: String = "") -> String {
    "<table:table-cell office:value-type=\"string\" \(attributes)><text:p>\(text)</text:p></table:table-cell>"
  }

  /// A zip as LibreOffice writes it.
  static func zip(_ content: String, manifest: String = "<m/>") -> [UInt8] {
    ArchiveBytes.zip([
      .init("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), .init("content.xml", content),
      .init("META-INF/manifest.xml", manifest),
    ])
  }

  /// The lines of a file's tables (see `TableText`) and what was found; no lines if it is refused.
  static func read(_ bytes: [UInt8], file: String = "t.ods") -> (lines: [String], findings: [Diagnostic]) {
    var findings = FindingList()
    let sources = TableDoor.open(bytes, file: file, findings: &findings)
    let sink = ByteSink()
    for source in sources ?? [] {
      sink.append(raw: "== \(source.sheet?.name ?? "")\r\n")
      TableText.write(source, to: sink, findings: &findings)
    }
    return (sink.text.split(separator: "\r\n").map(String.init), findings.all)
  }

  /// The same of a flat file.
  static func read(_ text: String) -> (lines: [String], findings: [Diagnostic]) {
    read(Array(text.utf8), file: "t.fods")
  }
}
