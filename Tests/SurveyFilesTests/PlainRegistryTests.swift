import AssessmentModel
import Diagnostics
import TestSupport
import Testing

@testable import SurveyFiles

/// Registries in their usual form are read from the bytes; whatever they hold, the events must say the same.
@Suite("Registries in their usual form")
struct PlainRegistryTests {
  private static let usual = """
    <?xml version="1.0" encoding="UTF-8"?>
    <registry xmlns="urn:feasibility:registry:1" id="r">
      <title>R</title><title xml:lang="ko">알</title><source>A</source>
      <regions><region id="Asia"><name>Asia</name></region><region id="Africa"><name>Africa</name></region></regions>
      <groups><group id="G7"><name>G7</name></group><group id="G8"><name>G8</name></group></groups>
      <countries><country id="KOR" iso2="KR" incomePerHead="51666"><name>Korea</name></country></countries>
      <cities>
        <city id="seoul" country="KOR" region="Asia" capital="yes" latitude="37.5" longitude="-126" groups="G7 G8"
          population="10349312">
          <name>Seoul</name><name xml:lang="ko">서울</name><otherName>Séoul</otherName><note>A note</note>
        </city>
        <city id='busan' country='KOR' region="Africa">
          <name>Busan  city</name>
          <name xml:lang="ko">부산</name>
          <note xml:lang="ko">말</note>
        </city>
        <city id="JPN" kind="country" iso2="JP" iso3="JPN" incomePerHead="45000.5"><name>Japan</name></city>
        <city id="x-1" latitude="0"><name>Sao Paulo</name><otherName>São  Paulo</otherName></city>
      </cities>
    </registry>

    """

  private func same(_ text: [UInt8]) -> Bool {
    let quick = RegistryReader.read(text, file: "r.xml")
    let slow = RegistryReader.readEvents(text, file: "r.xml")
    return quick.registry == slow.registry && quick.diagnostics == slow.diagnostics
  }

  @Test("the usual form is read from the bytes, with the same result")
  func usual() throws {
    let bytes = Array(Self.usual.utf8)
    let plain = try #require(PlainRegistry.read(bytes, file: "r.xml"))
    #expect(plain == RegistryReader.readEvents(bytes, file: "r.xml").registry)
    #expect(plain.cities.map(\.id.rawValue) == ["seoul", "busan", "JPN", "x-1"])
    #expect(plain.cities[1].name.english == "Busan city")
    for path in ["Surveys/cities.xml"] {
      if let bytes = Repository.bytes(path) { #expect(same(bytes)) }
    }
  }

  @Test(
    "what is not quite usual is left to the events",
    arguments: [
      ("<city id=\"x-1\"", "<!-- c --><city id=\"x-1\""), ("Japan", "Ja&amp;pan"), ("Japan", "<![CDATA[Japan]]>"),
      ("id=\"x-1\"", "id=\"seoul\""), ("id=\"x-1\"", "id=\"x 1\""), ("kind=\"country\"", "kinds=\"country\""),
      ("latitude=\"0\"", "latitude=\"91\""), ("latitude=\"0\"", "latitude=\"0\" latitude=\"0\""),
      ("<name>Japan</name>", ""), ("<name>Japan</name>", "<name>Japan</name><name>Nippon</name>"),
      ("region=\"Africa\"", "region=\"Atlantis\""), ("</city>\n  </cities>", "\n  </cities>"),
      ("Japan", "Ja\u{FFFF}pan"), ("Japan", "Ja]]>pan"), ("<cities>", "<!-- <cities> --><cities>"),
      ("<cities>", "<cities id=\"a\">"), ("</registry>", "<regions/></registry>"), ("Japan", "Ja\u{1}pan"),
      ("<city id=\"JPN\"", "text <city id=\"JPN\""), ("<otherName>", "<otherName xml:lang=\"ko\">"),
    ])
  func unusual(what: String, instead: String) {
    let text = Self.usual.replacing(what, with: instead)
    #expect(text != Self.usual)
    #expect(same(Array(text.utf8)), "\(instead)")
  }

  @Test("damaged registries are read alike")
  func damaged() {
    let usual = Array(Self.usual.utf8)
    let tokens = [
      "<city>", "</city>", "<", ">", "\"", "&", " ", "\r", "<name>", "</name>", "id=\"a\"", "ko", "]]>", "é", "-",
    ]
    var generator = SeededGenerator(seed: 77)
    func place(_ limit: Int) -> Int { Int.random(in: 0...limit, using: &generator) }
    for _ in 0..<1500 {
      var text = usual
      for _ in 0..<(1 + place(2)) {
        let at = place(text.count)
        switch place(3) {
        case 0: if at < text.count { text[at] = UInt8(place(255)) }
        case 1: text.removeSubrange(at..<min(text.count, at + 1 + place(12)))
        case 2: text.insert(contentsOf: tokens[place(tokens.count - 1)].utf8, at: at)
        default:
          let from = place(text.count)
          let piece = Array(text[from..<min(text.count, from + place(120))])
          text.insert(contentsOf: piece, at: at)
        }
      }
      #expect(same(text), "\(String(decoding: text, as: UTF8.self).debugDescription)")
    }
  }
}
