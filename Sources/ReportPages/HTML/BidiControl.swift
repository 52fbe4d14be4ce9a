/// A character that turns the direction of all that follows it on a line, numbers included: one that a file put into a
/// name would let “12” be read as “21” further on. Pages spell it out, as the terminal does.
///
/// The marks U+200E, U+200F and U+061C, which names in Arabic and Hebrew need, are none of these: they turn nothing.
struct BidiControl {
  private let value: UInt32

  /// How it is spelled: `\u{202E}`.
  var spelled: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }

  private init?(_ value: UInt32?) {
    guard let value, (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) else { return nil }
    self.value = value
  }

  /// The first byte of each in UTF-8, and how many bytes each has.
  static let first: UInt8 = 0xE2
  static let length = 3

  /// The one that begins at a place in a text, if one does.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    guard unsafe bytes[place] == Self.first, place + 2 < bytes.count else { return nil }
    unsafe self.init(0x2000 | UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F))
  }

  /// As JSON has it: six characters with the number in small letters.
  static let escapedLength = 6

  /// The one that a text in JSON begins with, if it does.
  init?(escaped bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: "\\u20".utf8) else { return nil }
    self.init(UInt32(String(decoding: bytes.prefix(Self.escapedLength).dropFirst(2), as: UTF8.self), radix: 16))
  }
}
