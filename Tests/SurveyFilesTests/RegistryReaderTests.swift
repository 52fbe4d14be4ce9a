import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words

@Suite("Registries of cities")
struct RegistryReaderTests {
  private func read(_ text: String) -> RegistryReading { RegistryReader.read(Array(text.utf8), file: "cities.xml") }

  @Test("everything an entry may say")
  func full() throws {
    let reading = read(
      """
      <registry xmlns="urn:feasibility:registry:1" id="r">
        <title>R</title><title xml:lang="ko">알</title><source>A
          source</source>
        <regions><region id="Asia"><name>Asia</name><name xml:lang="ko">아시아</name></region></regions>
        <groups><group id="G7"><name>G7</name></group><group id="G8"><name>G8</name></group></groups>
        <countries><country id="KOR" iso2="KR" incomePerHead="51666"><name>Korea</name></country></countries>
        <cities>
          <city id="seoul" country="KOR" region="Asia" capital="yes" latitude="37.5" longitude="-126" groups="G7 G8"
            population="10349312">
            <name>Seoul</name><name xml:lang="ko">서울</name><otherName>Séoul</otherName><note>A note</note>
          </city>
          <city id="JPN" kind="country" iso2="JP" iso3="JPN" incomePerHead="45000.5"><name>Japan</name></city>
        </cities>
      </registry>
      """)
    #expect(reading.diagnostics.isEmpty)
    let registry = try #require(reading.registry)
    #expect(registry.title == LocalizedText("R", korean: "알"))
    #expect(registry.source == "A source")
    #expect(registry.regions == [CityGroup(id: "Asia", name: LocalizedText("Asia", korean: "아시아"))])
    #expect(registry.groups.map(\.id) == ["G7", "G8"])
    #expect(
      registry.cities == [
        City(
          id: "seoul", name: LocalizedText("Seoul", korean: "서울"), otherNames: ["Séoul"],
          country: LocalizedText("Korea"), iso2: "KR", iso3: "KOR", region: "Asia", isCapital: true, latitude: 37.5,
          longitude: -126, groups: ["G7", "G8"], note: LocalizedText("A note"), population: 10_349_312,
          incomePerHead: 51666),
        City(
          id: "JPN", name: LocalizedText("Japan"), country: LocalizedText("Japan"), iso2: "JP", iso3: "JPN",
          kind: "country", incomePerHead: 45000.5),
      ])
  }

  @Test("all problems are reported, each at its place")
  func problems() {
    let sample = MarkedText(
      """
      <registry xmlns="urn:feasibility:registry:1" id="r">
        <title>R</title>
        <regions><region id="Asia"><name>Asia</name></region></regions>
        <cities>
          <city id="a" 1️⃣region="Azia" 2️⃣latitude="91" 3️⃣capitol="yes"><name>A</name></city>
          4️⃣<city id="a"><name>B</name></city>
          5️⃣<city id="c"/>
          <city id="d" 6️⃣country="KOR" 7️⃣capital="no!"><name>D</name>8️⃣<nmae>E</nmae></city>
        </cities>
      </registry>
      """)
    let reading = read(sample.text)
    #expect(reading.registry == nil)
    let expected = [
      ("3️⃣", "SRV-053"), ("2️⃣", "SRV-055"), ("1️⃣", "SRV-057"), ("4️⃣", "SRV-056"), ("5️⃣", "SRV-054"),
      ("7️⃣", "SRV-055"), ("6️⃣", "SRV-057"), ("8️⃣", "SRV-052"),
    ]
    #expect(
      reading.diagnostics.map(\.short)
        == expected.map { "\($1) \(sample[Character($0)].line):\(sample[Character($0)].column)" })
    #expect(reading.diagnostics[2].mend?.english == "did you mean “Asia”?")
  }

  @Test("populations and incomes are numbers above 0")
  func amounts() {
    let sample = MarkedText(
      """
      <registry xmlns="urn:feasibility:registry:1" id="r">
        <title>R</title>
        <countries><country id="KOR" 1️⃣incomePerHead="51,666"><name>Korea</name></country></countries>
        <cities>
          <city id="a" 2️⃣population="0"><name>A</name></city>
          <city id="b" 3️⃣populaton="5"><name>B</name></city>
          <city id="c" country="KOR" 4️⃣incomePerHead="-1"><name>C</name></city>
        </cities>
      </registry>
      """)
    let expected = [("1️⃣", "SRV-055"), ("2️⃣", "SRV-055"), ("3️⃣", "SRV-053"), ("4️⃣", "SRV-055")]
    let reading = read(sample.text)
    #expect(
      reading.diagnostics.map(\.short)
        == expected.map { "\($1) \(sample[Character($0)].line):\(sample[Character($0)].column)" })
    #expect(reading.diagnostics.dropFirst(2).first?.mend?.english == "did you mean “population”?")
  }

  @Test("a spelling that cities share is a note")
  func shared() {
    let reading = read(Sample.registry)
    #expect(reading.diagnostics.map(\.code) == [.registrySharedSpelling])
    #expect(reading.diagnostics[0].headline == "“Twin” is a spelling of da-nang, hue")
    #expect(reading.registry != nil)
  }

  @Test("an empty registry, a nameless one and XML of another kind are refused")
  func refused() {
    #expect(
      read("<registry xmlns=\"urn:feasibility:registry:1\"/>").diagnostics.map(\.code.id) == [
        "SRV-054", "SRV-054", "SRV-054",
      ])
    #expect(read("<survey xmlns=\"urn:feasibility:survey:1\"/>").diagnostics.map(\.code.id) == ["SRV-050"])
    #expect(read("<registry xmlns=\"urn:feasibility:registry:9\"/>").diagnostics.map(\.code.id) == ["SRV-051"])
    #expect(read("x").registry == nil)
  }
}
