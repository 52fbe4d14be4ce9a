import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words

@Suite("Long tables, returns in XML and country values")
struct LongReaderTests {
  @Test("a row an answer, in any order; the line of each")
  func long() throws {
    let reading = Sample.read(
      """
      city,question,group,value,n,evidence
      seoul,GOV-01,,3,,Act 1
      hue,GOV-02,,yes,,
      seoul,DIV-01,women,40,120,
      seoul,DIV-01,,50,,
      hue,DIV-01,,n/a,,
      """, layout: .long)
    #expect(reading.errors == [])
    let survey = try #require(reading.survey)
    #expect(survey.cities.map(\.id) == ["seoul", "hue"])
    #expect(reading.answers("GOV-01") == [.value(3, .evidenced), .missing(.noAnswer)])
    #expect(reading.answers("GOV-02") == [.missing(.noAnswer), .value(1, .reported)])
    #expect(reading.answers("DIV-01") == [.value(50, .reported), .missing(.notApplicable)])
    #expect(reading.answers("DIV-01[women]") == [.value(40, .reported), .missing(.noAnswer)])
    #expect(reading.answers("DIV-01[women].n") == [.value(120, .reported), .missing(.noAnswer)])
    #expect(reading.answers("RES-01") == [.missing(.notAsked), .missing(.notAsked)])
    let column = try #require(survey.columns.first { $0.key.header == "DIV-01" })
    #expect(survey.location(of: column, city: 0).line == 5)
    #expect(survey.location(of: column, city: 1).line == 6)
  }

  @Test("unknown questions, groups and columns, second answers and bad values, each with its place")
  func bad() throws {
    let sample = MarkedText(
      """
      city,question,1️⃣grup,group,value
      seoul,2️⃣GOV-1,,,3
      seoul,DIV-01,,3️⃣woman,40
      seoul,GOV-01,,,4️⃣high
      seoul,5️⃣GOV-01,,,3
      6️⃣Seul,GOV-01,,,2
      """)
    let reading = Sample.read(sample.text, layout: .long)
    let codes = ["SRV-021", "SRV-034", "SRV-022", "SRV-040", "SRV-035", "SRV-030"]
    let places = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣"].map { "\(sample[Character($0)].line):\(sample[Character($0)].column)" }
    #expect(reading.errors == zip(codes, places).map { "\($0) \($1)" })
    #expect(reading.findings[0].mend?.english == "did you mean “group”?")
    #expect(reading.findings[1].mend?.english.contains("“GOV-01”") == true)
    #expect(reading.findings[2].mend?.english == "did you mean “women”?")
    #expect(reading.findings[4].headline.contains("line 4"))
    #expect(try #require(reading.survey).setAside.count == 4)
    #expect(reading.answers("GOV-01") == [.missing(.invalid)])
  }

  @Test("a long table without its columns stops")
  func headers() {
    let reading = Sample.read("city,item,val\nseoul,GOV-01,3\n", layout: .long)
    #expect(reading.errors == ["SRV-021 1:6", "SRV-021 1:11", "SRV-024 1:1", "SRV-024 1:1"])
    #expect(reading.survey == nil)
    let mapped = Sample.read(
      "city,item,val\nseoul,CIO level,3\n", layout: .long,
      extra: """
        <column name="item" as="question"/><column name="val" as="value"/><column name="CIO level" item="GOV-01"/>
        """)
    #expect(mapped.errors == [])
    #expect(mapped.answers("GOV-01") == [.value(3, .selfReported)])
  }

