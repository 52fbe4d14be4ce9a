/// What the bytes say about the encoding; only UTF-8 goes on.
enum Encoding {
  enum Sniffed {
    case plain
    /// UTF-8 with a byte order mark.
    case mark
    case other(String)
  }

  /// Looks at the first bytes, as appendix F of the XML recommendation does.
  static func sniff(_ bytes: [UInt8]) -> Sniffed {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .mark }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return .other("UTF-32") }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return .other("UTF-16") }
    if bytes.starts(with: [0, 0, 0, 0x3C]) || bytes.starts(with: [0x3C, 0, 0, 0]) { return .other("UTF-32") }
    if bytes.starts(with: [0, 0x3C]) || bytes.starts(with: [0x3C, 0]) { return .other("UTF-16") }
    if bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) { return .other("EBCDIC") }
    return .plain
  }

  /// Why bytes are not UTF-8.
  enum Broken {
    case invalid
    /// The text ends within a character.
    case truncated
  }

  /// How far the bytes from `start` are whole characters of UTF-8, and why they end there if they are broken.
  ///
  /// A character cut off by the end of the chunk is left for the next one unless this is the last.
  static func validPrefix(_ bytes: [UInt8], from start: Int, isLast: Bool) -> (end: Int, Broken?) {
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(start..<bytes.count))
      return (bytes.count, nil)
    } catch {
      let end = start + error.byteOffsets.lowerBound
      if error.kind == .truncatedScalar, start + error.byteOffsets.upperBound == bytes.count {
        return (end, isLast ? .truncated : nil)
      }
      return (end, .invalid)
    }
  }
}
