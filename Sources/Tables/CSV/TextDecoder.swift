import Glibc

/// Converts bytes to UTF-8 by the C library, strictly: a byte that has no place in the encoding ends it.
package enum TextDecoder {
  /// What came out.
  enum Result {
    case text([UInt8])
    /// The offset of the first byte that has no place in the encoding.
    case invalid(at: Int)
  }

  /// The bytes in UTF-8; `nil` where one has no place in the encoding.
  ///
  /// - Complexity: O(length); the text may be up to three times as long.
  package static func utf8(_ bytes: ArraySlice<UInt8>, from encoding: TextEncoding) -> [UInt8]? {
    if case .text(let text) = decode(bytes, from: encoding) { text } else { nil }
  }

  /// The bytes in UTF-8.
  ///
  /// - Complexity: O(length); the text may be up to three times as long.
  static func decode(_ bytes: ArraySlice<UInt8>, from encoding: TextEncoding) -> Result {
    let converter = unsafe iconv_open("UTF-8", encoding.converter)
    guard unsafe converter != iconv_t(bitPattern: -1) else { return .invalid(at: bytes.startIndex) }
    defer { unsafe iconv_close(converter) }
    var source = Array(bytes)
    var text: [UInt8] = []
    text.reserveCapacity(source.count + source.count / 2)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var read = 0
    while true {
      var failure: Int32 = 0
      var isDone = false
      let written = unsafe source.withUnsafeMutableBytes { source in
        unsafe buffer.withUnsafeMutableBytes { buffer -> Int in
          var input = unsafe source.baseAddress.map { unsafe ($0 + read).assumingMemoryBound(to: CChar.self) }
          var rest = source.count - read
          var output = unsafe buffer.baseAddress.map { unsafe $0.assumingMemoryBound(to: CChar.self) }
          var room = buffer.count
          let outcome = unsafe iconv(converter, &input, &rest, &output, &room)
          if outcome == Int.max || outcome == -1 { failure = errno }
          read = source.count - rest
          isDone = rest == 0 && failure == 0
          return buffer.count - room
        }
      }
      text.append(contentsOf: buffer[..<written])
      if isDone {
        // Some converters keep the last letter back, to join a mark to it.
        let rest = unsafe buffer.withUnsafeMutableBytes { buffer -> Int in
          var output = unsafe buffer.baseAddress.map { unsafe $0.assumingMemoryBound(to: CChar.self) }
          var room = buffer.count
          _ = unsafe iconv(converter, nil, nil, &output, &room)
          return buffer.count - room
        }
        text.append(contentsOf: buffer[..<rest])
        return .text(text)
      }
      if failure != E2BIG { return .invalid(at: bytes.startIndex + read) }
    }
  }
}
