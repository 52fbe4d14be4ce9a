import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import Words

@testable import Workflow

/// Checks and rules on changes, from the criteria file to the findings of a run.
@Suite struct PlausibilityRunTests {
  private static let rules = """
    <checks>
      <check id="led-and-trained" severity="hard" setsAside="training">
        <name>Who has a strong leader trains at least half</name>
        <when item="leadership" atLeast="4"/>
        <requires item="training" atLeast="55"/>
      </check>
    </checks>
    <index
    """

  @Test func aRunHoldsAnswersAgainstTheSetAndThePreviousEdition() throws {
    let root = TemporaryFolder()
    let criteria = try #require(Repository.text("Criteria/teaching/criteria.xml"))
      .replacing("<indicators>", with: "<change atMost=\"10\" unit=\"points\"/><indicators>")
      .replacing("<index", with: Self.rules, maxReplacements: 1)
    root.write(Array(criteria.utf8), to: "criteria.xml")
    for (folder, edition) in [("now", "2015"), ("before", "2013")] {
      for name in Repository.entries(of: "Surveys/teaching-sample") {
        var text = try #require(Repository.text("Surveys/teaching-sample/\(name)"))
        text = text.replacing("edition=\"2015\"", with: "edition=\"\(edition)\"")
        if folder == "before" { text = text.replacing("beta,2,75,80,3.6", with: "beta,2,75,95,3.6") }
        root.write(Array(text.utf8), to: "\(folder)/\(name)")
      }
    }
    let request = RunRequest(
      criteria: root.path("criteria.xml"), survey: root.path("now"), previous: root.path("before"))
    let inputs = try RunInputs.load(request, workspace: Workspace(from: root.path))
    let broken = inputs.diagnostics.filter { $0.code == .checkBroken }
    #expect(broken.allSatisfy { $0.headline.contains("but training is 50") })
    // The same answer stands in both editions.
    #expect(broken.compactMap(\.location?.line) == [2, 2])
    #expect(inputs.survey.columns.first { $0.key.header == "training" }?.answers[0] == .missing(.invalid))
    let changes = inputs.diagnostics.filter { $0.code == .changeBeyondRule }
    #expect(
      changes.map(\.headline) == [
        "80 under “internet” of Beta was 95 in 2013: the criteria set expects a change of at most 10"
      ])
    #expect(changes.first?.location?.line == 3)
    // What is in the record of the run is in the survey, by the names that reports use.
    #expect(inputs.survey.diagnostics.contains { $0.code == .changeBeyondRule })
  }
}
