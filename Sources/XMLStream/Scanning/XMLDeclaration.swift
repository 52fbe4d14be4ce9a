/// Checks `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` before libxml2 acts on it.
///
/// libxml2 takes every encoding that iconv knows, UTF-7 included, and in UTF-7 a whole document type declaration can
/// hide from any check on the bytes. So the form is read strictly, and only UTF-8 passes.
enum XMLDeclaration {
  enum Finding: Equatable {
    /// A processing instruction of another name.
    case absent
    case accepted
    case malformed
    case encoding(String)
  }

  /// `bytes` is one processing instruction, from `<?` through `?>`.
  static func check(_ bytes: [UInt8]) -> Finding {
    var reader = Reader(bytes: bytes)
    guard reader.skip("<?xml"), reader.skipSpace() else { return .absent }
    guard reader.skip("version"), reader.quotedValue() != nil else { return .malformed }
    var spaced = reader.skipSpace()
    if reader.skip("encoding") {
      guard spaced, let name = reader.quotedValue() else { return .malformed }
      if name.uppercased() != "UTF-8" { return .encoding(name) }
      spaced = reader.skipSpace()
    }
    if reader.skip("standalone") {
      guard spaced, reader.quotedValue() != nil else { return .malformed }
      reader.skipSpace()
    }
    return reader.skip("?>") && reader.index == bytes.count ? .accepted : .malformed
  }

  private struct Reader {
    let bytes: [UInt8]
    var index = 0
    var end: Int { bytes.count }

    mutating func skip(_ word: String) -> Bool {
      guard bytes[index...].starts(with: word.utf8) else { return false }
      index += word.utf8.count
      return true
    }

    @discardableResult
    mutating func skipSpace() -> Bool {
      let before = index
      while index < end, bytes[index].isXMLSpace { index += 1 }
      return index > before
    }

    /// `= "…"`, without the quotes.
    mutating func quotedValue() -> String? {
      skipSpace()
      guard skip("=") else { return nil }
      skipSpace()
      guard index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else { return nil }
      let quote = bytes[index]
      index += 1
      guard let close = bytes[index...].firstIndex(of: quote) else { return nil }
      defer { index = close + 1 }
      return String(decoding: bytes[index..<close], as: UTF8.self)
    }
  }
}
