package import Diagnostics
internal import XMLStream

extension TableFormat {
  /// Files of other programs that are known by their bytes and not read; each is told what to do.
  static let foreign = TableFormat(
    name: "foreign", words: .foreignFormat, endings: [], isRead: false,
    recognises: { ForeignSigns.kind(of: $0) != nil }
  ) { bytes, file, _, findings in
    if let kind = ForeignSigns.kind(of: bytes) { findings.append(kind.finding(on: file)) }
    return nil
  }

  /// Any other XML, which is no table.
  static let markup = TableFormat(
    name: "xml", words: .xmlFormat, endings: ["xml"], isRead: false,
    recognises: { bytes in
      // Such XML may be in UTF-16, and is then refused as XML.
      let wide: [[UInt8]] = [
        [0xFF, 0xFE, 0x3C, 0, 0x3F], [0x3C, 0, 0x3F, 0], [0xFE, 0xFF, 0, 0x3C], [0, 0x3C, 0, 0x3F],
      ]
      if wide.contains(where: { bytes.starts(with: $0) }) { return true }
      let window = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      return ["<?xml", "<!DOCTYPE", "<!--"].contains { window.drop { $0 <= 0x20 }.starts(with: Array($0.utf8)) }
    }
  ) { bytes, file, _, findings in
    var ignoring = IgnoringXML()
    let found = XMLStreamReader.read(bytes, file: file, handler: &ignoring).diagnostics
    findings.append(contentsOf: found)
    if !found.hasErrors {
      findings.append(
        Diagnostic(
          .workbookWithoutSheets, .stop, .table(.xmlWithoutTable, .text(ignoring.root)),
          at: InputLocation(file: file), mend: .table(.saveTable)))
    }
    return nil
  }

  /// The format of a workbook that is read; `nil` if bytes are none.
  package static func workbook(of bytes: [UInt8]) -> TableFormat? {
    guard let format = all.first(where: { $0.recognises(bytes) }), format.holdsSheets else { return nil }
    return format
  }

  /// Whether files of this format hold sheets that are read.
  private var holdsSheets: Bool { !["csv", "zip", "xml", "foreign"].contains(name) }

  /// The finding on a file that no format reads, by its bytes, and by its ending where they are no text; `nil` for all
  /// others, XML among them, since XML may be a file of the project's own.
  package static func refusal(of bytes: [UInt8], file: String) -> Diagnostic? {
    guard let format = all.first(where: { $0.recognises(bytes) }) else { return nil }
    switch format.name {
    case "foreign", "zip":
      var findings = FindingList()
      _ = format.read(bytes, file, TableOptions(), &findings)
      return findings.all.first
    case "csv":
      // UTF-16 has NUL bytes as well, and a mark or a pattern that tells it.
      let start = bytes.prefix(512)
      guard start.contains(0), !start.starts(with: [0xFF, 0xFE]), !start.starts(with: [0xFE, 0xFF]) else { return nil }
      return ForeignKind.named(by: file)?.finding(on: file)
    default: return nil
    }
  }

  /// The note on a table whose ending is that of another format; `nil` if the ending fits or says nothing.
  func endingNote(on file: String) -> Diagnostic? {
    let ending = Self.ending(of: file)
    let isOther = Self.all.contains { $0.endings.contains(ending) } || ForeignKind.named(by: file) != nil
    guard isOther, !endings.contains(ending), !["foreign", "zip", "xml"].contains(name) else { return nil }
    return Diagnostic(
      .tableOtherEnding, .note, .table(.otherEnding, .said(words), .text(ending)),
      at: InputLocation(file: file))
  }

  /// What follows the last point of a file's name, in lower case; empty if there is none.
  package static func ending(of file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last.map { $0.lowercased() } ?? ""
  }
}

/// Keeps the name of the root element only: the reading itself shows whether XML is well formed and safe.
private struct IgnoringXML: XMLEventHandler {
  private(set) var root = ""

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    if root.isEmpty { root = tag.name }
  }
  mutating func characters(_ text: Span<UInt8>) {}
  mutating func endElement(_ tag: borrowing XMLEndTag) {}
}
