import TestSupport
import Testing

@testable import Tables

@Suite("Eight bytes at a time")
struct ByteSearchTests {
  /// Bytes that differ from each other by little, so that carries would show.
  private func bytes(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
    let near: [UInt8] = [0, 1, 9, 10, 13, 14, 0x22, 0x23, 0x2B, 0x2C, 0x2D, 0x7F, 0x80, 0xAC, 0xFF]
    return (0..<count).map { _ in near[Int.random(in: 0..<near.count, using: &generator)] }
  }

  private func marks(_ mask: UInt64) -> [Bool] { (0..<8).map { mask >> (UInt64($0) * 8 + 7) & 1 == 1 } }

  @Test("masks mark exactly the bytes that are 0, or below a limit")
  func masks() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<2000 {
      let text = bytes(8, &generator)
      let word = text.withUnsafeBufferPointer { ByteSearch.word($0, at: 0) }
      #expect(marks(ByteSearch.zeros(in: word)) == text.map { $0 == 0 })
      for byte in [UInt8(0x2C), 0x22, 0x09, 0xAC] {
        #expect(marks(ByteSearch.zeros(in: word ^ ByteSearch.repeated(byte))) == text.map { $0 == byte })
      }
      for limit in [UInt8(1), 0x0E, 0x7F, 0x80] {
        #expect(marks(ByteSearch.bytes(in: word, below: limit)) == text.map { $0 < limit })
      }
    }
  }

  @Test("a byte is counted as often as it stands there, whatever the length", arguments: [0, 1, 15, 16, 17, 100, 9000])
  func count(length: Int) {
    var generator = SeededGenerator(seed: UInt64(length))
    let text = bytes(length, &generator)
    for byte in [UInt8(10), 0, 0xFF] {
      let found = text.withUnsafeBufferPointer { ByteSearch.count(of: byte, in: $0) }
      #expect(found == text.filter { $0 == byte }.count)
    }
    let same = [UInt8](repeating: 10, count: length)
    #expect(same.withUnsafeBufferPointer { ByteSearch.count(of: 10, in: $0) } == length)
  }
}
