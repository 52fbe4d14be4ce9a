import Diagnostics
import Testing

@testable import Deliveries

/// RFC 8259, case by case.
@Suite struct JSONTextTests {
  private func read(_ text: String) -> (JSONText?, FindingList) {
    var findings = FindingList()
    return (JSONText(Array(text.utf8), file: "a.json", findings: &findings), findings)
  }

  @Test func everyKindOfValue() throws {
    let text = try #require(
      read(#" {"a":[1,-0.5e+3,true,false,null],"b":{"c":"\u0041\n\"\\\/é\ud83d\ude00"},"":""} "#).0)
    #expect(text.root["a"]?.values?.map { $0.text } == ["1", "-0.5e+3", "true", "false", nil])
    #expect(text.root["a"]?.values?[4].isNull == true)
    #expect(text.root["b"]?["c"]?.string == "A\n\"\\/é😀")
    #expect(text.root[""]?.string?.isEmpty == true)
    #expect(text.root.members?.map(\.name) == ["a", "b", ""])
  }

  @Test func placesAreLineAndByte() throws {
    let text = try #require(read("{\n  \"a\": [\n    7]}").0)
    let seven = try #require(text.root["a"]?.values?.first)
    #expect(text.place(seven).line == 3)
    #expect(text.place(seven).column == 5)
  }

  /// A column counts characters, and a byte order mark is none.
  @Test func placesCountCharacters() throws {
    let text = try #require(read("\u{FEFF}{\"도시\":\"서울 é😀\",\"b\":7}").0)
    let seven = try #require(text.root["b"])
    #expect(text.place(seven).column == 19)
  }

  @Test(arguments: [
    "", " ", "{", "[1", "[1,]", "{\"a\":1,}", "{a:1}", "[01]", "[1.]", "[.5]", "[+1]", "[1e]", "nul", "\"a", "\"\t\"",
    "\"\\x\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\u12\"", "1 2", "{\"a\":1,\"a\":2}", "[1 2]", "{\"a\" 1}", "NaN",
    "'a'",
    String(repeating: "[", count: 129) + String(repeating: "]", count: 129),
  ]) func refused(_ text: String) {
    let (read, findings) = read(text)
    #expect(read == nil)
    #expect(findings.all.map(\.code) == [.jsonNotRead])
    #expect(findings.all.first?.location?.line == 1)
  }

  @Test func bytesThatAreNotUTF8AreRefused() {
    var findings = FindingList()
    #expect(JSONText([0x22, 0xFF, 0x22], file: "a.json", findings: &findings) == nil)
    #expect(JSONText([0x22, 0xED, 0xA0, 0x80, 0x22], file: "a.json", findings: &findings) == nil)
    #expect(findings.all.count == 2)
  }

  @Test func asDeepAsAllowed() {
    let text = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(read(text).0 != nil)
  }
}
