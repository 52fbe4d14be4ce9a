internal import Diagnostics

/// Why bytes are no JSON text, and where.
struct JSONFault: Error {
  let fact: DeliveryFact
  let offset: Int
}

/// Reads one JSON text, value by value.
struct JSONParser {
  private let bytes: [UInt8]
  private var cursor: Int
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    cursor = Self.start(bytes)
  }

  /// The offset of the first character, behind a byte order mark.
  static func start(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The one value of the text.
  mutating func text() throws(JSONFault) -> JSONValue {
    let root = try value()
    space()
    guard cursor == bytes.count else { throw fault(.jsonTextBehind) }
    return root
  }

  private func fault(_ fact: DeliveryFact) -> JSONFault { JSONFault(fact: fact, offset: min(cursor, bytes.count)) }

  private mutating func space() {
    while cursor < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[cursor]) { cursor += 1 }
  }

  private mutating func takes(_ byte: UInt8) -> Bool {
    guard cursor < bytes.count, bytes[cursor] == byte else { return false }
    cursor += 1
    return true
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    space()
    guard cursor < bytes.count else { throw fault(.jsonEndsEarly) }
    let start = cursor
    switch bytes[cursor] {
    case UInt8(ascii: "{"): return JSONValue(content: .object(try object()), offset: start)
    case UInt8(ascii: "["): return JSONValue(content: .array(try array()), offset: start)
    case UInt8(ascii: "\""): return JSONValue(content: .string(try string()), offset: start)
    case UInt8(ascii: "t"): return JSONValue(content: .boolean(try word("true", true)), offset: start)
    case UInt8(ascii: "f"): return JSONValue(content: .boolean(try word("false", false)), offset: start)
    case UInt8(ascii: "n"): return JSONValue(content: try word("null", .null), offset: start)
    default: return JSONValue(content: .number(try number()), offset: start)
    }
  }

  private mutating func word<Value>(_ word: StaticString, _ value: Value) throws(JSONFault) -> Value {
    guard bytes[cursor...].starts(with: "\(word)".utf8) else { throw fault(.jsonNoValue) }
    cursor += word.utf8CodeUnitCount
    return value
  }

  private mutating func enter() throws(JSONFault) {
    cursor += 1
    depth += 1
    guard depth <= JSONText.deepest else { throw fault(.jsonTooDeep) }
  }

  private mutating func array() throws(JSONFault) -> [JSONValue] {
    try enter()
    defer { depth -= 1 }
    var values: [JSONValue] = []
    space()
    if takes(UInt8(ascii: "]")) { return values }
    while true {
      values.append(try value())
      space()
      if takes(UInt8(ascii: "]")) { return values }
      guard takes(UInt8(ascii: ",")) else { throw fault(cursor < bytes.count ? .jsonNoComma : .jsonEndsEarly) }
    }
  }

  private mutating func object() throws(JSONFault) -> [JSONMember] {
    try enter()
    defer { depth -= 1 }
    var members: [JSONMember] = []
    var names: Set<String> = []
    space()
    if takes(UInt8(ascii: "}")) { return members }
    while true {
      space()
      guard cursor < bytes.count else { throw fault(.jsonEndsEarly) }
      guard bytes[cursor] == UInt8(ascii: "\"") else { throw fault(.jsonNoName) }
      let start = cursor
      let name = try string()
      guard names.insert(name).inserted else { throw JSONFault(fact: .jsonNameTwice, offset: start) }
      space()
      guard takes(UInt8(ascii: ":")) else { throw fault(cursor < bytes.count ? .jsonNoColon : .jsonEndsEarly) }
      members.append(JSONMember(name: name, value: try value()))
      space()
      if takes(UInt8(ascii: "}")) { return members }
      guard takes(UInt8(ascii: ",")) else { throw fault(cursor < bytes.count ? .jsonNoComma : .jsonEndsEarly) }
    }
  }

  private mutating func digits() -> Int {
    let start = cursor
    while cursor < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[cursor]) { cursor += 1 }
    return cursor - start
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = cursor
    _ = takes(UInt8(ascii: "-"))
    let startsWithZero = cursor < bytes.count && bytes[cursor] == UInt8(ascii: "0")
    let count = digits()
    guard count > 0, count == 1 || !startsWithZero else { throw fault(.jsonNoValue) }
    if takes(UInt8(ascii: ".")) { guard digits() > 0 else { throw fault(.jsonNoValue) } }
    if takes(UInt8(ascii: "e")) || takes(UInt8(ascii: "E")) {
      if !takes(UInt8(ascii: "+")) { _ = takes(UInt8(ascii: "-")) }
      guard digits() > 0 else { throw fault(.jsonNoValue) }
    }
    return String(decoding: bytes[start..<cursor], as: UTF8.self)
  }

  private mutating func string() throws(JSONFault) -> String {
    cursor += 1
    var text: [UInt8] = []
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if byte == UInt8(ascii: "\"") {
        cursor += 1
        guard let checked = String(validating: text, as: UTF8.self) else { throw fault(.jsonNotUTF8) }
        return checked
      }
      guard byte >= 0x20 else { throw fault(.jsonControl) }
      cursor += 1
      if byte == UInt8(ascii: "\\") {
        text.append(contentsOf: String(Character(try escape())).utf8)
      } else {
        text.append(byte)
      }
    }
    throw fault(.jsonEndsEarly)
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    guard cursor < bytes.count else { throw fault(.jsonEndsEarly) }
    let byte = bytes[cursor]
    cursor += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar()
    default: throw fault(.jsonNoEscape)
    }
  }

  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // The upper half of a pair, whose lower half must follow.
    guard (0xD800..<0xDC00).contains(first), takes(UInt8(ascii: "\\")), takes(UInt8(ascii: "u")) else {
      throw fault(.jsonNoEscape)
    }
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault(.jsonNoEscape) }
    return scalar
  }

  private mutating func unit() throws(JSONFault) -> UInt32 {
    guard cursor + 4 <= bytes.count else { throw fault(.jsonEndsEarly) }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(bytes[cursor])).hexDigitValue else { throw fault(.jsonNoEscape) }
      value = value << 4 + UInt32(digit)
      cursor += 1
    }
    return value
  }
}
