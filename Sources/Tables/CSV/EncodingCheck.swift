/// Whether bytes are UTF-8 and, if they are not, what they look like.
package enum EncodingCheck {
  /// What was found.
  package enum Finding: Sendable, Equatable {
    /// UTF-8; the text starts at this offset, after a byte order mark if there is one.
    case utf8(start: Int)
    /// Something else; `name` says what it looks like, `offset` where the first offending byte stands.
    case other(name: String, offset: Int)
  }

  /// Looks at the bytes. Nothing is ever converted: a wrong guess would change names and numbers in silence.
  ///
  /// The order is: byte order mark, the NUL pattern of UTF-16 and UTF-32, strict UTF-8; what is left is called Korean
  /// (EUC-KR or CP949) if its high bytes come in Hangul pairs, and a Western single-byte encoding otherwise.
  ///
  /// - Complexity: O(bytes).
  package static func look(at bytes: UnsafeBufferPointer<UInt8>) -> Finding {
    func starts(with mark: [UInt8]) -> Bool {
      bytes.count >= mark.count && bytes.prefix(mark.count).elementsEqual(mark)
    }
    if starts(with: [0xFF, 0xFE, 0, 0]) { return .other(name: "UTF-32 (little-endian)", offset: 0) }
    if starts(with: [0, 0, 0xFE, 0xFF]) { return .other(name: "UTF-32 (big-endian)", offset: 0) }
    if starts(with: [0xFF, 0xFE]) { return .other(name: "UTF-16 (little-endian)", offset: 0) }
    if starts(with: [0xFE, 0xFF]) { return .other(name: "UTF-16 (big-endian)", offset: 0) }
    if let name = nulPattern(bytes) { return .other(name: name, offset: 0) }
    let start = starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let offset = firstInvalid(in: bytes) else { return .utf8(start: start) }
    if looksKorean(bytes) { return .other(name: "EUC-KR or CP949 (Korean)", offset: offset) }
    return .other(name: "Windows-1252, Latin-1 or another single-byte encoding", offset: offset)
  }

  /// UTF-16 text of mostly Latin letters and digits has a NUL in every second byte.
  private static func nulPattern(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let length = min(bytes.count, 512) & ~1
    guard length >= 4 else { return nil }
    var even = 0
    var odd = 0
    for offset in stride(from: 0, to: length, by: 2) {
      if bytes[offset] == 0 { even += 1 }
      if bytes[offset + 1] == 0 { odd += 1 }
    }
    let enough = length / 2 * 2 / 5
    if odd > enough, even == 0 { return "UTF-16 (little-endian)" }
    if even > enough, odd == 0 { return "UTF-16 (big-endian)" }
    return nil
  }

  /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode, table 3-7), if there is one.
  static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    let end = bytes.count
    while offset < end {
      if offset + 8 <= end, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
        offset += 8
        continue
      }
      let length = sequenceLength(in: bytes, at: offset)
      if length == 0 { return offset }
      offset += length
    }
    return nil
  }

  private static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return 1 }
    func follows(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + distance < bytes.count && range.contains(bytes[offset + distance])
    }
    switch first {
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }

  /// Whether the bytes above 0x7F come in pairs, more than four fifths of them in the Hangul rows of KS X 1001.
  private static func looksKorean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var pairs = 0
    var hangul = 0
    var offset = 0
    while offset < bytes.count {
      let first = bytes[offset]
      guard first >= 0x80 else {
        offset += 1
        continue
      }
      guard first >= 0x81, first <= 0xFE, offset + 1 < bytes.count, bytes[offset + 1] >= 0x41 else { return false }
      pairs += 1
      if (0xB0...0xC8).contains(first), bytes[offset + 1] >= 0xA1 { hangul += 1 }
      offset += 2
    }
    return pairs > 0 && hangul * 5 > pairs * 4
  }
}
