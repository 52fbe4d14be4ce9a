import AssessmentModel
import TestSupport
import Testing
import Workflow

/// The numbers of the article “The teaching set”, which were worked out by hand, equal the program's.
@Suite struct TeachingSetTests {
  @Test func theArticleIsRight() throws {
    let article = Repository.text("Sources/AssessmentModel/AssessmentModel.docc/TeachingSet.md") ?? ""
    let block = try #require(article.split(separator: "```csv\n").last?.split(separator: "```").first)
    let table = CSVText(String(block))
    #expect(table.rows.count == 54)
    let assessment = AssessmentRun(
      try RunInputs.load(
        criteria: "Criteria/teaching", survey: "Surveys/teaching-sample", workspace: Workspace(from: Repository.root))
    ).assessment
    for row in table.rows {
      let (what, id, wanted) = (row[1], row[2], row[3])
      let city = assessment.cities.firstIndex { $0.id.rawValue == row[0] }
      let actual = try #require(value(what, id, city, in: assessment), "\(row)")
      if let number = Double(wanted), let found = Double(actual) {
        #expect(abs(found - number) <= 1e-12, "\(row): \(actual)")
      } else {
        #expect(actual == wanted, "\(row): \(actual)")
      }
    }
  }

  private func value(_ what: String, _ id: String, _ city: Int?, in assessment: Assessment) -> String? {
    let criteria = assessment.criteria
    let indicator = criteria.indicators.firstIndex { $0.id.rawValue == id }
    let leaf = assessment.plan.leaves.firstIndex { $0.indicator == indicator }
    let node = assessment.plan.node(NodeID(id))
    switch (what, city) {
    case ("effective weight", nil): return leaf.map { "\(assessment.plan.leaves[$0].effectiveWeight)" }
    case ("answer", let city?):
      return indicator.flatMap { assessment.indicators.columns[$0][city].number }.map { "\($0)" }
    case ("normalised", let city?): return leaf.flatMap { assessment.normalised.columns[$0][city] }.map { "\($0)" }
    case ("node", let city?): return node.flatMap { assessment.score($0, of: city) }.map { "\($0)" }
    case ("coverage", let city?): return assessment.coverage[city].map { "\($0)" }
    case ("gate", let city?):
      return criteria.gates.firstIndex { $0.id == id }.map { "\(assessment.gate($0, of: city))" }
    case ("class", let city?): return assessment.classes[city].flatMap { criteria.classes?.classes[$0].id }
    case ("verdict", let city?): return assessment.verdict(of: city)?.id
    case ("rank", let city?):
      let ranks = id == "overall" ? assessment.ranking.overall : assessment.ranking.candidates
      return ranks[city].map { "\($0)" }
    default: return nil
    }
  }
}
