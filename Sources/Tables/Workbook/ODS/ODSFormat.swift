internal import Diagnostics
internal import XMLStream

extension TableFormat {
  /// A spreadsheet in one XML file (`.fods`).
  static let flatOpenDocument = TableFormat(
    name: "fods", words: "a flat OpenDocument spreadsheet", endings: ["fods"],
    recognises: { ODSReader.isFlat($0) },
    read: { bytes, file, _, findings in ODSReader.read(bytes, part: nil, file: file, findings: &findings) })
}

/// Reads OpenDocument spreadsheets: the content of a zip, or one XML file.
enum ODSReader {
  /// Whether bytes are an OpenDocument file in XML: its root element says so within the first 64 KiB.
  static func isFlat(_ bytes: [UInt8]) -> Bool {
    var window = bytes.prefix(1 << 16)
    if window.starts(with: [0xEF, 0xBB, 0xBF]) { window = window.dropFirst(3) }
    guard window.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return false }
    var probe = ODSProbe()
    _ = XMLStreamReader.read(Array(window), file: "", handler: &probe)
    return probe.isFlat == true
  }

  /// The sheets of a content; `nil` with findings that stop if it cannot be read.
  ///
  /// - Parameter part: the name of the part of the zip that it is; `nil` for a file of its own.
  /// - Complexity: O(bytes); memory in proportion to the cells that are kept.
  static func read(
    _ bytes: [UInt8], part: String?, file: String, findings: inout FindingList
  ) -> [TableSource]? {
    let reader = XMLPushReader(file: file, handler: ODSHandler(file: file))
    bytes.withUnsafeBytes { whole in
      var rest = whole[...]
      while !rest.isEmpty, !reader.isStopped, reader.handler.failure == nil {
        let piece = rest.prefix(1 << 16)
        rest = rest.dropFirst(piece.count)
        reader.push(UnsafeRawBufferPointer(rebasing: piece))
      }
    }
    if let failure = reader.handler.failure {
      findings.append(failure)
      return nil
    }
    let found = reader.finish().diagnostics
    let handler = reader.handler
    if let finding = handler.failure ?? (found.hasErrors ? nil : handler.missing) {
      findings.append(finding)
      return nil
    }
    for var finding in found {
      if let part { finding.headline = "in \(part): " + finding.headline }
      findings.append(finding)
    }
    guard !found.hasErrors else { return nil }
    findings.append(handler.notes)
    return handler.sheets.map { TableSource(file: file, sheet: $0) }
  }
}

/// Looks at the root element only.
private struct ODSProbe: XMLEventHandler {
  /// Whether the root is that of an OpenDocument file; `nil` before it came.
  private(set) var isFlat: Bool?

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    if isFlat == nil { isFlat = tag.is("document", in: ODSNames.office) }
  }
  mutating func characters(_ text: Span<UInt8>) {}
  mutating func endElement(_ tag: borrowing XMLEndTag) {}
}
