/// Whether a text is JSON (RFC 8259).
enum JSONScan {
  static func isSound(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    guard value(&rest) else { return false }
    space(&rest)
    return rest.isEmpty
  }

  private static func space(_ rest: inout ArraySlice<UInt8>) {
    rest = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  private static func take(_ byte: Character, _ rest: inout ArraySlice<UInt8>) -> Bool {
    space(&rest)
    guard let first = rest.first, first == byte.asciiValue else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static func value(_ rest: inout ArraySlice<UInt8>) -> Bool {
    space(&rest)
    switch rest.first {
    case UInt8(ascii: "{"): return list("{", "}", &rest) { string(&$0) && take(":", &$0) && value(&$0) }
    case UInt8(ascii: "["): return list("[", "]", &rest) { value(&$0) }
    case UInt8(ascii: "\""): return string(&rest)
    default:
      let word = rest.prefix { !",]} \n".utf8.contains($0) }
      rest = rest[word.endIndex...]
      let text = String(decoding: word, as: UTF8.self)
      return ["true", "false", "null"].contains(text) || Double(text) != nil
    }
  }

  private static func list(
    _ open: Character, _ close: Character, _ rest: inout ArraySlice<UInt8>, _ member: (inout ArraySlice<UInt8>) -> Bool
  ) -> Bool {
    guard take(open, &rest) else { return false }
    if take(close, &rest) { return true }
    repeat { guard member(&rest) else { return false } } while take(",", &rest)
    return take(close, &rest)
  }

  private static func string(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard take("\"", &rest) else { return false }
    while let byte = rest.first {
      rest = rest.dropFirst()
      if byte == UInt8(ascii: "\\") { rest = rest.dropFirst() }
      if byte == UInt8(ascii: "\"") { return true }
      if byte < 0x20 { return false }
    }
    return false
  }
}
