internal import CCrypto

/// SHA-256 of bytes, as lower-case hexadecimal text.
package enum FileDigest {
  /// The digest (FIPS 180-4), computed by libcrypto, which uses what the processor offers.
  ///
  /// - Complexity: O(length).
  package static func sha256(_ bytes: [UInt8]) -> String {
    var running = Running()
    unsafe bytes.withUnsafeBytes { unsafe running.update($0) }
    return running.finish()
  }

  /// A digest of bytes that come one after the other.
  struct Running {
    private let context = Context()

    /// Owns libcrypto's object.
    @safe
    private final class Context {
      let pointer = unsafe EVP_MD_CTX_new()
      init() { unsafe EVP_DigestInit_ex(pointer, EVP_sha256(), nil) }
      deinit { unsafe EVP_MD_CTX_free(pointer) }
    }

    /// Takes more bytes.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
      unsafe EVP_DigestUpdate(context.pointer, bytes.baseAddress, bytes.count)
    }

    /// The digest as text; nothing more can be taken after it.
    mutating func finish() -> String {
      var digest = [UInt8](repeating: 0, count: 32)
      let isWhole = unsafe EVP_DigestFinal_ex(context.pointer, &digest, nil) == 1
      precondition(isWhole, "libcrypto computes no SHA-256")
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
