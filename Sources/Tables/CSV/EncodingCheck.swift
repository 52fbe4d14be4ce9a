/// What encoding bytes are in, by evidence.
package enum EncodingCheck {
  /// What was found.
  package enum Finding: Sendable, Equatable {
    /// UTF-8; the text starts at this offset, after a byte order mark if there is one.
    case utf8(start: Int)
    /// A byte order mark says which; the text starts behind it.
    case marked(TextEncoding, start: Int)
    /// What the bytes look like, and what they might be instead. `offset` is that of the first byte that is not UTF-8.
    case likely(TextEncoding, runnerUp: TextEncoding, offset: Int)
  }

  /// Looks at the bytes.
  ///
  /// The order is: byte order mark, the NUL pattern of UTF-16, strict UTF-8; what is left is Korean if its high bytes
  /// come in pairs of the rows of KS X 1001, or of CP949 with more than four fifths Hangul, and a Western single-byte
  /// encoding otherwise. A text that only the extended rows of CP949 explain is likelier to be a damaged Western one.
  ///
  /// - Complexity: O(bytes).
  package static func look(at bytes: UnsafeBufferPointer<UInt8>) -> Finding {
    func starts(with mark: [UInt8]) -> Bool {
      unsafe bytes.count >= mark.count && bytes.prefix(mark.count).elementsEqual(mark)
    }
    if starts(with: [0xFF, 0xFE, 0, 0]) { return .marked(.utf32LittleEndian, start: 4) }
    if starts(with: [0, 0, 0xFE, 0xFF]) { return .marked(.utf32BigEndian, start: 4) }
    if starts(with: [0xFF, 0xFE]) { return .marked(.utf16LittleEndian, start: 2) }
    if starts(with: [0xFE, 0xFF]) { return .marked(.utf16BigEndian, start: 2) }
    if let encoding = unsafe nulPattern(bytes) {
      let other: TextEncoding = encoding == .utf16LittleEndian ? .utf16BigEndian : .utf16LittleEndian
      return .likely(encoding, runnerUp: other, offset: 0)
    }
    let start = starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let offset = unsafe firstInvalid(in: bytes) else { return .utf8(start: start) }
    let pairs = unsafe KoreanPairs(bytes)
    if pairs.isKorean { return .likely(.korean, runnerUp: .western, offset: offset) }
    return .likely(.western, runnerUp: pairs.isPossible ? .korean : .latin1, offset: offset)
  }

  /// UTF-16 text of mostly Latin letters and digits has a NUL in every second byte.
  private static func nulPattern(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    let length = min(bytes.count, 512) & ~1
    guard length >= 4 else { return nil }
    var even = 0
    var odd = 0
    for offset in stride(from: 0, to: length, by: 2) {
      if unsafe bytes[offset] == 0 { even += 1 }
      if unsafe bytes[offset + 1] == 0 { odd += 1 }
    }
    let enough = length / 2 * 2 / 5
    if odd > enough, even == 0 { return .utf16LittleEndian }
    if even > enough, odd == 0 { return .utf16BigEndian }
    return nil
  }

  /// How the bytes above 0x7F pair up as Korean.
  private struct KoreanPairs {
    private(set) var pairs = 0
    private(set) var hangul = 0
    /// Pairs outside the rows of EUC-KR, as only CP949 has them.
    private(set) var extended = 0
    private(set) var isPossible = true

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      var offset = 0
      while offset < bytes.count {
        let first = unsafe bytes[offset]
        guard first >= 0x80 else {
          offset += 1
          continue
        }
        guard first >= 0x81, first <= 0xFE, offset + 1 < bytes.count else {
          isPossible = false
          return
        }
        let second = unsafe bytes[offset + 1]
        let isExtended = first < 0xA1 || second < 0xA1
        let isLetterRow = (0x41...0x5A).contains(second) || (0x61...0x7A).contains(second) || second >= 0x81
        guard !isExtended || isLetterRow else {
          isPossible = false
          return
        }
        pairs += 1
        if isExtended { extended += 1 } else if (0xB0...0xC8).contains(first) { hangul += 1 }
        offset += 2
      }
    }

    /// Mostly common Hangul, the rare syllables of CP949 among them at most one in twenty.
    var isKorean: Bool {
      isPossible && pairs > 0 && (hangul + extended) * 5 > pairs * 4 && extended * 20 <= pairs
    }
  }

  /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode, table 3-7), if there is one.
  static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    let end = bytes.count
    while offset < end {
      if offset + 8 <= end,
        unsafe raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        offset += 8
        continue
      }
      let length = unsafe sequenceLength(in: bytes, at: offset)
      if length == 0 { return offset }
      offset += length
    }
    return nil
  }

  private static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let first = unsafe bytes[offset]
    if first < 0x80 { return 1 }
    func follows(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      unsafe offset + distance < bytes.count && range.contains(bytes[offset + distance])
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
}
