import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import SurveyFiles

@Suite("Fields behind the last header")
struct SurplusFieldTests {
  @Test(
    "empty fields at the end move nothing: the rows count, with one note",
    arguments: [
      ("city,GOV-01,RES-02\nseoul,3,7,\nhue,2,8,\n", 2), ("city,GOV-01,RES-02\nseoul,3,7,,,\nhue,2,8\n", 2),
      ("city,GOV-01,RES-02,\nseoul,3,7,\nhue,2,8,\n", 1), ("city,GOV-01,RES-02,,\nseoul,3,7\nhue,2,8,,,,\n", 3),
      ("city,GOV-01,RES-02\nseoul,3,7,  \nhue,2,8,\"\"\n", 2),
    ])
  func emptyAtTheEnd(table: String, line: Int) throws {
    let reading = Sample.read(table)
    #expect(reading.errors == [])
    #expect(reading.answers("GOV-01") == [.value(3, .selfReported), .value(2, .selfReported)])
    #expect(reading.answers("RES-02") == [.value(7, .reported), .value(8, .reported)])
    let notes = reading.diagnostics.filter { $0.code == .tableSurplusEmpty }
    #expect(notes.map(\.location?.line) == [line])
  }

  @Test("in long tables too")
  func long() {
    let reading = Sample.read("city,question,value,\nseoul,GOV-01,3,\nhue,GOV-01,2,,\n", layout: .long)
    #expect(reading.errors == [])
    #expect(reading.answers("GOV-01").count == 2)
    #expect(reading.diagnostics.filter { $0.code == .tableSurplusEmpty }.count == 1)
  }

  @Test("content behind the last field, and fields too few, stay errors")
  func content() {
    let surplus = Sample.read("city,GOV-01,RES-02\nseoul,3,7,x\nhue,2,8,\n")
    #expect(surplus.errors == ["SRV-007 2:1"])
    #expect(surplus.survey?.cities.map(\.id) == ["hue"])
    // A field too few may be missing anywhere.
    let short = Sample.read("city,GOV-01,RES-02\nseoul,3\nhue,2,8\n")
    #expect(short.errors == ["SRV-007 2:1"])
    #expect(short.diagnostics.first { $0.code == .tableRagged }?.mend?.english.contains("needs its delimiters") == true)
  }

  @Test("a column at the end with content and no header is told, and its rows count")
  func headless() {
    let reading = Sample.read("city,GOV-01,\nseoul,3,x\nhue,2,\n")
    #expect(reading.errors == ["SRV-010 1:13"])
    #expect(reading.answers("GOV-01") == [.value(3, .selfReported), .value(2, .selfReported)])
    #expect(!reading.diagnostics.contains { $0.code == .tableSurplusEmpty })
    let inside = Sample.read("city,,GOV-01\nseoul,,3\n")
    #expect(inside.errors == ["SRV-010 1:6"])
  }
}
