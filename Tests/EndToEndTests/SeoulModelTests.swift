import AssessmentModel
import TestSupport
import Testing
import Workflow

/// The city worked out by hand in the article “The Seoul model, 2015”, with and without one answer.
@Suite struct SeoulModelTests {
  private let folder = TemporaryFolder()

  @Test func theArticleIsRight() throws {
    let article = Repository.text("Sources/AssessmentModel/AssessmentModel.docc/SeoulModel2015.md") ?? ""
    let block = try #require(article.split(separator: "```csv\n").last?.split(separator: "```").first)
    let rows = CSVText(String(block)).rows
    let answers = rows.filter { $0[0] == "answer" }.map { ($0[1], $0[2]) }
    #expect(answers.count > 50)
    let whole = try assess(answers, "whole")
    let blank = try assess(answers.filter { $0.0 != "SUS-03" } + [("SUS-03", "")], "blank")
    var checked = 0
    for row in rows where row[0] != "answer" {
      let isBlank = row[0].hasPrefix("without SUS-03: ")
      let assessment = isBlank ? blank : whole
      let outcome = try #require(assessment.verdicts.first)
      switch isBlank ? String(row[0].dropFirst("without SUS-03: ".count)) : row[0] {
      case "node":
        let node = try #require(assessment.plan.node(NodeID(row[1])), "\(row)")
        let score = try #require(assessment.score(node, of: 0), "\(row)")
        let wanted = try #require(Double(row[2]))
        #expect(abs(score - wanted) <= 1e-9, "\(row): \(score)")
      case "verdict": #expect(assessment.verdict(of: 0)?.id == row[2], "\(row)")
      case "verdict of the answers alone":
        #expect(assessment.criteria.verdicts[outcome.withoutSilence ?? outcome.verdict].id == row[2], "\(row)")
      default: Issue.record("unknown row \(row)")
      }
      checked += 1
    }
    #expect(checked == 19)
    #expect(!whole.verdicts[0].isProvisional && blank.verdicts[0].isProvisional)
  }

  /// One city with these answers, as a survey on disk.
  private func assess(_ answers: [(item: String, value: String)], _ name: String) throws -> Assessment {
    folder.write(Repository.bytes("Surveys/cities.xml") ?? [], to: "cities.xml")
    let header = answers.map(\.item).joined(separator: ",")
    let values = answers.map(\.value).joined(separator: ",")
    folder.write("city,\(header)\nnairobi,\(values)\n", to: "\(name)/responses.csv")
    folder.write(
      """
      <survey xmlns="urn:feasibility:survey:1" id="\(name)" edition="2015" origin="synthetic">
        <title>One city</title>
        <registry href="../cities.xml"/>
        <city column="city"/>
        <data href="responses.csv" layout="wide"/>
      </survey>
      """, to: "\(name)/survey.xml")
    return AssessmentRun(
      try RunInputs.load(
        criteria: "Criteria/seoul-model-2015", survey: folder.path(name), workspace: Workspace(from: Repository.root))
    ).assessment
  }
}
