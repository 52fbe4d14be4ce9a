import Diagnostics
import TestSupport
import Testing
import XMLStream

@testable import Mappings

/// Mappings with bytes overwritten, doubled and dropped: read whole, or refused with a finding that stops.
@Suite struct MappingFuzzTests {
  private func isWhole(_ bytes: [UInt8]) -> Bool {
    let reading = MappingReader.read(bytes, file: "m")
    guard let mapping = reading.mapping else { return reading.findings.hasStop }
    let sink = ByteSink()
    mapping.write(to: sink)
    return MappingReader.read(sink.bytes, file: "m").mapping != nil
  }

  @Test("XML and workbooks, cut and damaged by chance")
  func damaged() throws {
    let sink = ByteSink()
    MappingFileTests.full.write(to: sink)
    let workbook = try MappingFileTests.full.workbook(file: "m.xlsx", targets: MappingSample.targets)
    let signs = Array("\",;<>&/=x0é\n".utf8)
    var generator = SeededGenerator(seed: 33)
    for whole in [sink.bytes, workbook] {
      for length in stride(from: 0, through: whole.count, by: max(1, whole.count / 60)) {
        #expect(isWhole(Array(whole[..<length])), "cut after \(length)")
      }
      for round in 0..<250 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...5, using: &generator) {
          let place = Int.random(in: 0..<bytes.count, using: &generator)
          switch Int.random(in: 0..<3, using: &generator) {
          case 0: bytes[place] = signs[Int.random(in: 0..<signs.count, using: &generator)]
          case 1: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &generator)], at: place)
          default: bytes.remove(at: place)
          }
        }
        #expect(isWhole(bytes), "round \(round)")
      }
    }
  }
}
