import AssessmentModel
import Numerics
import ScoringSupport
import Testing

@testable import Scoring

/// What a workspace works out again, and the worked example of the article “The flat plan”.
@Suite("What replicates work out again")
struct ScaleMemoryTests {
  private let set = criteria(
    [indicator("x", 0, 4), indicator("y", 0, 4)], [node("index", [use("x"), use("y"), use("x", 1, .falling)])])
  private let answers = survey(["x": [1, 2, 4], "y": [3, 2, 1]])

  private func plan(_ change: (inout ReplicateChoices) -> Void) -> ReplicatePlan {
    var choices = ReplicateChoices(criteria: set, plan: PlanCompiler.compile(set))
    change(&choices)
    return ReplicatePlan(criteria: set, survey: answers, choices: choices)
  }

  private func leaf(_ position: Int, _ workspace: ReplicateWorkspace) -> [Double] {
    Array(workspace.leaves[position * 3..<position * 3 + 3])
  }

  private func changed(_ workspace: ReplicateWorkspace) -> [UInt8] { (0..<3).map { workspace.data.leafChanged[$0] } }

  @Test func articleExample() {
    let plan = plan {
      $0.goalpostsVary = true
      $0.normalisations = [.minMax(constant: nil)]
      $0.isNormalised = [true, false]
    }
    let workspace = plan.makeWorkspace()
    var parameters = plan.ownParameters()
    plan.run(parameters, in: workspace)
    #expect(leaf(0, workspace) == [0.25, 0.5, 1])
    #expect(changed(workspace) == [1, 1, 1])
    parameters.upper[0] = 8
    plan.run(parameters, in: workspace)
    #expect(leaf(0, workspace) == [0.125, 0.25, 0.5])
    #expect(changed(workspace) == [1, 0, 1])
    parameters.normalisation = 1
    plan.run(parameters, in: workspace)
    #expect(leaf(0, workspace) == [0, 1.0 / 3, 1])
    #expect(leaf(1, workspace) == [0.75, 0.5, 0.25])
    #expect(changed(workspace) == [1, 0, 1])
    plan.run(parameters, in: workspace)
    #expect(changed(workspace) == [0, 0, 0])
  }

  @Test func answersAndDropping() {
    let plan = plan {
      $0.answersVary = true
      $0.indicatorsDrop = true
    }
    let workspace = plan.makeWorkspace()
    var parameters = plan.ownParameters()
    plan.run(parameters, in: workspace)
    parameters.answers[3] = 1
    plan.run(parameters, in: workspace)
    #expect(changed(workspace) == [0, 1, 0])
    #expect(leaf(1, workspace) == [0.25, 0.5, 0.25])
    parameters.dropped = 0
    plan.run(parameters, in: workspace)
    #expect(changed(workspace) == [1, 0, 1])
    #expect(leaf(0, workspace).allSatisfy(\.isNaN) && leaf(2, workspace).allSatisfy(\.isNaN))
    #expect(Array(workspace.scores) == leaf(1, workspace))
    #expect(workspace.coverage.allSatisfy { $0 == 1 })
    parameters.dropped = -1
    plan.run(parameters, in: workspace)
    #expect(leaf(0, workspace) == [0.25, 0.5, 1])
  }
}
