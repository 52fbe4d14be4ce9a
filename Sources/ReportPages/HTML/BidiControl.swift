/// A character that turns the direction of all that follows it on a line, numbers included: one that a file put into a
/// name would let “12” be read as “21” further on. Pages spell it out, as the terminal does.
///
/// The marks U+200E, U+200F and U+061C, which names in Arabic and Hebrew need, are none of these: they turn nothing.
struct BidiControl {
  /// The first byte of each, and how many bytes each has.
  static let first: UInt8 = 0xE2
  static let length = 3

  /// How it is spelled: `\u{202E}`.
  let spelled: StaticString

  init?(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    guard bytes[place] == Self.first, place + 2 < bytes.count else { return nil }
    switch (bytes[place + 1], bytes[place + 2]) {
    case (0x80, 0xAA): spelled = "\\u{202A}"
    case (0x80, 0xAB): spelled = "\\u{202B}"
    case (0x80, 0xAC): spelled = "\\u{202C}"
    case (0x80, 0xAD): spelled = "\\u{202D}"
    case (0x80, 0xAE): spelled = "\\u{202E}"
    case (0x81, 0xA6): spelled = "\\u{2066}"
    case (0x81, 0xA7): spelled = "\\u{2067}"
    case (0x81, 0xA8): spelled = "\\u{2068}"
    case (0x81, 0xA9): spelled = "\\u{2069}"
    default: return nil
    }
  }

  /// As JSON has it: six characters with the number in small letters.
  static let escapedLength = 6

  init?(escaped bytes: ArraySlice<UInt8>) {
    let text = bytes.prefix(Self.escapedLength)
    guard text.starts(with: "\\u20".utf8), text.count == Self.escapedLength else { return nil }
    switch String(decoding: text.suffix(2), as: UTF8.self) {
    case "2a": spelled = "\\u{202A}"
    case "2b": spelled = "\\u{202B}"
    case "2c": spelled = "\\u{202C}"
    case "2d": spelled = "\\u{202D}"
    case "2e": spelled = "\\u{202E}"
    case "66": spelled = "\\u{2066}"
    case "67": spelled = "\\u{2067}"
    case "68": spelled = "\\u{2068}"
    case "69": spelled = "\\u{2069}"
    default: return nil
    }
  }
}
