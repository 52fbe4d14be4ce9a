internal import Diagnostics

/// The record at the end of an archive: where its directory stands.
struct ZipEnd {
  /// Number of entries.
  var count: Int
  /// Offset of the directory.
  var start: Int
  /// Offset after the directory.
  var end: Int

  /// Finds the record: the last whose comment ends with the file.
  static func look(at bytes: [UInt8]) throws(ZipFault) -> ZipEnd {
    guard bytes.count >= 22 else { throw .noDirectory }
    var at = bytes.count - 22
    let last = max(0, at - 0xFFFF)
    while bytes.word32(at) != 0x0605_4B50 || at + 22 + bytes.word16(at + 20) != bytes.count {
      guard at > last else { throw .noDirectory }
      at -= 1
    }
    var count = bytes.word16(at + 10)
    var size = bytes.word32(at + 12)
    var start = bytes.word32(at + 16)
    var limit = at
    guard bytes.word16(at + 4) == 0 || bytes.word16(at + 4) == 0xFFFF,
      bytes.word16(at + 8) == count
    else { throw .damaged(.table(.severalVolumes)) }
    if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
      let wide = try wideRecord(bytes, before: at)
      (count, size, start, limit) = (wide.count, wide.size, wide.start, wide.at)
    }
    guard start >= 0, size >= 0, start <= limit, size == limit - start else {
      throw .damaged(.table(.directoryNotThere))
    }
    return ZipEnd(count: count, start: start, end: limit)
  }

  /// The record of large archives, to which a locator just before the end points.
  private static func wideRecord(
    _ bytes: [UInt8], before end: Int
  ) throws(ZipFault) -> (count: Int, size: Int, start: Int, at: Int) {
    let locator = end - 20
    guard locator >= 56, bytes.word32(locator) == 0x0706_4B50, let at = bytes.word64(locator + 8),
      at <= locator - 56, bytes.word32(at) == 0x0606_4B50, let length = bytes.word64(at + 4),
      at + 12 + length == locator, let count = bytes.word64(at + 32), let size = bytes.word64(at + 40),
      let start = bytes.word64(at + 48)
    else { throw .damaged(.table(.largeArchiveUnclear)) }
    return (count, size, start, at)
  }
}

/// Sizes and place of an entry as the directory has them, those of large archives included.
struct ZipSizes {
  var packed: Int
  var unpacked: Int
  /// Offset of the entry's own header.
  var header: Int

  static func look(at bytes: [UInt8], record at: Int, name: String) throws(ZipFault) -> ZipSizes {
    var sizes = ZipSizes(
      packed: bytes.word32(at + 20), unpacked: bytes.word32(at + 24), header: bytes.word32(at + 42))
    let large = 0xFFFF_FFFF
    guard sizes.packed == large || sizes.unpacked == large || sizes.header == large else { return sizes }
    // The extra field 1 holds, in this order, those of the three that do not fit.
    var field = at + 46 + bytes.word16(at + 28)
    let end = field + bytes.word16(at + 30)
    while field + 4 <= end, bytes.word16(field) != 1 { field += 4 + bytes.word16(field + 2) }
    let lie = ZipFault.damaged(.table(.largeEntryUnclear, .quoted(name)))
    guard field + 4 <= end else { throw lie }
    let fieldEnd = field + 4 + bytes.word16(field + 2)
    guard fieldEnd <= end else { throw lie }
    field += 4
    func next() throws(ZipFault) -> Int {
      guard field + 8 <= fieldEnd, let value = bytes.word64(field) else { throw lie }
      field += 8
      return value
    }
    if sizes.unpacked == large { sizes.unpacked = try next() }
    if sizes.packed == large { sizes.packed = try next() }
    if sizes.header == large { sizes.header = try next() }
    return sizes
  }
}
