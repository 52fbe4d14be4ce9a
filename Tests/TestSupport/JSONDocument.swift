/// A JSON document, parsed strictly by RFC 8259: what is not valid is `nil`.
package indirect enum JSONDocument: Sendable, Equatable {
  case object([Member])
  case array([JSONDocument])
  case string(String)
  case number(Double)
  case bool(Bool)
  case null

  /// A member of an object, in the order of the text.
  package struct Member: Sendable, Equatable {
    package let name: String
    package let value: JSONDocument
  }

  /// Parses a text that holds one document and nothing else; names of members are different from one another.
  package init?(_ text: String) {
    var parser = JSONParser(scalars: Array(text.unicodeScalars))
    guard let value = parser.document() else { return nil }
    self = value
  }

  /// A member of an object.
  package subscript(name: String) -> JSONDocument? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements of an array; empty for anything else.
  package var elements: [JSONDocument] { if case .array(let elements) = self { elements } else { [] } }

  /// The text of a string.
  package var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The codes of the findings that the document carries at its top.
  package var findingCodes: [String]? { self["findings"].map { $0.elements.compactMap { $0["code"]?.text } } }
}

private struct JSONParser {
  let scalars: [Unicode.Scalar]
  private var position = 0

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func document() -> JSONDocument? {
    guard let value = value() else { return nil }
    skipBlanks()
    return position == scalars.count ? value : nil
  }

  private mutating func value() -> JSONDocument? {
    skipBlanks()
    guard position < scalars.count else { return nil }
    switch scalars[position] {
    case "{": return object()
    case "[": return array()
    case "\"": return string().map { .string($0) }
    case "t": return word("true", .bool(true))
    case "f": return word("false", .bool(false))
    case "n": return word("null", .null)
    default: return number()
    }
  }

  private mutating func object() -> JSONDocument? {
    position += 1
    var members: [JSONDocument.Member] = []
    if take("}") { return .object([]) }
    repeat {
      skipBlanks()
      guard let name = string(), take(":"), let value = value() else { return nil }
      guard !members.contains(where: { $0.name == name }) else { return nil }
      members.append(.init(name: name, value: value))
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func array() -> JSONDocument? {
    position += 1
    var elements: [JSONDocument] = []
    if take("]") { return .array([]) }
    repeat {
      guard let value = value() else { return nil }
      elements.append(value)
    } while take(",")
    return take("]") ? .array(elements) : nil
  }

  private mutating func string() -> String? {
    guard position < scalars.count, scalars[position] == "\"" else { return nil }
    position += 1
    var units: [UInt16] = []
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      if scalar == "\"" { return String(decoding: units, as: UTF16.self) }
      guard scalar.value >= 0x20 else { return nil }
      guard scalar == "\\" else {
        units += Array(String(scalar).utf16)
        continue
      }
      guard position < scalars.count else { return nil }
      let escape = scalars[position]
      position += 1
      let plain: [Unicode.Scalar: UInt16] = [
        "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9,
      ]
      if let unit = plain[escape] {
        units.append(unit)
      } else if escape == "u", position + 4 <= scalars.count,
        let unit = UInt16(String(String.UnicodeScalarView(scalars[position..<position + 4])), radix: 16)
      {
        units.append(unit)
        position += 4
      } else {
        return nil
      }
    }
    return nil
  }

  private mutating func number() -> JSONDocument? {
    let start = position
    while position < scalars.count, "+-.0123456789eE".unicodeScalars.contains(scalars[position]) { position += 1 }
    let text = String(String.UnicodeScalarView(scalars[start..<position]))
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil else { return nil }
    return Double(text).map { .number($0) }
  }

  private mutating func word(_ text: String, _ value: JSONDocument) -> JSONDocument? {
    guard scalars[position...].starts(with: text.unicodeScalars) else { return nil }
    position += text.unicodeScalars.count
    return value
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard position < scalars.count, scalars[position] == scalar else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while position < scalars.count, [" ", "\n", "\r", "\t"].contains(scalars[position]) { position += 1 }
  }
}
