import AssessmentModel
import Diagnostics
import SurveyFiles
import Testing

@testable import SurveyTools

/// Why there is no answer stands beside it.
@Suite struct ReasonTests {
  private func read(_ text: String) throws -> (survey: Survey, findings: [Diagnostic]) {
    try FilledForm.read([("r.csv", Array(text.utf8))], try FilledForm.criteria("seoul-model-2015"))
  }

  private func state(_ survey: Survey, _ header: String, _ row: Int = 0) -> Answer? {
    survey.columns.first { $0.key.header == header }?.answers[row]
  }

  @Test(
    "By its code, its name or its label, in one language or both",
    arguments: [
      ("DK", MissingReason.doesNotKnow), ("does not know", .doesNotKnow), ("모름", .doesNotKnow),
      ("Does not know / 모름", .doesNotKnow), ("refused", .refused), ("declined to answer", .refused),
      ("REF", .refused), ("NA", .notApplicable), ("n/a", .notApplicable), ("해당 없음", .notApplicable),
      ("not-applicable", .notApplicable), ("", .noAnswer),
    ])
  func words(_ text: String, _ reason: MissingReason) throws {
    let wide = try read("city,GOV-01,GOV-01.missing,GOV-02\nmanila,,\(text),2\n")
    #expect(state(wide.survey, "GOV-01") == .missing(reason))
    #expect(state(wide.survey, "GOV-02")?.number == 2)
    let long = try read("city,question,value,missing\nmanila,GOV-01,,\(text)\nmanila,GOV-02,2,\n")
    #expect(state(long.survey, "GOV-01") == .missing(reason))
    #expect(state(long.survey, "GOV-02")?.number == 2)
  }

  @Test("A reason beside an answer leaves neither (SRV-300)")
  func both() throws {
    for text in [
      "city,GOV-01,GOV-01.missing,GOV-02\nmanila,3,DK,2\n", "city,question,value,missing\nmanila,GOV-01,3,DK\n",
    ] {
      let (survey, findings) = try read(text)
      #expect(state(survey, "GOV-01") == .missing(.invalid))
      let finding = try #require(findings.first { $0.code == .answerAndReason })
      #expect(finding.severity == .valueSetAside && finding.city == "manila")
    }
  }

  @Test("A text that is no reason is said, and leaves the answer as it is (SRV-301)")
  func unknown() throws {
    let (survey, findings) = try read("city,GOV-01,GOV-01.missing,GOV-02,GOV-02.missing\nmanila,,perhaps,2,perhaps\n")
    #expect(state(survey, "GOV-01") == .missing(.noAnswer) && state(survey, "GOV-02")?.number == 2)
    #expect(findings.count { $0.code == .missingReasonUnknown } == 2)
  }

  @Test("A code of a form is a reason, and a remark of the same letters is none")
  func codes() throws {
    let (survey, _) = try read("city,GOV01,GOV01why,GOV02,GOV-02: why?\nmanila,,DK,2,because\n")
    #expect(state(survey, "GOV-01") == .missing(.doesNotKnow) && state(survey, "GOV-02")?.number == 2)
    #expect(try read("city,GOV02,GOV-02: why?\nmanila,2,because\n").findings.allSatisfy { $0.severity == .note })
  }

  @Test("The columns of groups hold what is asked of them, and nothing else is read there")
  func groups() throws {
    let (survey, findings) = try read(
      "city,question,value,[women],[women].n,[men],[men].n\nmanila,DIV-01,61,58,400,64,410\nmanila,GOV-01,3,7,,,\n")
    #expect(state(survey, "DIV-01[women]")?.number == 58 && state(survey, "DIV-01[women].n")?.number == 400)
    #expect(state(survey, "DIV-01[men]")?.number == 64 && state(survey, "GOV-01")?.number == 3)
    let finding = try #require(findings.first { $0.code == .columnGroupUnknown })
    #expect(finding.location?.line == 3 && finding.severity == .valueSetAside)
    #expect(survey.columns.allSatisfy { $0.key.item != "GOV-01" || $0.key.group == nil })
  }
}
