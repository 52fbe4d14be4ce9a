import AssessmentModel
import Diagnostics
import Testing

@testable import SurveyFiles

@Suite("Rows set aside and cities left out")
struct SetAsideTests {
  @Test("a row of a long table that loses an answer leaves no city out")
  func long() throws {
    let survey = try #require(
      Sample.read(
        """
        city,question,group,value
        seoul,GOV-01,,3
        seoul,ZZ-99,,1
        hue,GOV-01,,2
        hue,GOV-01,,4
        atlantis,GOV-01,,1
        """, layout: .long
      ).survey)
    #expect(survey.setAside.map(\.city) == ["seoul", "hue", nil])
    let rows = SetAsideRows(survey)
    #expect(rows.apart.map(\.name) == ["seoul", "hue"])
    #expect(rows.cities.map { $0.map(\.name) } == [["atlantis"]])
  }

  @Test("a second row, by whatever spelling, leaves no city out; a broken only row does")
  func wide() throws {
    let survey = try #require(Sample.read("city,GOV-01\nseoul,3\n서울,2\nhue,1,x\n,2\n").survey)
    #expect(survey.setAside.map(\.city) == ["seoul", "hue", nil])
    let rows = SetAsideRows(survey)
    #expect(rows.apart.map(\.name) == ["서울", ""])
    #expect(rows.cities.map { $0.map(\.name) } == [["hue"]])
    #expect(survey.setAsideFurther == 0)
  }
}
