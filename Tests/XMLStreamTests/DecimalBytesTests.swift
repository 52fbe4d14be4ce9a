import TestSupport
import Testing

@testable import XMLStream

@Suite("Numbers from bytes")
struct DecimalBytesTests {
  private func read(_ text: String) -> Double? { DecimalBytes.double(Array(text.utf8).span) }

  @Test(
    "Numbers",
    arguments: [
      ("0", 0), ("-0.5", -0.5), ("+7", 7), (" 12.5\n", 12.5), (".5", 0.5), ("5.", 5), ("1e3", 1000), ("1E-2", 0.01),
      ("0000000000000000000000001", 1), ("9007199254740993", 9_007_199_254_740_992), ("0.1", 0.1),
      ("123456789012345678901234567890", 123456789012345678901234567890.0), ("1e-400", 0),
      ("4.9e-324", .leastNonzeroMagnitude),
      ("1.7976931348623157e308", 1.7976931348623157e308), ("0.3000000000000000166533453693", 0.3),
      ("0.3000000000000000166533453694", 0.1 + 0.2),
    ] as [(String, Double)])
  func numbers(text: String, value: Double) {
    #expect(read(text) == value)
  }

  @Test(
    "Texts that are no numbers",
    arguments: [
      "", " ", ".", "-", "+-1", "1,5", "1 000", "0x10", "INF", "NaN", "nan", "1e", "1e+", "e5", "1.2.3", "1e400", "12a",
      "１２", "1_000",
    ])
  func noNumbers(text: String) {
    #expect(read(text) == nil)
  }

  @Test("Every written number is read back as the same number", arguments: 0..<20)
  func roundTrip(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<500 {
      let any = Double(bitPattern: generator.next())
      let usual = Double(Int.random(in: -1_000_000...1_000_000, using: &generator)) / 1000
      for value in [any, usual] where value.isFinite { #expect(read("\(value)") == value) }
    }
  }
}
