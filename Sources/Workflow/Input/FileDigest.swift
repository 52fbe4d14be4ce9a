internal import CMessageDigest

/// SHA-256 of bytes, as lower-case hexadecimal text.
package enum FileDigest {
  /// The digest (FIPS 180-4), computed by libmd.
  ///
  /// - Complexity: O(length).
  package static func sha256(_ bytes: [UInt8]) -> String {
    var context = SHA2_CTX()
    SHA256Init(&context)
    bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
    var digest = [UInt8](repeating: 0, count: 32)
    SHA256Final(&digest, &context)
    var text = ""
    for byte in digest {
      text.append(hexadecimal[Int(byte >> 4)])
      text.append(hexadecimal[Int(byte & 15)])
    }
    return text
  }

  private static let hexadecimal = Array("0123456789abcdef")
}
