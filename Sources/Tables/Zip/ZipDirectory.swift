internal import Diagnostics

/// Reads the directory of an archive and holds it against the archive's own headers.
enum ZipDirectory {
  /// The entries in the order of the directory.
  static func entries(of bytes: [UInt8]) throws(ZipFault) -> [ZipEntry] {
    let end = try ZipEnd.look(at: bytes)
    guard end.count <= ZipArchive.Limit.entries else {
      throw .refused(.table(.tooManyEntries, .number(end.count), .number(ZipArchive.Limit.entries)))
    }
    var entries: [ZipEntry] = []
    var extents: [Range<Int>] = []
    var names: Set<String> = []
    var total = 0
    var at = end.start
    for _ in 0..<end.count {
      guard at + 46 <= end.end, bytes.word32(at) == 0x0201_4B50 else {
        throw .damaged(.table(.directoryBreaksOff))
      }
      let next = at + 46 + bytes.word16(at + 28) + bytes.word16(at + 30) + bytes.word16(at + 32)
      guard next <= end.end else { throw .damaged(.table(.directoryBreaksOff)) }
      let name = String(decoding: bytes[at + 46..<at + 46 + bytes.word16(at + 28)], as: UTF8.self)
      try check(name)
      guard names.insert(name).inserted else { throw .refused(.table(.entryTwice, .quoted(name))) }
      let flags = bytes.word16(at + 8)
      guard flags & 0x2041 == 0 else { throw .encrypted(name) }
      let sizes = try ZipSizes.look(at: bytes, record: at, name: name)
      total = total.addingReportingOverflow(sizes.unpacked).partialValue
      guard total >= 0, total <= ZipArchive.Limit.total else {
        throw .refused(.table(.archiveTooLarge, .number(ZipArchive.Limit.total >> 20)))
      }
      let packed = try packedBytes(of: name, sizes, bytes, before: end.start)
      extents.append(sizes.header..<packed.upperBound)
      entries.append(
        ZipEntry(
          name: name, method: method(bytes.word16(at + 10)), checksum: UInt32(bytes.word32(at + 16)), packed: packed,
          size: sizes.unpacked))
      at = next
    }
    guard at == end.end else { throw .damaged(.table(.directoryHoldsMore)) }
    extents.sort { $0.lowerBound < $1.lowerBound }
    for (left, right) in zip(extents, extents.dropFirst()) where right.lowerBound < left.upperBound {
      throw .refused(.table(.entriesShareBytes))
    }
    return entries
  }

  private static func method(_ number: Int) -> ZipEntry.Method {
    switch number {
    case 0: .stored
    case 8: .deflated
    default: .other(number)
    }
  }

  /// A name is a path inside the archive, whatever system reads it.
  private static func check(_ name: String) throws(ZipFault) {
    let steps = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let leadsOut =
      name.isEmpty || name.utf8.first == UInt8(ascii: "/") || name.utf8.contains { $0 == 0 || $0 == 0x5C }
      || steps.contains { $0.elementsEqual("..".utf8) }
      || (name.utf8.count > 1 && name.utf8.dropFirst().first == UInt8(ascii: ":"))
    if leadsOut { throw .refused(.table(.nameLeadsOut, .quoted(name))) }
  }

  /// Where the packed bytes stand, by the entry's own header, which must have the same name.
  private static func packedBytes(
    of name: String, _ sizes: ZipSizes, _ bytes: [UInt8], before end: Int
  ) throws(ZipFault) -> Range<Int> {
    let at = sizes.header
    guard at >= 0, at <= end - 30, bytes.word32(at) == 0x0403_4B50 else {
      throw .damaged(.table(.entryNotThere, .quoted(name)))
    }
    let length = bytes.word16(at + 26)
    let start = at + 30 + length + bytes.word16(at + 28)
    guard start <= end, sizes.packed >= 0, sizes.packed <= end - start else {
      throw .damaged(.table(.entryBeyondEnd, .quoted(name)))
    }
    guard String(decoding: bytes[at + 30..<at + 30 + length], as: UTF8.self) == name else {
      throw .refused(.table(.entryOtherName, .quoted(name)))
    }
    return start..<start + sizes.packed
  }
}

extension [UInt8] {
  /// Two bytes, the lower first.
  func word16(_ at: Int) -> Int { Int(self[at]) | Int(self[at + 1]) << 8 }
  /// Four bytes, the lowest first.
  func word32(_ at: Int) -> Int { word16(at) | word16(at + 2) << 16 }
  /// Eight bytes, the lowest first; `nil` if the number is too large for any file.
  func word64(_ at: Int) -> Int? {
    let high = word32(at + 4)
    return high < 1 << 20 ? word32(at) | high << 32 : nil
  }
}
