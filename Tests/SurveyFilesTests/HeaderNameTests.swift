import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import SurveyFiles

@Suite("Columns named in words")
struct HeaderNameTests {
  private static let criteria: CriteriaSet = {
    var criteria = Sample.criteria
    criteria.indicators = [
      Indicator(
        id: "GOV-01", name: LocalizedText("Chief information officer", korean: "정보화책임관"), scale: .level(of: 4),
        normalisation: .goalposts(Goalposts(lower: 0, upper: 4)),
        items: [Item(id: "GOV-01", question: LocalizedText("Who leads ICT?"), scale: .level(of: 4))]),
      Indicator(
        id: "DIV-01", name: LocalizedText("Internet use"), scale: .percent,
        normalisation: .goalposts(Goalposts(lower: 0, upper: 100))),
      Indicator(
        id: "TWIN-1", name: LocalizedText("Twin"), scale: .percent,
        normalisation: .goalposts(Goalposts(lower: 0, upper: 100))),
      Indicator(
        id: "TWIN-2", name: LocalizedText("Twin"), scale: .percent,
        normalisation: .goalposts(Goalposts(lower: 0, upper: 100))),
    ]
    return criteria
  }()

  @Test(
    "the exact name in any language, or the question, is the id",
    arguments: ["GOV-01", "Chief information officer", "정보화책임관", "Who leads ICT?", "Chief\u{A0}information officer"])
  func names(header: String) {
    let wide = Sample.read("city,\(header),\(header).evidence\nseoul,3,Ordinance 7\n", criteria: Self.criteria)
    #expect(wide.errors == [])
    #expect(wide.answers("GOV-01") == [.value(3, .evidenced)])
    let long = Sample.read("city,question,value\nseoul,\(header),3\n", layout: .long, criteria: Self.criteria)
    #expect(long.answers("GOV-01") == [.value(3, .selfReported)])
  }

  @Test("names with groups, and the city's location named by the file's own header")
  func groups() throws {
    let reading = Sample.read(
      "city,Internet use[women],Internet use[women].n,Internet use\nseoul,40,200,50\n", criteria: Self.criteria)
    #expect(reading.errors == [])
    #expect(reading.answers("DIV-01[women]") == [.value(40, .reported)])
    #expect(reading.answers("DIV-01[women].n") == [.value(200, .reported)])
    let survey = try #require(reading.survey)
    let column = try #require(survey.columns.first { $0.key.header == "DIV-01" })
    #expect(survey.location(of: column, city: 0).field == "Internet use")
  }

  @Test("a name that two indicators have names neither, and name and id together are the same column twice")
  func notUnique() {
    let twin = Sample.read("city,Twin,DIV-01\nseoul,3,50\n", criteria: Self.criteria)
    #expect(twin.errors == ["SRV-021 1:6"])
    let both = Sample.read("city,DIV-01,Internet use\nseoul,3,50\n", criteria: Self.criteria)
    #expect(both.errors == ["SRV-025 1:13"])
  }

  @Test(
    "what is near a name or an id leads to the id", arguments: ["GOV-1", "Chief information oficer", "Who lead ICT?"])
  func suggestions(header: String) {
    let wide = Sample.read("city,\(header),DIV-01\nseoul,3,50\n", criteria: Self.criteria)
    #expect(wide.diagnostics.first { $0.code == .columnUnknown }?.mend?.english.contains("“GOV-01”") == true)
    let long = Sample.read("city,question,value\nseoul,\(header),3\n", layout: .long, criteria: Self.criteria)
    #expect(long.diagnostics.first { $0.code == .answerQuestionUnknown }?.mend?.english.contains("“GOV-01”") == true)
  }
}
