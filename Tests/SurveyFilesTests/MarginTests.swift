import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words

@Suite("How far answers may be off")
struct MarginTests {
  @Test("a wide table has a column beside the item, which survives where it is the only one")
  func wide() throws {
    let reading = Sample.read("city,GOV-01,GOV-01.margin,DIV-01.margin,DIV-01\nseoul,3,1,2.5,50\nhue,2,,n/a,40\n")
    #expect(reading.errors == [])
    let survey = try #require(reading.survey)
    #expect(
      survey.columns.map(\.key.header) == [
        "GOV-01", "GOV-01.margin", "GOV-02", "RES-01", "RES-02", "OPT-01", "DIV-01", "DIV-01.margin",
      ])
    #expect(survey.columns.filter(\.key.isMargin).map(\.key.item) == ["GOV-01", "DIV-01"])
    #expect(reading.answers("GOV-01.margin") == [.value(1, .reported), .missing(.noAnswer)])
    #expect(reading.answers("DIV-01.margin") == [.value(2.5, .reported), .missing(.notApplicable)])
    #expect(reading.answers("GOV-01") == [.value(3, .selfReported), .value(2, .selfReported)])
  }

  @Test("a survey without margins has no column of them")
  func none() throws {
    let survey = try #require(Sample.read("city,GOV-01\nseoul,3\n").survey)
    #expect(survey.columns.allSatisfy { !$0.key.isMargin })
  }

  @Test("long tables and XML have a column of their own")
  func longAndXML() throws {
    let long = Sample.read(
      "city,question,group,value,margin\nseoul,GOV-01,,3,1\nseoul,DIV-01,,50,\nseoul,GOV-02,,yes,\n", layout: .long)
    #expect(long.errors == [])
    #expect(long.answers("GOV-01.margin") == [.value(1, .reported)])
    #expect(long.answers("DIV-01.margin") == [.missing(.noAnswer)])
    let xml = Sample.read(
      """
      <responses xmlns="urn:feasibility:responses:1"><return city="seoul">
        <answer item="RES-02" value="7" margin="0.5"/>
      </return></responses>
      """, layout: .xml)
    #expect(xml.errors == [])
    #expect(xml.answers("RES-02.margin") == [.value(0.5, .reported)])
  }

  @Test("a header of its own is mapped")
  func mapped() throws {
    let extra = "<column name=\"± CIO\" item=\"GOV-01\" part=\"margin\"/><column name=\"off\" as=\"margin\"/>"
    #expect(
      Sample.read("city,GOV-01,± CIO,off\nseoul,3,1,\n", extra: extra).answers("GOV-01.margin") == [
        .value(1, .reported)
      ])
    let long = Sample.read("city,question,value,off\nseoul,GOV-01,3,1\n", layout: .long, extra: extra)
    #expect(long.answers("GOV-01.margin") == [.value(1, .reported)])
  }

  @Test("what has no margin, and margins that cannot be, are reported at their place")
  func faults() throws {
    let sample = MarkedText(
      "city,GOV-01,1️⃣GOV-01.margn,2️⃣GOV-02.margin,3️⃣DIV-01[women].margin,RES-01.margin,DIV-01.margin\n"
        + "seoul,3,1,1,1,4️⃣-1,5️⃣many\n")
    let reading = Sample.read(sample.text)
    let places = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣"].map { "\(sample[Character($0)].line):\(sample[Character($0)].column)" }
    let codes = ["SRV-021", "SRV-021", "SRV-021", "SRV-043", "SRV-040"]
    #expect(reading.errors == zip(codes, places).map { "\($0) \($1)" })
    #expect(reading.diagnostics.first { $0.code == .columnUnknown }?.mend?.english.contains("GOV-01.margin") == true)
    #expect(reading.answers("DIV-01.margin") == [.missing(.invalid)])
    let long = MarkedText("city,question,group,value,margin\nseoul,GOV-02,,yes,1️⃣1\nseoul,DIV-01,women,5,2️⃣2\n")
    let found = Sample.read(long.text, layout: .long)
    #expect(
      found.errors == ["1️⃣", "2️⃣"].map { "SRV-021 \(long[Character($0)].line):\(long[Character($0)].column)" })
    #expect(found.answers("GOV-02") == [.value(1, .reported)])
  }
}
