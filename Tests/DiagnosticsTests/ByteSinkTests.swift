import Testing

@testable import Diagnostics

@Suite struct ByteSinkTests {
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

  /// The first finding is the one that is thrown, and nothing is drained after it.
  @Test func aFailingDrainIsReportedAtTheEnd() {
    var drained = 0
    let sink = ByteSink(blockSize: 4) { (_) throws(Diagnostic) in
      drained += 1
      throw Diagnostic(.outputNotWritten, .stop, .plain("full \(drained)"))
    }
    sink.append("more than one block of text")
    sink.append("and another")
    let finding = #expect(throws: Diagnostic.self) { try sink.finish() }
    #expect(drained == 1)
    #expect(finding == Diagnostic(.outputNotWritten, .stop, .plain("full 1")))
  }
}
