/// Looks at eight bytes at a time.
///
/// Every answer is exact, byte by byte: no carry runs from one byte into the next.
package enum ByteSearch {
  /// One byte, eight times.
  @inline(__always)
  package static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The upper bit of each byte that is 0.
  @inline(__always)
  package static func zeros(in word: UInt64) -> UInt64 {
    ~(((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | word | 0x7F7F_7F7F_7F7F_7F7F)
  }

  /// The upper bit of each byte that is below a limit, which is 128 at most.
  @inline(__always)
  package static func bytes(in word: UInt64, below limit: UInt8) -> UInt64 {
    ~(((word & 0x7F7F_7F7F_7F7F_7F7F) &+ repeated(0x80 &- limit)) | word) & 0x8080_8080_8080_8080
  }

  /// Eight bytes, the first as the lowest.
  @inline(__always)
  package static func word(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
    unsafe UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// How often a byte occurs.
  ///
  /// - Complexity: O(bytes).
  package static func count(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let wanted = SIMD16<UInt8>(repeating: byte)
    var total = 0
    var offset = 0
    while offset + 16 <= bytes.count {
      // Each lane counts to 255 at most before it is added up; a lane that is equal is minus one.
      let end = min(bytes.count - 15, offset + 255 * 16)
      var counts = SIMD16<UInt8>(repeating: 0)
      while offset < end {
        let equal = unsafe raw.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self) .== wanted
        unsafe counts &-= unsafeBitCast(equal, to: SIMD16<UInt8>.self)
        offset += 16
      }
      for lane in 0..<16 { total += Int(counts[lane]) }
    }
    while offset < bytes.count {
      if unsafe bytes[offset] == byte { total += 1 }
      offset += 1
    }
    return total
  }
}
