import Testing

@testable import Diagnostics

@Suite struct ByteSinkTests {
  private struct DiskFull: Error {}

  @Test func blocksArriveInOrderAndWhole() throws {
    var received: [UInt8] = []
    let sink = ByteSink(blockSize: 7) { received.append(contentsOf: $0) }
    for number in 0..<100 {
      sink.append(integer: number)
      sink.append(",")
    }
    try sink.finish()
    #expect(String(decoding: received, as: UTF8.self) == (0..<100).map { "\($0)," }.joined())
    #expect(sink.count == received.count)
  }

  @Test func aFailingDrainIsReportedAtTheEnd() {
    let sink = ByteSink(blockSize: 4) { _ in throw DiskFull() }
    sink.append("more than one block of text")
    #expect(throws: DiskFull.self) { try sink.finish() }
  }
}
