/// Writes ZIP archives whose entries are stored, not compressed: enough for workbooks that a test makes or damages.
package struct StoredZip {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An empty archive.
  package init() {}

  /// An archive of parts, in their order.
  package static func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var zip = StoredZip()
    for part in parts { zip.add(part.name, part.bytes) }
    return zip.finished()
  }

  /// Adds an entry; names may repeat, and need not be sensible.
  package mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = bytes.count
    let fields =
      Self.little(20, 2) + Self.little(0x0800, 2) + Self.little(0, 2)  // version, UTF-8 names, stored
      + Self.little(0, 2) + Self.little(0x21, 2)  // midnight of 1 January 1980
      + Self.little(Int(Self.checksum(content)), 4) + Self.little(content.count, 4) + Self.little(content.count, 4)
      + Self.little(name.utf8.count, 2) + Self.little(0, 2)
    bytes += [0x50, 0x4B, 3, 4] + fields + Array(name.utf8) + content
    directory +=
      [0x50, 0x4B, 1, 2] + Self.little(20, 2) + fields + Self.little(0, 2) + Self.little(0, 2)
      + Self.little(0, 2) + Self.little(0, 4) + Self.little(offset, 4) + Array(name.utf8)
    count += 1
  }

  /// The bytes of the archive.
  package func finished() -> [UInt8] {
    bytes + directory + [0x50, 0x4B, 5, 6] + Self.little(0, 4) + Self.little(count, 2) + Self.little(count, 2)
      + Self.little(directory.count, 4) + Self.little(bytes.count, 4) + Self.little(0, 2)
  }

  /// CRC-32 as ZIP has it.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value = ~UInt32(0)
    for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8) }
    return ~value
  }

  private static let table: [UInt32] = (0..<256).map { start in
    var value = UInt32(start)
    for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    return value
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
