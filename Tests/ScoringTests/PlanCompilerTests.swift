import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing

@Suite("Laying trees out flat")
struct PlanCompilerTests {
  /// Two trees; the second takes a node of the first, and one of its own twice.
  let set = criteria(
    ["x", "y", "z"].map { indicator($0) },
    [
      node("index", [inner("left", 3, [use("x", 2), use("y", 6, .falling)]), inner("right", 1, [use("z")])]),
      node(
        "beside",
        [.reference("left", weight: 1), use("z", 1), .reference("own", weight: 2), inner("own", 4, [use("y")])]),
    ])

  @Test func `children come before parents, and a referred node stands once`() throws {
    let plan = PlanCompiler.compile(set)
    #expect(plan.nodes.map(\.id) == ["left", "right", "index", "own", "beside"])
    #expect(plan.roots.map { plan.nodes[$0].id } == ["index", "beside"])
    #expect(plan.principal == 2)
    #expect(plan.nodes.map(\.depth) == [1, 1, 0, 1, 0])
    #expect(plan.nodes.map(\.tree) == [0, 0, 0, 1, 1])
    #expect(plan.nodes.map(\.parent) == [2, 2, nil, 4, nil])
    #expect(plan.nodes[4].children == [.node(0), .leaf(3), .node(3), .node(3)])
  }

  @Test func `leaves stand in the order of the file, with shares and effective weights`() throws {
    let plan = PlanCompiler.compile(set)
    #expect(plan.leaves.map { set.indicators[$0.indicator].id } == ["x", "y", "z", "z", "y"])
    #expect(plan.leaves.map(\.effectiveWeight) == [0.1875, 0.5625, 0.25, 0.125, 0.5])
    #expect(plan.leaves.map(\.parent) == [0, 0, 1, 4, 3])
    #expect(plan.leaves[1].sense == .falling)
    #expect(plan.nodes[0].shares == [0.25, 0.75])
  }

  @Test func `effective weights follow references and sum to 1`() throws {
    let plan = PlanCompiler.compile(set)
    #expect(plan.effectiveWeights(under: plan.principal) == [0.1875, 0.5625, 0.25, 0, 0])
    #expect(plan.effectiveWeights(under: 4) == [0.03125, 0.09375, 0, 0.125, 0.75])
    #expect(plan.effectiveWeights(under: 0) == [0.25, 0.75, 0, 0, 0])
  }

  @Test func `the profile tree is the last in which all uses rise, unless the principal's do`() throws {
    #expect(PlanCompiler.compile(set).profileTree == 2)
    let rising = node("maturity", [use("x"), use("y")])
    let turned = criteria(set.indicators, [set.trees[0], rising])
    let plan = PlanCompiler.compile(turned)
    #expect(plan.nodes[plan.profileTree].id == "maturity")
    let swapped = PlanCompiler.compile(criteria(set.indicators, [rising, set.trees[0]]))
    #expect(swapped.profileTree == swapped.principal)
  }

  @Test func `weights that sum to 0 are a finding, and the children weigh the same`() {
    let weightless = criteria([indicator("x"), indicator("y")], [node("a", [use("x", 0), use("y", 0)])])
    #expect(PlanCompiler.compile(weightless).nodes[0].shares == [0.5, 0.5])
    #expect(assess(weightless, survey(["x": [0.5], "y": [0.5]])).diagnostics.first?.code == .weightsUnusable)
  }

  @Test func `inconsistent sets are a programming error`() async {
    await #expect(processExitsWith: .failure) {
      _ = PlanCompiler.compile(criteria([indicator("x")], [node("a", [use("x"), .reference("a", weight: 1)])]))
    }
    await #expect(processExitsWith: .failure) {
      _ = PlanCompiler.compile(criteria([indicator("x")], [node("a", [use("y")])]))
    }
  }
}
