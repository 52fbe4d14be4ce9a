import AssessmentModel
import Diagnostics
import ScoringSupport
import Testing
import Words

@testable import Analyses
@testable import Scoring

@Suite struct DesignFindingTests {
  private let set = criteria(
    [indicator("A"), indicator("B"), indicator("C")], [node("ROOT", [use("A"), use("B"), use("C")])])

  private func findings(_ inputs: [Variation], replicates: Int = 10) -> [String] {
    let found = DesignSampler.findings(design(inputs, replicates: replicates), for: set)
    #expect(found.allSatisfy { $0.code == .unusableDesign && $0.severity == .stop })
    return found.map(\.headline)
  }

  @Test("a sound design has no findings")
  func sound() {
    let found = findings([
      .weights(nodes: ["ROOT"], .bounds(lower: 0.1, upper: 0.6)), .goalposts(indicators: ["A"], share: 0.1),
      .goalposts(indicators: ["B", "C"], share: 0.2), .normalisation(indicators: [], [.minMax(constant: 0.5)]),
      .aggregation(nodes: [], [.orderedWeighted([0.5, 0.3, 0.2])]), .imputation([.mean]), .treatment([.logarithm]),
      .dropping(indicators: []), .answers([AnswerMargin(size: .relative(0.05))]),
    ])
    #expect(found.isEmpty)
  }

  @Test(
    "what cannot be carried out is named",
    arguments: [
      (Variation.weights(nodes: ["X"], .simplex), "unknown node X"),
      (.weights(nodes: [], .noise(1.5)), "by 1.5"),
      (.weights(nodes: [], .bounds(lower: 0.4, upper: 0.9)), "no 3 weights between 0.4 and 0.9"),
      (.weights(nodes: [], .bounds(lower: 0, upper: 0.3)), "no 3 weights between 0 and 0.3"),
      (.goalposts(indicators: ["Y"], share: 0.1), "unknown indicator Y"),
      (.goalposts(indicators: [], share: 0.5), "by 0.5"),
      (.aggregation(nodes: [], []), "no alternative"),
      (.aggregation(nodes: [], [.orderedWeighted([1, 1])]), "orders 2 places, but ROOT has 3"),
      (.answers([AnswerMargin(size: .absolute(-1))]), "margin of -1"),
      (.dropping(indicators: ["Y"]), "unknown indicator Y"),
    ])
  func faults(_ variation: Variation, _ words: String) {
    let found = findings([variation])
    #expect(found.count == 1 && found[0].contains(words), "\(found)")
  }

  @Test("two inputs may not vary the same thing, and something must vary")
  func contradictions() {
    #expect(findings([.weights(nodes: [], .simplex), .weights(nodes: ["ROOT"], .noise(0.1))]).count == 1)
    #expect(findings([.goalposts(indicators: [], share: 0.1), .goalposts(indicators: ["A"], share: 0.1)]).count == 1)
    #expect(findings([.imputation([.mean]), .imputation([.median])]).count == 1)
    #expect(findings([], replicates: 0).count == 2)
    let twice = RobustnessDesign(
      replicates: 1, seed: 1,
      inputs: [
        UncertainInput(id: "x", name: .empty, variation: .imputation([.mean])),
        UncertainInput(id: "x", name: .empty, variation: .treatment([.logarithm])),
      ])
    #expect(DesignSampler.findings(twice, for: set).map(\.headline) == ["two inputs have the name “x”"])
  }
}
