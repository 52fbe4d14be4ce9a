/// Checks what stands between `&` and `;`.
enum XMLReference {
  enum Finding {
    case accepted
    /// A name that XML does not predefine.
    case entity
    /// The number of a character that XML does not allow.
    case character
    case malformed
  }

  static func check(_ name: Span<UInt8>) -> Finding {
    if name.isEmpty { return .malformed }
    if name[0] != UInt8(ascii: "#") {
      if name[0] == UInt8(ascii: "-") || name[0] == UInt8(ascii: ".") || digit(name[0]) < 10 { return .malformed }
      return isPredefined(name) ? .accepted : .entity
    }
    let isHexadecimal = name.count > 1 && name[1] == UInt8(ascii: "x")
    let first = isHexadecimal ? 2 : 1
    if first == name.count { return .malformed }
    var value = 0
    for index in first..<name.count {
      let number = digit(name[index])
      if number >= (isHexadecimal ? 16 : 10) { return .malformed }
      value = min(value * (isHexadecimal ? 16 : 10) + number, 0x11_0000)
    }
    return isAllowed(value) ? .accepted : .character
  }

  /// The value of a hexadecimal digit, 16 for other bytes.
  private static func digit(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte - UInt8(ascii: "A")) + 10
    default: 16
    }
  }

  /// `amp`, `lt`, `gt`, `quot` or `apos`.
  private static func isPredefined(_ name: Span<UInt8>) -> Bool {
    if name.count > 4 { return false }
    var packed: UInt32 = 0
    for index in name.indices { packed = packed << 8 | UInt32(name[index]) }
    return packed == 0x61_6D70 || packed == 0x6C74 || packed == 0x6774 || packed == 0x7175_6F74
      || packed == 0x6170_6F73
  }

  /// Whether a byte can stand in a reference; those of names beyond ASCII can.
  static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    case UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// Production 2 of XML 1.0.
  static func isAllowed(_ value: Int) -> Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
