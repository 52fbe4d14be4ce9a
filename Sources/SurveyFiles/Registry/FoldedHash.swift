import Diagnostics

/// The hash of a name as it is compared, worked out while it is folded.
///
/// It serves to find and never to order what is shown: it changes from one process to the next, so that nobody can write
/// a registry whose names all meet.
enum FoldedHash {
  /// The hash of ``FoldedName/of(_:)``; `nil` if that is empty.
  ///
  /// - Complexity: O(length), without a copy for names of ASCII and of Hangul syllables.
  static func of(_ name: String) -> UInt64? {
    if let tried = unsafe name.utf8.withContiguousStorageIfAvailable(unsafe plain), let hash = tried {
      return hash.isEmpty ? nil : hash.value
    }
    var folded: [UInt8] = []
    FoldedName.fold(name, into: &folded)
    if folded.isEmpty { return nil }
    if let hash = unsafe folded.withUnsafeBufferPointer(unsafe plain) { return hash.value }
    // The hash of a string is that of its canonical form, so that composed and decomposed letters meet.
    return UInt64(bitPattern: Int64(String(decoding: folded, as: UTF8.self).hashValue))
  }

  /// Gathers bytes eight at a time.
  private struct Gathered {
    var state = seed
    var word: UInt64 = 0
    var bits: UInt64 = 0
    var isEmpty = true

    @inline(__always)
    mutating func add(_ byte: UInt8, isKept: Bool = true) {
      word |= UInt64(isKept ? byte : 0) &<< bits
      bits &+= isKept ? 8 : 0
      isEmpty = isEmpty && !isKept
      if bits == 64 { take() }
    }

    @inline(__always)
    mutating func take() {
      let product = (state ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      state = product.high ^ product.low
      (word, bits) = (0, 0)
    }

    var value: UInt64 {
      var copy = self
      copy.word |= 0xFF &<< bits
      copy.take()
      copy.take()
      return copy.state
    }
  }

  /// The hash of a name whose letters are ASCII or Hangul syllables, whose canonical form is their own; `nil` for others.
  private static func plain(_ name: UnsafeBufferPointer<UInt8>) -> Gathered? {
    var hash = Gathered()
    var position = 0
    while position < name.count {
      let byte = unsafe name[position]
      switch byte {
      case 0..<0x80:
        // Without branches, as letters, digits and marks come in any order.
        let letter = byte | 0x20
        let isLetter = letter &- UInt8(ascii: "a") < 26
        let isKept = isLetter || byte &- UInt8(ascii: "0") < 10
        hash.add(isLetter ? letter : byte, isKept: isKept)
      case 0xEA...0xED:
        guard position + 2 < name.count else { return nil }
        let (second, third) = unsafe (name[position + 1], name[position + 2])
        let scalar = UInt32(byte & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
        guard (0xAC00...0xD7A3).contains(scalar) else { return nil }
        hash.add(byte)
        hash.add(second)
        hash.add(third)
        position += 2
      default: return nil
      }
      position += 1
    }
    return hash
  }

  private static let seed = UInt64(bitPattern: Int64("seed".hashValue))
}
