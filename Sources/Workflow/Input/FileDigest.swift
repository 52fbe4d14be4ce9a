internal import CMessageDigest

/// SHA-256 of bytes, as lower-case hexadecimal text.
package enum FileDigest {
  /// The digest (FIPS 180-4), computed by libmd.
  ///
  /// - Complexity: O(length).
  package static func sha256(_ bytes: [UInt8]) -> String {
    var running = Running()
    bytes.withUnsafeBytes { running.update($0) }
    return running.finish()
  }

  /// A digest of bytes that come one after the other.
  struct Running {
    private var context = SHA2_CTX()

    init() { SHA256Init(&context) }

    /// Takes more bytes.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
      SHA256Update(&context, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
    }

    /// The digest as text; nothing more can be taken after it.
    mutating func finish() -> String {
      var digest = [UInt8](repeating: 0, count: 32)
      SHA256Final(&digest, &context)
      var text = ""
      for byte in digest {
        text.append(hexadecimal[Int(byte >> 4)])
        text.append(hexadecimal[Int(byte & 15)])
      }
      return text
    }
  }

  private static let hexadecimal = Array("0123456789abcdef")
}
