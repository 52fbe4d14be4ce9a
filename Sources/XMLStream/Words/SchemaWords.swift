internal import Diagnostics

/// Words for departures from a schema.
enum SchemaWords {
  static func diagnostic(
    _ error: ParserError, file: String, element: XMLPlace, attributes: [StartTagLayout.Name]
  ) -> Diagnostic {
    let message = plain(error.message)
    var place = element
    if let name = quoted(after: "attribute ", in: message), let found = attributes.first(where: { $0.text == name }) {
      place = found.place
    }
    return Diagnostic(code(error.code), .stop, message, at: place.location(in: file))
  }

  /// libxml2's numbers are those of `xmlerror.h`, XML_SCHEMAV_….
  private static func code(_ number: Int) -> DiagnosticCode {
    switch number {
    case 1871: .schemaElement
    case 1866, 1867: .schemaAttribute
    case 1868: .schemaAttributeMissing
    case 1824, 1825...1854: .schemaValue
    default: .schemaOther
    }
  }

  /// `Element '{urn:x}a', attribute 'b': …` becomes `“a”, attribute “b”: …`: namespaces and noise go, quotes are ours.
  static func plain(_ message: String) -> String {
    var text = Words.plain(message)
    while let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") {
      text.removeSubrange(open...close)
    }
    var opens = true
    text = String(
      text.map { character in
        guard character == "'" else { return character }
        defer { opens.toggle() }
        return opens ? "“" : "”"
      })
    return text.hasPrefix("Element “") ? String(text.dropFirst("Element ".count)) : text
  }

  private static func quoted(after word: String, in text: String) -> String? {
    var rest = text[...]
    while let position = rest.firstIndex(of: "“") {
      let before = text[..<position]
      let inside = rest[rest.index(after: position)...]
      guard let close = inside.firstIndex(of: "”") else { return nil }
      if before.hasSuffix(word) { return String(inside[..<close]) }
      rest = inside[close...].dropFirst()
    }
    return nil
  }
}
