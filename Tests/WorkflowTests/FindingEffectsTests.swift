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

  @Test("every claim holds: answered at an end, a lost part has a score and an open verdict is another one")
  func claims() throws {
    // Every set of one or two answers of a city that cannot be used, in turn.
    let columns = ["leadership", "training", "internet", "price"]
    let good = [["4", "50", "60", "7.6"], ["2", "75", "80", "3.6"], ["1", "40", "30", "8.4"]]
    var claims = 0
    for mask in 1..<16 where mask.nonzeroBitCount <= 2 {
      var table = good
      for column in columns.indices where mask >> column & 1 == 1 { table[0][column] = "?" }
      let folder = study(lines(table))
      let inputs = try RunInputs.load(
        criteria: folder.path("teaching"), survey: folder.path("survey.xml"), workspace: Workspace())
      let now = AssessmentRun(inputs).assessment
      let effects = FindingEffects(now)
      #expect(effects.concerned == 1 && effects.lookedAt == 1)
      for loss in effects.losses {
        let node = try #require(now.plan.nodes.firstIndex { $0.id.rawValue == loss.id })
        #expect(loss.cities.map(\.english) == ["ALPHA"] && now.score(node, of: 0) == nil)
        claims += 1
      }
      if !effects.unrated.isEmpty {
        #expect(!now.isCovered(0))
        claims += 1
      }
      for open in effects.openVerdicts {
        #expect(open.now == now.verdict(of: 0)?.id && !open.others.contains(open.now))
        claims += 1
      }
    }
    #expect(claims > 0, "the tests would say nothing")
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
