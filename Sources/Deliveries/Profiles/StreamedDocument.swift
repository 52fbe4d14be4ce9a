internal import XMLStream

/// Looks at the root of a document without reading the rest.
enum StreamedDocument {
  /// Bytes within which the root's start tag has to end.
  private static let start = 131_072

  /// The root of a document that is read as it passes; `nil` for all others.
  static func root(_ bytes: [UInt8], file: String) -> XMLElement? {
    let reader = XMLPushReader(file: file, handler: RootReader(file: file))
    reader.push(Array(bytes.prefix(start)))
    guard let root = reader.handler.root, SDMXNamespace.isData(root.name, root.namespace) else { return nil }
    return root
  }
}

private struct RootReader: XMLEventHandler {
  let file: String
  var root: XMLElement?

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    guard root == nil else { return }
    root = XMLElement(name: tag.name, namespace: tag.namespace, location: tag.place.location(in: file))
  }

  mutating func characters(_ text: Span<UInt8>) {}
  mutating func endElement(_ tag: borrowing XMLEndTag) {}
}
