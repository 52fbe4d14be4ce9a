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

  static func check(_ name: [UInt8]) -> Finding {
    guard let first = name.first else { return .malformed }
    if first != UInt8(ascii: "#") {
      if "0123456789-.".utf8.contains(first) { return .malformed }
      return predefined.contains { name.elementsEqual($0.utf8) } ? .accepted : .entity
    }
    let isHexadecimal = name.count > 1 && name[1] == UInt8(ascii: "x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    var value: UInt32 = 0
    for digit in digits {
      guard let number = Character(Unicode.Scalar(digit)).hexDigitValue, isHexadecimal || number < 10 else {
        return .malformed
      }
      value = min(value * (isHexadecimal ? 16 : 10) + UInt32(number), 0x11_0000)
    }
    guard !digits.isEmpty else { return .malformed }
    return isAllowed(value) ? .accepted : .character
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
  static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  private static let predefined = ["amp", "lt", "gt", "quot", "apos"]
}
