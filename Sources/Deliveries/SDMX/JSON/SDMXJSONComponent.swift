/// A component of a structure in SDMX-JSON, with the values that numbers point to.
struct SDMXJSONComponent {
  let id: String
  let name: String?
  let keyPosition: Int?
  /// What holds where nothing is given; for attributes alone.
  let standard: String?
  /// The codes with their names; `nil` where values are written out.
  let values: [(code: String, name: String?)]?

  /// `nil` if the component has no identifier.
  init?(_ value: JSONValue, language: String?) {
    guard let id = value["id"]?.text, !id.isEmpty else { return nil }
    self.id = id
    name = Self.name(value, language)
    keyPosition = value["keyPosition"]?.text.flatMap { Int($0) }
    standard = value["default"].flatMap(Self.text)
    let listed = value["values"]?.values ?? []
    values =
      listed.isEmpty
      ? nil
      : listed.map { entry in
        let name = Self.name(entry, language)
        let code = [entry["id"], entry["value"]].lazy.compactMap { $0.flatMap(Self.text) }.first
        return (code ?? name ?? Self.text(entry) ?? "", name)
      }
  }

  static func name(_ value: JSONValue, _ language: String?) -> String? {
    let wanted = language.flatMap { value["names"]?[$0]?.text }
    let name = wanted ?? value["name"]?.text ?? value["names"]?.members?.first?.value.text
    return name.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A value that is written out: text, several texts, or a text in several languages, of which the first counts.
  static func text(_ value: JSONValue) -> String? {
    value.text ?? value.values.map { $0.compactMap(text).joined(separator: ";") }
      ?? value.members?.first.flatMap { text($0.value) }
  }

  /// What an entry of a list of attributes or measures says; `nil` for nothing, and where a number points nowhere.
  func value(_ entry: JSONValue) -> (text: String, isSeveral: Bool)? {
    if let entries = entry.values {
      let texts = entries.compactMap { value($0)?.text }
      return texts.isEmpty ? nil : (texts.joined(separator: ";"), texts.count > 1)
    }
    guard let values else { return Self.text(entry).map { ($0, false) } }
    guard case .number(let number) = entry.content else { return Self.text(entry).map { ($0, false) } }
    guard let index = Int(number), values.indices.contains(index) else { return nil }
    return (values[index].code, false)
  }
}
