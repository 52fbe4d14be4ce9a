import AssessmentModel

/// Texts of a registry that stand in its bytes as they are read: one line, no references.
enum PlainText {
  /// The longest text and tag, in bytes; longer ones are left to the XML reader, which has limits of its own.
  static let longest = 4096

  /// Where a text ends; `nil` if something else stands before that.
  @inline(__always)
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, at stop: UInt8) -> Int? {
    let limit = min(end, start + longest)
    var position = start
    while position < limit {
      let byte = unsafe bytes[position]
      if byte == stop { return position }
      if isSpecial(byte) { return nil }
      position += 1
    }
    return nil
  }

  /// Control characters, `<`, `&`, `>` and `]`, which may be markup or end it, and the first byte of U+FFFE and U+FFFF.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "]") || byte == 0xEF
  }

  /// The bytes as text; `nil` if they are not UTF-8.
  static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String? {
    let text = unsafe UnsafeBufferPointer(rebasing: bytes[start..<end])
    var sum: UInt8 = 0
    for place in text.indices { unsafe sum |= text[place] }
    if sum >= 0x80, unsafe (try? UTF8Span(validating: text.span)) == nil { return nil }
    return unsafe String(decoding: text, as: UTF8.self)
  }

  /// Whether no blank stands at either end or beside another, so that nothing is left to unwrap.
  static func isUnwrapped(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var wasBlank = true
    for place in start..<end {
      let isBlank = unsafe bytes[place] == 0x20
      if isBlank && wasBlank { return false }
      wasBlank = isBlank
    }
    return !wasBlank
  }
}

/// The texts of one city as they come.
struct CityTexts {
  private(set) var english = ""
  private(set) var korean: String?
  private(set) var note: LocalizedText?
  var otherNames: [String] = []

  /// Sets the name; `false` if it stands there already.
  mutating func setName(_ text: String, isKorean: Bool) -> Bool {
    guard isKorean ? korean == nil : english.isEmpty && !text.isEmpty else { return false }
    if isKorean { korean = text } else { english = text }
    return true
  }

  /// Sets the note; `false` if it stands there already.
  mutating func setNote(_ text: String, isKorean: Bool) -> Bool {
    var whole = note ?? .empty
    guard isKorean ? whole.korean == nil : whole.english.isEmpty && !text.isEmpty else { return false }
    if isKorean { whole.korean = text } else { whole.english = text }
    note = whole
    return true
  }
}
