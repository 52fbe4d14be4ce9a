internal import Diagnostics

/// Words for departures from a schema; the numbers are those of libxml2's `xmlerror.h`, XML_SCHEMAV_….
enum SchemaWords {
  static func diagnostic(
    _ error: ParserError, file: String, element: XMLPlace, attributes: [StartTagLayout.Name]
  ) -> Diagnostic {
    let message = plain(error.message)
    var place = element
    if let name = quoted(after: "attribute ", in: message), let found = attributes.first(where: { $0.text == name }) {
      place = found.place
    }
    return Diagnostic(code(error.code), .stop, headline(error.code, message), at: place.location(in: file))
  }

  private static func code(_ number: Int) -> DiagnosticCode {
    switch number {
    case 1845, 1871: .schemaElement
    case 1866, 1867: .schemaAttribute
    case 1868: .schemaAttributeMissing
    case 1824...1840: .schemaValue
    default: .schemaOther
    }
  }

  /// Our own words for the frequent rules, libxml2's for the rest.
  private static func headline(_ number: Int, _ message: String) -> Statement {
    let others = Statement.xml(.schemaSays, .text(message))
    guard let subject = quoted(after: "", in: message) else { return others }
    let expected = list(after: "Expected is", in: message)
    func placed(_ fact: XMLFact, expecting other: XMLFact) -> Statement {
      expected.map { .xml(other, .text(subject), .texts($0)) } ?? .xml(fact, .text(subject))
    }
    switch number {
    case 1845: return .xml(.rootUnknown, .text(subject))
    case 1871 where message.contains("Missing child"): return placed(.childMissing, expecting: .childExpected)
    case 1871: return placed(.elementUnexpected, expecting: .otherExpected)
    case 1866, 1867:
      guard let name = quoted(after: "attribute ", in: message) else { return others }
      return .xml(.attributeUnknown, .text(name), .text(subject))
    case 1868:
      guard let name = quoted(after: "attribute ", in: message) else { return others }
      return .xml(.attributeMissing, .text(subject), .text(name))
    case 1840:
      guard let value = quoted(after: "value ", in: message), let open = message.lastIndex(of: "{") else {
        return others
      }
      let allowed = message[open...].filter { !"{}“”".contains($0) }
      let name = quoted(after: "attribute ", in: message) ?? subject
      return .xml(.valueNotAllowed, .text(value), .text(name), .text(allowed))
    case 1841...1843: return .xml(.strayText, .text(subject))
    default: return others
    }
  }

  /// `Element '{urn:x}a', attribute 'b': …` becomes `“a”, attribute “b”: …`: namespaces and noise go, quotes are ours.
  static func plain(_ message: String) -> String {
    var text = ""
    var isOpen = false
    var rest = Words.plain(message)[...]
    while let character = rest.first {
      rest = rest.dropFirst()
      guard character == "'" else {
        text.append(character)
        continue
      }
      isOpen.toggle()
      text.append(isOpen ? "“" : "”")
      if isOpen, rest.first == "{", let close = rest.firstIndex(of: "}") { rest = rest[close...].dropFirst() }
    }
    if text.hasPrefix("Element “") { text.removeFirst("Element ".count) }
    // “[facet “pattern”] ” tells nothing that the sentence after it does not.
    if let open = text.firstIndex(of: "["), text[open...].hasPrefix("[facet "),
      let close = text[open...].firstIndex(of: "]")
    {
      text.removeSubrange(open...close)
    }
    return text.split(separator: " ").joined(separator: " ")
  }

  /// `a` and `b` from `… is one of ( {urn:x}a, {urn:x}b )`.
  private static func list(after word: String, in text: String) -> [String]? {
    guard let open = text.lastIndex(of: "("), let close = text[open...].firstIndex(of: ")"), text.contains(word) else {
      return nil
    }
    return text[text.index(after: open)..<close].split(separator: ",").map { entry in
      let name = entry.split(separator: " ").joined()
      return name.firstIndex(of: "}").map { String(name[$0...].dropFirst()) } ?? name
    }
  }

  /// The first text in quotation marks that stands right after a word.
  private static func quoted(after word: String, in text: String) -> String? {
    var rest = text[...]
    while let position = rest.firstIndex(of: "“") {
      let inside = rest[rest.index(after: position)...]
      guard let close = inside.firstIndex(of: "”") else { return nil }
      if text[..<position].hasSuffix(word) { return String(inside[..<close]) }
      rest = inside[close...].dropFirst()
    }
    return nil
  }
}
