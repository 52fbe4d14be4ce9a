package import Diagnostics
package import Tables
package import XMLStream

/// A file that was delivered, looked at once: what its bytes are, parsed as far as every profile needs it.
package struct DeliveryFile: Sendable {
  /// What the bytes are.
  package enum Form: Sendable {
    /// A text with columns, or the sheets of a workbook, in the order of the file.
    case tables([DeliveryTable])
    /// An XML document.
    case xml(XMLElement)
    /// An XML document that is read as it passes, since it grows with the number of observations: its root, without
    /// anything below it.
    case stream(XMLElement)
    /// A JSON text.
    case json(JSONText)
    /// None of these, or damaged; the file's findings say what.
    case other
  }

  /// The path as the user named it.
  package let name: String
  /// The bytes, for profiles that read a form of their own.
  package let bytes: [UInt8]
  /// What they are.
  package let form: Form
  /// What was found by looking, such as an encoding that was guessed: a profile that reads the file says it, and whoever
  /// finds no profile.
  package let findings: FindingList

  /// Looks at the bytes of a file.
  ///
  /// - Complexity: O(bytes).
  package init(name: String, bytes: [UInt8], options: TableOptions = TableOptions()) {
    var findings = FindingList()
    (self.name, self.bytes) = (name, bytes)
    let start = Self.start(bytes)
    if SPSSFile.isOne(bytes) {
      form = .other
    } else if TableFormat.workbook(of: bytes) != nil {
      // A flat OpenDocument is XML, too.
      form = Self.tables(bytes, name, options, &findings)
    } else if start.first == UInt8(ascii: "<"), let root = StreamedDocument.root(bytes, file: name) {
      form = .stream(root)
    } else if start.first == UInt8(ascii: "<") {
      let document = ExchangedXML.read(bytes, file: name)
      if let root = document.root {
        form = .xml(root)
        findings.append(contentsOf: document.diagnostics)
      } else {
        // A text may begin with a heading in angle brackets.
        form = Self.tables(bytes, name, options, &findings)
        if case .other = form { findings = FindingList(document.diagnostics) }
      }
    } else if Self.beginsAsJSON(start) {
      form = JSONText(bytes, file: name, findings: &findings).map { .json($0) } ?? .other
    } else {
      form = Self.tables(bytes, name, options, &findings)
    }
    self.findings = findings
  }

  /// The tables; empty where the file is something else.
  package var tables: [DeliveryTable] { if case .tables(let tables) = form { tables } else { [] } }

  /// The root element; `nil` where the file is something else.
  package var xml: XMLElement? { if case .xml(let root) = form { root } else { nil } }

  /// The root of a document that is read as it passes; `nil` where the file is something else.
  package var streamed: XMLElement? { if case .stream(let root) = form { root } else { nil } }

  /// The JSON text; `nil` where the file is something else.
  package var json: JSONText? { if case .json(let text) = form { text } else { nil } }

  /// The first two bytes that are no white space, behind a byte order mark; of UTF-16 those that are not 0 either.
  private static func start(_ bytes: [UInt8]) -> [UInt8] {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    let start = marks.first { bytes.starts(with: $0) }?.count ?? 0
    return Array(bytes[start...].lazy.filter { $0 > 0x20 }.prefix(2))
  }

  /// Whether a text begins as a JSON object or array does, and not as a heading such as `[Q1]` or `{a}`.
  private static func beginsAsJSON(_ start: [UInt8]) -> Bool {
    switch start.first {
    case UInt8(ascii: "{"): start.count < 2 || [UInt8(ascii: "\""), UInt8(ascii: "}")].contains(start[1])
    case UInt8(ascii: "["): start.count < 2 || "\"{[]-0123456789tfn".utf8.contains(start[1])
    default: false
    }
  }

  private static func tables(
    _ bytes: [UInt8], _ name: String, _ options: TableOptions, _ findings: inout FindingList
  ) -> Form {
    guard let sources = TableDoor.open(bytes, file: name, options: options, findings: &findings) else { return .other }
    return .tables(sources.map { DeliveryTable($0, options: options) })
  }
}
