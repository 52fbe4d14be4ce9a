/// Writes archives byte by byte, with each field open to a lie.
struct ZipBytes {
  struct Entry {
    var name: String
    /// The name in the entry's own header, if it is another.
    var innerName: String?
    var packed: [UInt8]
    var method = 0
    var size: Int
    var checksum: UInt32
    var flags = 0
    /// The extra field of the directory.
    var extra: [UInt8] = []
    /// What the directory has as packed size and as place, if it is another than the true one.
    var claimedPacked: Int?
    var claimedPlace: Int?

    /// An entry that is stored as it is.
    static func stored(_ name: String, _ content: [UInt8]) -> Entry {
      Entry(name: name, packed: content, size: content.count, checksum: ZipBytes.checksum(content))
    }

    /// An entry of one byte, many times, packed as well as fixed codes allow: 158 times.
    static func repeated(_ name: String, _ byte: UInt8, runs: Int) -> Entry {
      Entry(
        name: name, packed: ZipBytes.deflatedRun(of: byte, runs: runs), method: 8, size: 1 + 258 * runs, checksum: 0)
    }
  }

  var entries: [Entry] = []
  /// Number of entries that the end record claims, if it is another than the true one.
  var claimedCount: Int?

  static func of(_ parts: [(String, String)]) -> [UInt8] {
    ZipBytes(entries: parts.map { .stored($0.0, Array($0.1.utf8)) }).bytes
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let place = bytes.count
      let inner = Array((entry.innerName ?? entry.name).utf8)
      bytes += Self.little(0x0403_4B50, 4) + Self.little(20, 2) + Self.little(entry.flags, 2)
      bytes += Self.little(entry.method, 2) + Self.little(0, 4) + Self.little(Int(entry.checksum), 4)
      bytes += Self.little(entry.packed.count, 4) + Self.little(entry.size, 4) + Self.little(inner.count, 2)
      bytes += Self.little(0, 2) + inner + entry.packed
      let name = Array(entry.name.utf8)
      directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + Self.little(20, 2) + Self.little(entry.flags, 2)
      directory += Self.little(entry.method, 2) + Self.little(0, 4) + Self.little(Int(entry.checksum), 4)
      directory += Self.little(entry.claimedPacked ?? entry.packed.count, 4) + Self.little(entry.size, 4)
      directory += Self.little(name.count, 2) + Self.little(entry.extra.count, 2) + Self.little(0, 2)
      directory += Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 4)
      directory += Self.little(entry.claimedPlace ?? place, 4) + name + entry.extra
    }
    let count = claimedCount ?? entries.count
    let start = bytes.count
    bytes += directory
    bytes += Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(count, 2) + Self.little(count, 2)
    bytes += Self.little(directory.count, 4) + Self.little(start, 4) + Self.little(0, 2)
    return bytes
  }

  static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// CRC-32 as ISO 3309 has it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  /// One byte and then runs of 258 copies of it, as one deflate block with fixed codes (RFC 1951, 3.2.6).
  static func deflatedRun(of byte: UInt8, runs: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(runs * 13 / 8 + 8)
    var buffer = 0
    var count = 0
    func put(_ value: Int, _ bits: Int) {
      buffer |= value << count
      count += bits
      while count >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: buffer))
        buffer >>= 8
        count -= 8
      }
    }
    func reversed(_ value: Int, _ bits: Int) -> Int { (0..<bits).reduce(0) { $0 << 1 | value >> $1 & 1 } }
    put(1, 1)
    put(1, 2)
    put(reversed(0x30 + Int(byte), 8), 8)
    // Length 258 is code 285, which is 11000101; distance 1 is code 0.
    let run = reversed(0b1100_0101, 8)
    for _ in 0..<runs { put(run, 13) }
    put(0, 7)
    put(0, 7)
    return bytes
  }
}