  @Test("returns in XML: values, reasons, groups, evidence")
  func xml() throws {
    let reading = Sample.read(
      """
      <responses xmlns="urn:feasibility:responses:1" survey="sample">
        <return city="Sao Paulo">
          <answer item="GOV-01" value="3" evidence="Act 1"/>
          <answer item="GOV-02" missing="refused"/>
          <answer item="DIV-01" group="women" value="40 %" n="200"/>
        </return>
        <return city="hue"/>
      </responses>
      """, layout: .xml)
    #expect(reading.errors == [])
    let survey = try #require(reading.survey)
    #expect(survey.cities.map(\.id) == ["sao-paulo", "hue"])
    #expect(reading.answers("GOV-01") == [.value(3, .evidenced), .missing(.noAnswer)])
    #expect(reading.answers("GOV-02") == [.missing(.refused), .missing(.noAnswer)])
    #expect(reading.answers("DIV-01") == [.missing(.notAsked), .missing(.notAsked)])
    #expect(reading.answers("DIV-01[women]") == [.value(40, .reported), .missing(.noAnswer)])
    #expect(reading.answers("DIV-01[women].n") == [.value(200, .reported), .missing(.noAnswer)])
    #expect(survey.location(of: survey.columns[0], city: 0).line == 3)
  }

  @Test("bad returns in XML: each finding at its place")
  func badXML() {
    let sample = MarkedText(
      """
      <responses xmlns="urn:feasibility:responses:1">
        <return 1️⃣city="Seul"><answer item="GOV-01" value="3"/></return>
        <return city="seoul">
          <answer item="GOV-01" 2️⃣value="9"/>
          3️⃣<answer item="GOV-01" value="2"/>
          <answer 4️⃣item="GOV-99" value="2"/>
          <answer item="DIV-01" 5️⃣group="women2" value="2"/>
        </return>
        <return 6️⃣city="Seoul"/>
      </responses>
      """)
    let reading = Sample.read(sample.text, layout: .xml)
    let codes = ["SRV-030", "SRV-043", "SRV-035", "SRV-034", "SRV-022", "SRV-032"]
    let places = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣"].map { "\(sample[Character($0)].line):\(sample[Character($0)].column)" }
    #expect(reading.errors == zip(codes, places).map { "\($0) \($1)" })
    #expect(reading.survey?.cities.map(\.id) == ["seoul"])
  }

  @Test("returns in XML are read strictly: what is not in the format stops")
  func strictXML() {
    let sample = MarkedText(
      """
      <responses xmlns="urn:feasibility:responses:1">
        <return city="seoul" 1️⃣town="x">
          2️⃣<anwser item="GOV-01" value="3"/>
          <answer item="GOV-01" value="3" 3️⃣missing="refused"/>
          <answer item="GOV-02" 4️⃣missing="unknown"/>
          5️⃣<answer item="GOV-02"/>
          6️⃣<answer value="1"/>
        </return>
      </responses>
      """)
    let reading = Sample.read(sample.text, layout: .xml)
    let codes = ["SRV-053", "SRV-052", "SRV-055", "SRV-055", "SRV-054", "SRV-054"]
    let places = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣"].map { "\(sample[Character($0)].line):\(sample[Character($0)].column)" }
    #expect(reading.errors == zip(codes, places).map { "\($0) \($1)" })
    #expect(reading.survey == nil)
    #expect(Sample.read("<responses><return/></responses>", layout: .xml).errors == ["SRV-050 1:1"])
    #expect(Sample.read("<responses xmlns=\"urn:feasibility:responses:2\"/>", layout: .xml).errors == ["SRV-051 1:1"])
    #expect(Sample.read("city,GOV-01", layout: .xml).survey == nil)
  }

  @Test("country rows stand in for cities, by code")
  func proxies() throws {
    let description = Sample.description(
      "<city column=\"code\"/><proxies href=\"../other/data.csv\" by=\"iso3\"/>",
      attributes: "origin=\"country-proxy\"")
    let table = Array("code,GOV-01\nKOR,4\nBRA,3\nBRA,2\n".utf8)
    let reading = Sample.read(description, files: ["surveys/other/data.csv": table])
    #expect(reading.errors == ["SRV-032 4:1"])
    let survey = try #require(reading.survey)
    #expect(survey.cities.map(\.id) == ["sao-paulo"])
    #expect(reading.answers("GOV-01") == [.value(3, .countryProxy)])
    #expect(survey.locations.map(\.line) == [3])
    let note = try #require(reading.diagnostics.first { $0.code == .proxyCityWithoutRow })
    #expect(note.headline == "no country rows stand in for Seoul, Da Nang, Hue")
  }
}
