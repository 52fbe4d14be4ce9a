import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import SurveyFiles

@Suite("Who stands behind an answer")
struct ProofTests {
  private static let header =
    "city,GOV-01,GOV-01.evidence,GOV-01.answered-by,GOV-01.verified-by,GOV-01.verified,RES-01\n"

  private func proofs(_ reading: SurveyReading) -> [AnswerProof?]? {
    reading.survey?.columns.first { $0.key.header == "GOV-01" }?.proofs
  }

  @Test("who answered, on what evidence, who verified it, what came of it and when")
  func wide() {
    let reading = Sample.read(
      Self.header + "seoul,3,Charter,ICT office,Network desk,accepted 2026-03-01,7\nhue,2,,,,,8\n")
    #expect(reading.errors == [])
    #expect(
      proofs(reading) == [
        AnswerProof(
          answeredBy: "ICT office", verifiedBy: "Network desk", outcome: .accepted, date: "2026-03-01"), nil,
      ])
    #expect(reading.answers("GOV-01") == [.value(3, .evidenced), .value(2, .selfReported)])
    #expect(reading.answers("RES-01") == [.value(7, .reported), .value(8, .reported)])
  }

  @Test("a rejected answer is missing, and says by whom and when; nothing else changes")
  func rejected() throws {
    let reading = Sample.read(
      Self.header + "hue,4,,,,,1\nseoul,3,Charter,,Network desk,rejected 2026-03,7\nda-nang,DK,,,,rejected,2\n",
      extra: "<missing code=\"DK\" reason=\"does-not-know\"/>")
    #expect(
      reading.answers("GOV-01") == [.value(4, .selfReported), .missing(.invalid), .missing(.doesNotKnow)])
    #expect(reading.errors == ["SRV-170 3:7"])
    let finding = try #require(reading.findings.first { $0.code == .answerRejected })
    #expect(finding.headline.contains("by “Network desk” on 2026-03") && finding.city == "seoul")
    #expect(proofs(reading)?[1]?.outcome == .rejected)
    #expect(reading.survey?.columns.first { $0.key.header == "GOV-01" }?.evidence?[1] == "Charter")
  }

  @Test(
    "outcomes in words of both languages, with and without a day",
    arguments: [
      ("accepted", .accepted, ""), ("Verified 2026", .accepted, "2026"), ("2026-03-01", .accepted, "2026-03-01"),
      ("승인", .accepted, ""), ("반려 2026-03", .rejected, "2026-03"), ("REJECTED", .rejected, ""), ("no", .rejected, ""),
      ("open", .open, ""), ("pending", .open, ""), ("", .open, ""),
    ] as [(String, AnswerProof.Outcome, String)])
  func words(text: String, outcome: AnswerProof.Outcome, date: String) {
    let found = ProofReader.outcome(text)
    #expect(found?.outcome == outcome && found?.date == date)
  }

  @Test("a word that is no outcome is said, and the answer counts as not verified")
  func unknown() {
    let reading = Sample.read(Self.header + "seoul,3,,,Network desk,perhaps,7\n")
    #expect(reading.errors == ["SRV-171 2:24"])
    #expect(reading.answers("GOV-01") == [.value(3, .selfReported)])
    #expect(proofs(reading)?[0]?.outcome == .open)
  }

  @Test("in a long table, in XML and under other headers it is the same")
  func otherForms() {
    let expected = AnswerProof(answeredBy: "ICT office", verifiedBy: "Desk", outcome: .rejected, date: "2026")
    let long = Sample.read(
      "city,question,value,answered-by,verified-by,verified\nseoul,GOV-01,3,ICT office,Desk,rejected 2026\n"
        + "seoul,RES-01,7,,,\n", layout: .long)
    #expect(proofs(long)?[0] == expected)
    #expect(long.answers("GOV-01") == [.missing(.invalid)])
    #expect(long.answers("RES-01") == [.value(7, .reported)])
    let xml = Sample.read(
      """
      <responses xmlns="urn:feasibility:responses:1"><return city="seoul">
      <answer item="GOV-01" value="3" answeredBy="ICT office" verifiedBy="Desk" verified="rejected 2026"/>
      </return></responses>
      """, layout: .xml)
    #expect(proofs(xml)?[0] == expected)
    #expect(xml.answers("GOV-01") == [.missing(.invalid)])
    let mapped = Sample.read(
      "city,GOV-01,Who,Desk,State\nseoul,3,ICT office,Desk,rejected 2026\n",
      extra: """
        <column name="Who" item="GOV-01" part="answered-by"/><column name="Desk" item="GOV-01" part="verified-by"/>
        <column name="State" item="GOV-01" part="verified"/>
        """)
    #expect(proofs(mapped)?[0] == expected)
  }

  @Test("a table without such columns has no proofs at all")
  func none() {
    #expect(Sample.read("city,GOV-01\nseoul,3\n").survey?.columns.allSatisfy { $0.proofs == nil } == true)
  }
}
