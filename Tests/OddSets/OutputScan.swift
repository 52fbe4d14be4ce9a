import Diagnostics
import TestSupport
import Words
import XMLStream

/// What no output may hold: numbers that are none, JSON that is no JSON, XML that is not well formed.
enum OutputScan {
  private static let words: [[UInt8]] = ["nan", "inf", "infinity", "-nan", "+inf"].map { Array($0.utf8) }

  /// The first fault of a file's content, by its name; `nil` if there is none.
  static func fault(_ bytes: [UInt8], name: String) -> String? {
    let text = name.hasSuffix(".html") ? withoutPrograms(bytes) : bytes
    if let word = word(text) { return "\(name) holds a number that is none: …\(word)…" }
    if name.hasSuffix(".json"), let place = JSONCheck.fault(bytes) { return "\(name) is no JSON at byte \(place)" }
    if name.hasSuffix(".xml") {
      var handler = Nothing()
      let findings = XMLStreamReader.read(bytes, file: name, handler: &handler)
      if let first = findings.diagnostics.first { return "\(name) is no XML: \(first.headline)" }
    }
    return nil
  }

  /// A page without its programs, which are constants and may name what is no number; their data stays.
  private static func withoutPrograms(_ bytes: [UInt8]) -> [UInt8] {
    let (open, close) = (Array("<script>".utf8), Array("</script>".utf8))
    var result: [UInt8] = []
    var rest = bytes[...]
    while let start = rest.firstRange(of: open) {
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      rest = rest.firstRange(of: close).map { rest[$0.upperBound...] } ?? []
    }
    return result + rest
  }

  private struct Nothing: XMLEventHandler {
    mutating func startElement(_ tag: borrowing XMLStartTag) {}
    mutating func characters(_ text: Span<UInt8>) {}
    mutating func endElement(_ tag: borrowing XMLEndTag) {}
  }

  /// The surroundings of a word that stands for no number, whatever the case of its letters.
  private static func word(_ bytes: [UInt8]) -> String? {
    func isWordByte(_ byte: UInt8) -> Bool {
      (97...122).contains(byte | 32) || (48...57).contains(byte) || byte == 95 || byte >= 128
    }
    var index = 0
    let end = bytes.count
    return bytes.withUnsafeBufferPointer { bytes in
      while index < end {
        let letter = bytes[index] | 32
        guard letter == 110 || letter == 105, index == 0 || !isWordByte(bytes[index - 1]) else {
          index += 1
          continue
        }
        var after = index
        while after < end, isWordByte(bytes[after]) { after += 1 }
        let found = bytes[index..<after].map { $0 | 32 }
        if words.contains(found) {
          return String(decoding: bytes[max(0, index - 60)..<min(end, after + 30)], as: UTF8.self)
        }
        index = max(after, index + 1)
      }
      return nil
    }
  }
}

/// Whether bytes are one JSON value: RFC 8259, nothing more.
struct JSONCheck {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// The place of the first byte that does not fit; `nil` if all do.
  static func fault(_ bytes: [UInt8]) -> Int? {
    var check = JSONCheck(bytes: bytes)
    check.blanks()
    guard check.value() else { return check.index }
    check.blanks()
    return check.index == bytes.count ? nil : check.index
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func blanks() { while [32, 9, 10, 13].contains(next), index < bytes.count { index += 1 } }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte, index < bytes.count else { return false }
    index += 1
    return true
  }

  private mutating func value() -> Bool {
    depth += 1
    defer { depth -= 1 }
    guard depth < 500 else { return false }
    switch next {
    case UInt8(ascii: "{"): return list(UInt8(ascii: "}")) { $0.string() && $0.colon() && $0.value() }
    case UInt8(ascii: "["): return list(UInt8(ascii: "]")) { $0.value() }
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "t"): return word("true")
    case UInt8(ascii: "f"): return word("false")
    case UInt8(ascii: "n"): return word("null")
    default: return number()
    }
  }

  private mutating func list(_ end: UInt8, _ entry: (inout JSONCheck) -> Bool) -> Bool {
    index += 1
    blanks()
    if take(end) { return true }
    while true {
      blanks()
      guard entry(&self) else { return false }
      blanks()
      if take(end) { return true }
      guard take(UInt8(ascii: ",")) else { return false }
    }
  }

  private mutating func colon() -> Bool {
    blanks()
    guard take(UInt8(ascii: ":")) else { return false }
    blanks()
    return true
  }

  private mutating func word(_ text: StaticString) -> Bool {
    for byte in "\(text)".utf8 { guard take(byte) else { return false } }
    return true
  }

  private mutating func string() -> Bool {
    guard take(UInt8(ascii: "\"")) else { return false }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return true }
      if byte < 32 { return false }
      if byte == UInt8(ascii: "\\") { index += 1 }
    }
    return false
  }

  private mutating func digits() -> Bool {
    let start = index
    while (48...57).contains(next) { index += 1 }
    return index > start
  }

  private mutating func number() -> Bool {
    _ = take(UInt8(ascii: "-"))
    guard digits() else { return false }
    if take(UInt8(ascii: ".")), !digits() { return false }
    if next | 32 == UInt8(ascii: "e") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      return digits()
    }
    return true
  }
}
