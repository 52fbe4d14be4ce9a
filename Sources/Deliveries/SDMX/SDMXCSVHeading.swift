/// One heading of SDMX-CSV: `ATTR_1[en;fr]: Attribute 1`.
struct SDMXCSVHeading: Equatable {
  /// The component's identifier.
  let id: String
  /// Its name, where headings carry both.
  let name: String?
  /// What stands in brackets: the separator of `STRUCTURE`, the languages of an attribute, nothing in `[]`.
  let bracket: String?

  /// Takes a heading apart.
  init(_ text: String) {
    let parts = Self.parted(text)
    var id = parts.code
    var bracket: String?
    if id.hasSuffix("]"), let open = id.firstIndex(of: "[") {
      bracket = String(id[id.index(after: open)...].dropLast())
      id = String(id[..<open])
    }
    (self.id, name, self.bracket) = (id, parts.name, bracket)
  }

  /// A code and the name behind its colon and blank, as `labels=both` writes them; a text that begins with no code is all
  /// code.
  static func parted(_ text: String) -> (code: String, name: String?) {
    let bytes = Array(text.utf8)
    guard let colon = bytes.indices.dropLast().first(where: { bytes[$0] == 0x3A && bytes[$0 + 1] == 0x20 }), colon > 0,
      !bytes[..<colon].contains(0x20)
    else { return (text, nil) }
    return (
      String(decoding: bytes[..<colon], as: UTF8.self), String(decoding: bytes[(colon + 2)...], as: UTF8.self)
    )
  }
}
