/// ZIP archives for tests, written byte by byte: what a reader is held against must not come from its own code.
package enum ArchiveBytes {
  /// One entry of an archive.
  package struct Part {
    package var name: String
    package var bytes: [UInt8]
    /// Bytes that stand between `bytes` and `tail` a number of times, packed to almost nothing.
    package var run: (byte: UInt8, count: Int) = (0, 0)
    package var tail: [UInt8] = []

    /// A part that is stored as it is.
    package init(_ name: String, _ text: String) {
      self.name = name
      bytes = Array(text.utf8)
    }

    /// A part that is deflated: a text, one byte many times, and a text.
    package init(_ name: String, _ head: String, _ byte: Character, times count: Int, _ tail: String) {
      self.init(name, head)
      run = (byte.asciiValue ?? 0x20, count)
      self.tail = Array(tail.utf8)
    }
  }

  /// An archive with parts in their order.
  package static func zip(_ parts: [Part]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let isDeflated = part.run.count > 0
      let size = part.bytes.count + part.run.count + part.tail.count
      let packed = isDeflated ? deflated(part) : part.bytes
      var checksum = Checksum()
      checksum.add(part.bytes)
      for _ in 0..<part.run.count { checksum.add(part.run.byte) }
      checksum.add(part.tail)
      let name = Array(part.name.utf8)
      let common =
        two(20) + two(0) + two(isDeflated ? 8 : 0) + four(0) + four(Int(checksum.value)) + four(packed.count)
        + four(size) + two(name.count) + two(0)
      directory +=
        four(0x0201_4B50) + two(20) + common + two(0) + two(0) + two(0) + four(0) + four(archive.count) + name
      archive += four(0x0403_4B50) + common + name + packed
    }
    let end =
      four(0x0605_4B50) + four(0) + two(parts.count) + two(parts.count) + four(directory.count) + four(archive.count)
      + two(0)
    return archive + directory + end
  }

  /// One block in the fixed code of RFC 1951: literals, and matches of 258 bytes at distance 1.
  private static func deflated(_ part: Part) -> [UInt8] {
    var bits = BitWriter()
    bits.add(0b011, 3)
    part.bytes.forEach { bits.literal(Int($0)) }
    if part.run.count > 0 { bits.literal(Int(part.run.byte)) }
    var rest = part.run.count - 1
    while rest >= 258 {
      bits.literal(285)
      bits.add(0, 5)
      rest -= 258
    }
    for _ in 0..<max(rest, 0) { bits.literal(Int(part.run.byte)) }
    part.tail.forEach { bits.literal(Int($0)) }
    bits.literal(256)
    return bits.finish()
  }

  private static func two(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
  private static func four(_ number: Int) -> [UInt8] { two(number & 0xFFFF) + two(number >> 16 & 0xFFFF) }

  private struct BitWriter {
    private var bytes: [UInt8] = []
    private var held: UInt32 = 0
    private var count: UInt32 = 0

    mutating func add(_ value: UInt32, _ width: UInt32) {
      held |= value << count
      count += width
      while count >= 8 {
        bytes.append(UInt8(held & 0xFF))
        held >>= 8
        count -= 8
      }
    }

    mutating func literal(_ symbol: Int) {
      switch symbol {
      case ..<144: code(UInt32(0x30 + symbol), 8)
      case ..<256: code(UInt32(0x190 + symbol - 144), 9)
      case ..<280: code(UInt32(symbol - 256), 7)
      default: code(UInt32(0xC0 + symbol - 280), 8)
      }
    }

    /// Codes stand with their highest bit first.
    private mutating func code(_ value: UInt32, _ width: UInt32) {
      for shift in stride(from: Int(width) - 1, through: 0, by: -1) { add(value >> UInt32(shift) & 1, 1) }
    }

    mutating func finish() -> [UInt8] {
      if count > 0 { add(0, 8 - count) }
      return bytes
    }
  }

  private struct Checksum {
    private var state: UInt32 = 0xFFFF_FFFF
    var value: UInt32 { ~state }

    private static let table: [UInt32] = (0..<256).map { start in
      (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }

    mutating func add(_ byte: UInt8) { state = Self.table[Int((state ^ UInt32(byte)) & 0xFF)] ^ state >> 8 }
    mutating func add(_ bytes: [UInt8]) { for byte in bytes { add(byte) } }
  }
}
