import Analyses
import AssessmentModel
import Schemas
import Scoring
import Testing
import Words
import XMLStream

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("Verified answers in the report")
struct ProofReportTests {
  /// Alpha's GOV is accepted, its SRV rejected, Beta's GOV open.
  private var content: ReportContent {
    var assessment = SmallReport.content().assessment
    for (position, column) in assessment.survey.columns.enumerated() {
      switch column.key.header {
      case "GOV":
        assessment.survey.columns[position].proofs = [
          AnswerProof(answeredBy: "ICT office", verifiedBy: "Desk", outcome: .accepted, date: "2026-03-01"),
          AnswerProof(verifiedBy: "Desk"), nil,
        ]
        assessment.survey.columns[position].evidence = ["Charter <1>", nil, nil]
      case "SRV":
        assessment.survey.columns[position].proofs = [AnswerProof(outcome: .rejected), nil, nil]
      default: break
      }
    }
    let profiles = ProfileBuilder(assessment)
    return ReportContent(assessment: assessment) { profiles.profile(of: $0) }
  }

  @Test func theShareIsThatOfTheAcceptedWeight() throws {
    let assessment = content.assessment
    // The share by hand: the weight of GOV's use in the principal tree over that of all uses in it.
    let tree = assessment.plan.nodes[assessment.plan.principal].tree
    let leaves = assessment.plan.leaves.filter { assessment.plan.nodes[$0.parent].tree == tree }
    let own = leaves.filter { assessment.criteria.indicators[$0.indicator].id == "GOV" }.map(\.effectiveWeight)
    let all = leaves.map(\.effectiveWeight).reduce(0, +)
    let share = try #require(assessment.verifiedShare(of: 0))
    #expect(share > 0 && share < 1)
    #expect(abs(share - own.reduce(0, +) / all) < 1e-12)
    #expect(assessment.verifiedShare(of: 1) == 0)
    for city in 0..<3 { #expect((assessment.verifiedShare(of: city) ?? 0) <= (assessment.coverage[city] ?? 0) + 1e-12) }
    #expect(SmallReport.content().assessment.verifiedShare(of: 0) == nil)
  }

  @Test func profilesSayWhoStandsBehindAnAnswer() {
    for language in Language.allCases {
      let page = HTMLScan(HTMLReport.bytes(content, language: language))
      #expect(page.faults == [])
      let texts = page.texts.map(\.text)
      #expect(texts.contains { $0.contains(Phrase.proofAccepted[language]) })
      #expect(texts.contains { $0.contains(Phrase.proofRejected[language]) })
      #expect(texts.contains { $0.contains("Charter <1>") })
    }
  }

  @Test func theRankingHasAColumnOnlyWhereAnswersWereVerified() {
    let rows = CSVScan.rows(CSVReports.ranking(content))
    let column = rows[0].firstIndex(of: "verified")
    #expect(column != nil && rows.allSatisfy { $0.count == rows[0].count })
    let alpha = rows.first { $0[0] == "alpha" }
    #expect(column.flatMap { Double(alpha?[$0] ?? "") } == content.assessment.verifiedShare(of: 0))
    #expect(!CSVScan.rows(CSVReports.ranking(SmallReport.content()))[0].contains("verified"))
  }

  @Test func xmlAndJSONCarryThem() throws {
    let schema = try XMLSchema(SchemaFile.report.text, name: "report.xsd")
    let document = XMLTree.read(XMLReport.bytes(content), file: "report.xml", schema: schema)
    #expect(document.diagnostics == [] && document.schemaDiagnostics == [])
    let xml = String(decoding: XMLReport.bytes(content), as: UTF8.self)
    #expect(xml.contains("<proof item=\"GOV\" outcome=\"accepted\" verifiedBy=\"Desk\" date=\"2026-03-01\""))
    let json = String(decoding: JSONReport.bytes(content), as: UTF8.self)
    #expect(json.contains("\"outcome\": \"rejected\"") || json.contains("\"outcome\":\"rejected\""))
    #expect(!String(decoding: JSONReport.bytes(SmallReport.content()), as: UTF8.self).contains("verified"))
  }
}
