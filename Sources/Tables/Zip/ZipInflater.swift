internal import CZlib
internal import Diagnostics

/// Unpacks one entry, chunk by chunk, and holds what comes out against the directory.
enum ZipInflater {
  /// Whether an entry is within the limits, by what the directory says of it.
  static func check(_ entry: ZipEntry) throws(ZipFault) {
    if entry.size > ZipArchive.Limit.part {
      throw .refused(.table(.entryTooLarge, .quoted(entry.name), .number(ZipArchive.Limit.part >> 20)))
    }
    if entry.size > ZipArchive.Limit.freeOfRatio, entry.size / ZipArchive.Limit.ratio > entry.packed.count {
      throw .refused(
        .table(.entrySwells, .quoted(entry.name), .number(ZipArchive.Limit.ratio)))
    }
  }

  /// Hands the bytes of an entry over in order, until `body` returns `false`.
  ///
  /// No more than the size that the directory names ever comes out, whatever the packed bytes hold.
  static func read(
    _ entry: ZipEntry, of bytes: [UInt8], _ body: (UnsafeRawBufferPointer) -> Bool
  ) throws(ZipFault) {
    let outcome = unsafe bytes.withUnsafeBytes { all in
      let packed = unsafe UnsafeRawBufferPointer(rebasing: all[entry.packed])
      switch entry.method {
      case .stored: return unsafe stored(packed, entry, body)
      case .deflated: return unsafe inflated(packed, entry, body)
      case .other(let number): return .method(number, part: entry.name)
      }
    }
    if let outcome { throw outcome }
  }

  private static func stored(
    _ packed: UnsafeRawBufferPointer, _ entry: ZipEntry, _ body: (UnsafeRawBufferPointer) -> Bool
  ) -> ZipFault? {
    guard packed.count == entry.size else { return sizeLie(entry) }
    guard unsafe sum(0, packed) == entry.checksum else { return checksumLie(entry) }
    if unsafe !packed.isEmpty { _ = unsafe body(packed) }
    return nil
  }

  private static func inflated(
    _ packed: UnsafeRawBufferPointer, _ entry: ZipEntry, _ body: (UnsafeRawBufferPointer) -> Bool
  ) -> ZipFault? {
    var stream = unsafe z_stream()
    guard unsafe inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return .damaged(.table(.noMemoryToUnpack, .quoted(entry.name)))
    }
    defer { unsafe inflateEnd(&stream) }
    // zlib does not write to its input, but its type does not say so.
    unsafe stream.next_in = unsafe UnsafeMutablePointer(mutating: packed.bindMemory(to: UInt8.self).baseAddress)
    unsafe stream.avail_in = UInt32(packed.count)
    let room = 1 << 16
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: room, alignment: 16)
    defer { unsafe block.deallocate() }
    var total = 0
    var checksum: UInt32 = 0
    while true {
      unsafe stream.next_out = unsafe block.bindMemory(to: UInt8.self).baseAddress
      unsafe stream.avail_out = UInt32(room)
      let status = unsafe inflate(&stream, Z_NO_FLUSH)
      let count = unsafe room - Int(stream.avail_out)
      guard status == Z_OK || status == Z_STREAM_END else {
        return .damaged(.table(.entryDamaged, .quoted(entry.name)))
      }
      guard count <= entry.size - total else { return sizeLie(entry) }
      total += count
      let chunk = unsafe UnsafeRawBufferPointer(rebasing: block[..<count])
      checksum = unsafe sum(checksum, chunk)
      if count > 0, unsafe !body(chunk) { return nil }
      if status == Z_STREAM_END { break }
    }
    guard total == entry.size, unsafe stream.avail_in == 0 else { return sizeLie(entry) }
    return checksum == entry.checksum ? nil : checksumLie(entry)
  }

  private static func sum(_ checksum: UInt32, _ bytes: UnsafeRawBufferPointer) -> UInt32 {
    unsafe UInt32(crc32_z(UInt(checksum), bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count))
  }

  private static func sizeLie(_ entry: ZipEntry) -> ZipFault {
    .damaged(.table(.entryOtherSize, .quoted(entry.name), .number(entry.size)))
  }

  private static func checksumLie(_ entry: ZipEntry) -> ZipFault {
    .damaged(.table(.entryOtherChecksum, .quoted(entry.name)))
  }
}
