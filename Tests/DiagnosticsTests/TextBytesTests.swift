import Diagnostics
import Testing

/// Bytes of texts that are read in place, and blanks.
@Suite struct TextBytesTests {
  @Test(arguments: [
    "", "a", "fifteen letters", "sixteen letters.", "서울 · 82개 도시 – “{1}”", String(repeating: "é", count: 999),
  ])
  func theBytesAreThoseOfTheText(_ text: String) {
    #expect(text.withBytes { Array($0) } == Array(text.utf8))
    let sink = ByteSink()
    sink.append(raw: text)
    #expect(sink.text == text)
  }

  @Test(arguments: [0, 1, 2, 63, 64, 65, 128, 1_000]) func blanksAreAsManyAsAskedFor(_ count: Int) {
    let sink = ByteSink()
    sink.append(blanks: count)
    #expect(sink.bytes == [UInt8](repeating: 0x20, count: count))
  }
}
