import Diagnostics
import Testing
import Words

@testable import Tables

@Suite("Encodings of texts")
struct EncodingTests {
  private func look(_ bytes: [UInt8]) -> EncodingCheck.Finding {
    bytes.withUnsafeBufferPointer { EncodingCheck.look(at: $0) }
  }

  private func read(_ bytes: [UInt8], as encoding: String? = nil) -> (text: String?, findings: [Diagnostic]) {
    var findings = FindingList()
    let text = CSVText.utf8(bytes, file: "t.csv", encoding: encoding, findings: &findings)
    return (text.map { String(decoding: $0, as: UTF8.self) }, findings.all)
  }

  @Test(
    "a byte order mark decides without a word",
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00, 0x1C, 0xC1], "a서"), ([0xFE, 0xFF, 0x00, 0x61, 0xC1, 0x1C], "a서"),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "a"), ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], "a"),
    ] as [([UInt8], String)])
  func marks(bytes: [UInt8], text: String) {
    let reading = read(bytes)
    #expect(reading.text == text)
    #expect(reading.findings.isEmpty)
  }

  // The bytes are those of the standards: KS X 1001 for 서울, CP949 for 똠 (8C 63), Windows-1252 for São.
  @Test(
    "without a mark the guess is said, with a word and the runner-up",
    arguments: [
      ([0x61, 0, 0x2C, 0, 0x62, 0], "a,b", "UTF-16 (little-endian)"),
      ([0, 0x61, 0, 0x2C, 0, 0x62], "a,b", "UTF-16 (big-endian)"),
      ([0xBC, 0xAD, 0xBF, 0xEF, 0x2C, 0x31], "서울,1", "CP949"),
      ([0x53, 0xE3, 0x6F, 0x20, 0x50], "São P", "Windows-1252"),
      ([0x41, 0x81, 0x2C, 0xE9], "A\u{81},é", "ISO 8859-1"),
    ] as [([UInt8], String, String)])
  func guesses(bytes: [UInt8], text: String, name: String) throws {
    let reading = read(bytes)
    #expect(reading.text == text)
    let finding = try #require(reading.findings.first)
    #expect(finding.code == .tableEncodingGuessed && finding.severity == .note)
    #expect(finding.headline.contains("read as \(name)") && finding.headline.contains("might be"))
  }

  @Test("a Korean guess shows what it reads and what it would be otherwise")
  func shows() throws {
    let finding = try #require(read([0x61, 0x0A, 0xBC, 0xAD, 0xBF, 0xEF, 0x2C, 0x31]).findings.first)
    #expect(finding.headline.contains("“서울”") && finding.headline.contains("¼­¿ï".prefix(1)))
    #expect(finding.location?.line == 2)
  }

  @Test("text that only the rare syllables of CP949 would explain is taken for Western")
  func doubleEncoded() {
    // “â€” twice encoded, as damaged exports hold it: C3 A2 E2 82 AC cut so that it is no UTF-8.
    let bytes: [UInt8] = [0x61, 0x8C, 0x63, 0x8D, 0x61, 0x2C, 0x62]
    guard case .likely(let encoding, let runnerUp, 1) = look(bytes) else {
      Testing.Issue.record("taken for UTF-8")
      return
    }
    #expect(encoding == .western && runnerUp == .korean)
  }

  @Test("what is named overrides the guess, in any case and punctuation")
  func named() {
    #expect(read([0xE1, 0xF3], as: "ISO-8859-7").text == "ασ")
    #expect(read([0xE1, 0xF3], as: "iso8859_7").findings.isEmpty)
    #expect(read([0x8C, 0x63], as: "EUC-KR").text == "똠")
    #expect(read([0xC4, 0x80], as: "UTF-8").text == "Ā")
    #expect(read([0xFF, 0xFE, 0x61, 0], as: "utf-16").text == "a")
    #expect(read([0x83, 0x65], as: "Shift-JIS").text == "テ")
    #expect(read([0xD0], as: "cp1251").text == "Р")
  }

  @Test("an unknown name, an encoding that hides text, and bytes that do not fit stop with a word on how to go on")
  func refusals() throws {
    for name in ["UTF-7", "EBCDIC", "", "utf-88"] {
      let finding = try #require(read([0x61], as: name).findings.first)
      #expect(finding.code == .tableEncodingUnknown && finding.severity == .stop)
      #expect(finding.mend?.english.contains("cp949") == true)
    }
    let finding = try #require(read([0x61, 0x0A, 0xBC], as: "cp949").findings.first)
    #expect(
      finding.code == .tableNotUTF8 && finding.location?.line == 2
        && finding.mend?.english.contains("--encoding") == true)
    #expect(read([0xFF, 0xFE, 0x61, 0, 0x00, 0xD8]).text == nil)
  }

  @Test("every encoding that is listed is known to the C library and reads plain letters as they are")
  func all() {
    for encoding in TextEncoding.all {
      let plain: [UInt8] =
        switch encoding {
        case .utf16LittleEndian: [0x41, 0]
        case .utf16BigEndian: [0, 0x41]
        case .utf32LittleEndian: [0x41, 0, 0, 0]
        case .utf32BigEndian: [0, 0, 0, 0x41]
        default: [0x41]
        }
      #expect(read(plain, as: encoding.name).text == "A", "\(encoding.name)")
      #expect(TextEncoding.named(encoding.name.uppercased()) == encoding)
    }
  }

  @Test("long texts are converted whole, across the buffer's ends")
  func long() {
    let word: [UInt8] = [0xBC, 0xAD, 0xBF, 0xEF, 0x2C]
    let bytes = (0..<30_011).flatMap { _ in word }
    #expect(read(bytes).text == String(repeating: "서울,", count: 30_011))
  }
}
