internal import XMLStream

/// The escapes that workbooks use for characters that XML cannot hold: `_x000D_` is a carriage return.
enum EscapedText {
  /// Undoes the escapes in what stands from `start` on; an underscore that only looks like one is `_x005F_`.
  ///
  /// What is no character (half of a pair, NUL) stays as it is written.
  static func undo(in bytes: inout [UInt8], from start: Int) {
    guard var read = first(in: bytes, from: start) else { return }
    var write = read
    while read < bytes.count {
      if let scalar = scalar(in: bytes, at: read) {
        for unit in String(scalar.value).utf8 {
          bytes[write] = unit
          write += 1
        }
        read += scalar.length
      } else {
        bytes[write] = bytes[read]
        write += 1
        read += 1
      }
    }
    bytes.removeLast(bytes.count - write)
  }

  private static func first(in bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + 7 <= bytes.count {
      if bytes[at] == UInt8(ascii: "_"), unit(in: bytes, at: at) != nil { return at }
      at += 1
    }
    return nil
  }

  private static func scalar(in bytes: [UInt8], at start: Int) -> (value: Character, length: Int)? {
    guard let high = unit(in: bytes, at: start), high != 0 else { return nil }
    if let scalar = Unicode.Scalar(UInt32(high)) { return (Character(scalar), 7) }
    guard high < 0xDC00, let low = unit(in: bytes, at: start + 7), (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
    else { return nil }
    return (Character(scalar), 14)
  }

  /// The code unit of an escape `_xHHHH_`.
  private static func unit(in bytes: [UInt8], at start: Int) -> UInt16? {
    guard start + 7 <= bytes.count, bytes[start] == UInt8(ascii: "_"), bytes[start + 1] == UInt8(ascii: "x"),
      bytes[start + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt16 = 0
    for byte in bytes[start + 2..<start + 6] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt16(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt16(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt16(byte - 0x57)
      default: return nil
      }
    }
    return value
  }
}

/// White space at the ends of a text, which counts only where the file says so.
enum TextSpace {
  /// Whether the tag of a text says `xml:space="preserve"`.
  static func isPreserved(_ tag: borrowing XMLStartTag) -> Bool {
    for index in 0..<tag.attributeCount where tag.attributeName(index) == "xml:space" {
      return tag.isValue(index, "preserve")
    }
    return false
  }

  /// Takes the white space off both ends of what stands from `start` on.
  static func trim(_ bytes: inout [UInt8], from start: Int) {
    while bytes.count > start, let last = bytes.last, isSpace(last) { bytes.removeLast() }
    let leading = bytes[start...].prefix { isSpace($0) }.count
    if leading > 0 { bytes.removeSubrange(start..<start + leading) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
