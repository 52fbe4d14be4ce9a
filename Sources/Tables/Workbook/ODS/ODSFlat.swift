internal import Diagnostics
internal import XMLStream

extension TableFormat {
  /// A spreadsheet in one XML file (`.fods`).
  static let flatOpenDocument = TableFormat(
    name: "fods", words: .flatFormat, endings: ["fods"],
    recognises: { ODSFlat.recognises($0) }
  ) { bytes, file, _, findings in
    let reading = ODSReading(file: file)
    unsafe bytes.withUnsafeBytes { whole in
      var rest = unsafe whole[...]
      while unsafe !rest.isEmpty {
        let piece = unsafe rest.prefix(1 << 16)
        unsafe rest = unsafe rest.dropFirst(piece.count)
        guard unsafe reading.push(UnsafeRawBufferPointer(rebasing: piece)) else { return }
      }
    }
    return reading.finish(part: nil, findings: &findings)
  }
}

/// An OpenDocument file in XML.
enum ODSFlat {
  /// Whether bytes are such a file: the root element says so within the first 64 KiB.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    var window = bytes.prefix(1 << 16)
    if window.starts(with: [0xEF, 0xBB, 0xBF]) { window = window.dropFirst(3) }
    guard window.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return false }
    var probe = RootProbe()
    _ = XMLStreamReader.read(Array(window), file: "", handler: &probe)
    return probe.isDocument == true
  }
}

/// Looks at the root element only.
private struct RootProbe: XMLEventHandler {
  /// Whether the root is that of an OpenDocument file; `nil` before it came.
  private(set) var isDocument: Bool?

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    if isDocument == nil { isDocument = tag.is("document", in: ODSNames.office) }
  }
  mutating func characters(_ text: Span<UInt8>) {}
  mutating func endElement(_ tag: borrowing XMLEndTag) {}
}
