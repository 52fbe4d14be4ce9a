internal import Diagnostics

/// Reads small documents (criteria, registries, survey descriptions) whole.
package enum XMLTree {
  /// The document's elements with their places.
  ///
  /// Use ``XMLStreamReader`` for what grows with the number of answers: a tree takes many times the bytes of its file.
  package static func read(
    _ bytes: [UInt8], file: String, schema: XMLSchema? = nil, options: XMLReadOptions = .tree
  ) -> XMLDocument {
    var builder = TreeBuilder(file: file)
    let findings = XMLStreamReader.read(bytes, file: file, schema: schema, options: options, handler: &builder)
    return XMLDocument(
      root: findings.diagnostics.hasErrors ? nil : builder.root, diagnostics: findings.diagnostics,
      schemaDiagnostics: findings.schemaDiagnostics)
  }
}

extension XMLReadOptions {
  /// The limits for documents that become a tree.
  package static var tree: XMLReadOptions {
    var options = XMLReadOptions()
    options.elements = 1_000_000
    return options
  }
}

private struct TreeBuilder: XMLEventHandler {
  let file: String
  var root: XMLElement?
  private var open: [XMLElement] = []
  private var texts: [[UInt8]] = []

  init(file: String) { self.file = file }

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    var element = XMLElement(
      name: tag.name, namespace: tag.namespace, location: tag.place.location(in: file))
    let layout = tag.attributeCount > 0 ? tag.layout : []
    for index in 0..<tag.attributeCount where !tag.isSchemaHint(index) {
      let place = index < layout.count ? layout[index].place : tag.place
      element.attributes.append(
        XMLAttribute(
          name: tag.attributeName(index), value: tag.string(index), location: place.location(in: file)))
    }
    element.textBefore = texts.last?.count ?? 0
    open.append(element)
    texts.append([])
  }

  mutating func characters(_ text: Span<UInt8>) {
    guard !texts.isEmpty else { return }
    for index in text.indices { texts[texts.count - 1].append(text[index]) }
  }

  mutating func endElement(_ tag: borrowing XMLEndTag) {
    guard var element = open.popLast(), let text = texts.popLast() else { return }
    element.text = String(decoding: text, as: UTF8.self)
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
  }
}
