import AssessmentModel
import Diagnostics
import TestSupport
import Testing

@testable import Workflow

/// The teaching set with answers that cannot be used.
@Suite("What was set aside does to the result")
struct FindingEffectsTests {
  private func study(_ rows: String, extra: String = "") -> TemporaryFolder {
    let folder = TemporaryFolder()
    folder.write(Repository.text("Criteria/teaching/criteria.xml") ?? "", to: "teaching/criteria.xml")
    folder.write(
      "<registry xmlns=\"urn:feasibility:registry:1\" id=\"three\"><title>Three</title><cities>"
        + ["alpha", "beta", "gamma"].map { "<city id=\"\($0)\"><name>\($0.uppercased())</name></city>" }.joined()
        + "</cities></registry>", to: "registry.xml")
    folder.write(
      (Repository.text("Surveys/teaching-sample/survey.xml") ?? "").replacing("</survey>", with: extra + "</survey>"),
      to: "survey.xml")
    folder.write("city,leadership,training,internet,price\n" + rows, to: "responses.csv")
    return folder
  }

  private func check(_ folder: TemporaryFolder) -> FileCheck.Result {
    FileCheck(criteria: folder.path("teaching"), workspace: Workspace()).check(folder.path("survey.xml"))
  }

  @Test("nothing set aside: the survey is not scored, and nothing is said")
  func nothing() {
    let result = check(study("alpha,4,50,60,7.6\nbeta,2,75,80,3.6\ngamma,0,40,30,8.4\n"))
    #expect(result.effects == nil, "\(result)")
  }

  @Test("a city whose only row is set aside is not assessed, by the name in the row")
  func rows() throws {
    let result = check(study("alpha,4,50,60,7.6\nbeta,2,75,80,3.6\nNowhere,1,2,3,4\n"))
    let effects = try #require(result.effects)
    #expect(effects.leftOut == ["Nowhere"])
    #expect(effects.concerned == 0 && effects.openVerdicts.isEmpty && effects.basisText.isEmpty)
    #expect(effects.sentences == ["1 city is not assessed, because its rows were set aside: “Nowhere”"])
  }

  @Test("an acknowledged value is set aside all the same, so its effect is said")
  func acknowledged() {
    let rows = "alpha,4,x,60,7.6\nbeta,2,75,80,3.6\ngamma,0,40,30,8.4\n"
    let word = "<acknowledge code=\"SRV-040\" city=\"alpha\" by=\"office\" on=\"2026-11-30\">known</acknowledge>"
    let (plain, quiet) = (check(study(rows)), check(study(rows, extra: word)))
    #expect(plain.diagnostics.hasErrors && !quiet.diagnostics.hasErrors, "\(quiet.diagnostics)")
    #expect(plain.effects == quiet.effects)
    #expect(quiet.words.hasSuffix("no findings, 1 acknowledged"))
  }

  @Test("every claim is what the whole pipeline gives for the survey with these answers at an end of their scales")
  func claims() throws {
    let columns = ["leadership", "training", "internet", "price"]
    let good = [["4", "50", "60", "7.6"], ["2", "75", "80", "3.6"], ["1", "40", "30", "8.4"]]
    let (worst, best) = (["0", "0", "0", "10"], ["4", "100", "100", "2"])
    var (losses, open) = (0, 0)
    for city in good.indices {
      for mask in 1..<16 {
        func filled(_ values: [String]) -> [[String]] {
          var table = good
          for column in columns.indices where mask >> column & 1 == 1 { table[city][column] = values[column] }
          return table
        }
        let now = try assessment(filled(["?", "?", "?", "?"]))
        let ends = [try assessment(filled(worst)), try assessment(filled(best))]
        let effects = FindingEffects(now)
        #expect(effects.concerned == 1 && effects.lookedAt == 1)
        let lost = now.plan.nodes.indices.filter { node in
          now.score(node, of: city) == nil && ends.allSatisfy { $0.score(node, of: city) != nil }
        }
        let isUnrated = !now.isCovered(city) && ends.allSatisfy { $0.isCovered(city) }
        #expect(effects.unrated.isEmpty == !isUnrated)
        let parts = lost.filter { $0 != now.plan.principal || !isUnrated }
        #expect(effects.losses.map(\.id) == parts.map { now.plan.nodes[$0].id.rawValue }, "\(city) \(mask)")
        let verdict = now.verdict(of: city)?.id
        let others = Set(ends.compactMap { $0.verdict(of: city)?.id }).subtracting([verdict ?? ""])
        #expect(Set(effects.openVerdicts.flatMap { $0.others.map(\.id) }) == others, "\(city) \(mask)")
        #expect(effects.openVerdicts.allSatisfy { $0.now.id == verdict })
        losses += effects.losses.count
        open += effects.openVerdicts.count
      }
    }
    #expect(losses > 0 && open > 0, "the test would say nothing")
  }

  private func assessment(_ table: [[String]]) throws -> Assessment {
    let folder = study(lines(table))
    let inputs = try RunInputs.load(
      criteria: folder.path("teaching"), survey: folder.path("survey.xml"), workspace: Workspace())
    return AssessmentRun(inputs).assessment
  }

  @Test("a large survey is not scored by a check, and that is said")
  func bounded() throws {
    let folder = study("alpha,?,50,60,7.6\nbeta,?,75,80,3.6\ngamma,0,40,30,8.4\n")
    let inputs = try RunInputs.load(
      criteria: folder.path("teaching"), survey: folder.path("survey.xml"), workspace: Workspace())
    let effects = FindingEffects(AssessmentRun(inputs).assessment, most: 1)
    #expect(effects.concerned == 2 && effects.lookedAt == 1 && !effects.isEmpty)
    #expect(effects.sentences.last == "looked at 1 of 2 cities with values set aside")
    let (none, finding) = FindingEffects.check(inputs, most: 2)
    #expect(none == nil && finding?.code == .effectNotWorkedOut)
  }

  private func lines(_ table: [[String]]) -> String {
    zip(["alpha", "beta", "gamma"], table).map { ([$0] + $1).joined(separator: ",") + "\n" }.joined()
  }
}
