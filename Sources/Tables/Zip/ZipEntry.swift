/// One entry of an archive, as its directory and its own header agree on it.
struct ZipEntry: Sendable {
  enum Method: Sendable {
    case stored
    case deflated
    /// Any other, which is not read; the number is the archive's.
    case other(Int)
  }

  var name: String
  var method: Method
  var checksum: UInt32
  /// Where its packed bytes stand in the archive.
  var packed: Range<Int>
  /// Bytes when unpacked, as the directory has it.
  var size: Int
}
