import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing

@testable import Analyses

@Suite("Divide flags")
struct DivideTests {
  /// The flag of one gap, with the guards that acted, through the whole pipeline.
  private func flag(
    _ group: Cell, _ reference: Cell, _ samples: (Cell, Cell)? = nil
  ) -> (outcome: DivideOutcome, guards: [DivideGuard]) {
    var set = criteria([indicator("x", 0, 100)], [node("index", [use("x")])])
    set.divide = divideRules(["x": ["women"]])
    var columns: [(AnswerKey, [Cell])] = [
      (AnswerKey("x"), [50]), (AnswerKey("x", group: "women"), [group]), (AnswerKey("x", group: "men"), [reference]),
    ]
    if let samples {
      columns.append((AnswerKey("x", group: "women", isSampleSize: true), [samples.0]))
      columns.append((AnswerKey("x", group: "men", isSampleSize: true), [samples.1]))
    }
    let result = assess(set, survey(columns))
    let finding = ProfileBuilder(result).profile(of: 0).divide[0]
    #expect(finding.outcome == result.divide?.checks[0].outcome(of: 0))
    return (finding.outcome, finding.guards)
  }

  /// The lower bound of each band is inclusive; 49/50 and the like are exact in decimals, not in binary.
  @Test(arguments: [
    (50.0, 50.0, DivideOutcome.level0), (49, 50, .level0), (47.5, 50, .level1), (45, 50, .level2), (40, 50, .level3),
    (39.9, 50, .level4), (51, 50, .level0), (51.1, 50, .reverse), (44.9, 50, .level3), (47.4, 50, .level2),
  ])
  func `the base level comes from the parity ratio`(group: Double, reference: Double, expected: DivideOutcome) {
    #expect(flag(Cell(group), Cell(reference)).outcome == expected)
    #expect(flag(Cell(group), Cell(reference)).guards.isEmpty)
  }

  @Test func `a difference of 30 points is level 4`() {
    // With these ladders a gap of 30 points is severe by its ratio too, so the rule is tried with an even bound.
    #expect(flag(70, 100) == (.level4, []))
    var set = criteria([indicator("x", 0, 100)], [node("index", [use("x")])])
    set.divide = divideRules(["x": ["women"]])
    set.divide?.raiseAtDifference = 10
    let data = survey([
      (AnswerKey("x"), [90, 90]), (AnswerKey("x", group: "women"), [90, 90.1]),
      (AnswerKey("x", group: "men"), [100, 100]),
    ])
    let result = assess(set, data)
    let builder = ProfileBuilder(result)
    #expect(builder.profile(of: 0).divide[0].outcome == .level4)
    #expect(builder.profile(of: 0).divide[0].guards == [.raisedByDifference])
    #expect(builder.profile(of: 1).divide[0].outcome == .level2)
  }

  @Test func `an exclusion ratio of 3 raises by one level`() {
    #expect(flag(94, 98) == (.level2, [.raisedByExclusionRatio]))
    #expect(flag(94.1, 98) == (.level1, []))
    #expect(flag(90, 100) == (.level2, []), "undefined at a reference of 100")
    #expect(flag(60, 90) == (.level4, []), "nothing above level 4")
  }

  @Test func `fewer than 30 answers cap at level 1`() {
    #expect(flag(40, 60, (30, 30)) == (.level4, []))
    #expect(flag(40, 60, (29, 300)) == (.level1, [.cappedBySample]))
    #expect(flag(40, 60, (300, 29)) == (.level1, [.cappedBySample]))
    #expect(flag(40, 60, (.blank, 29)) == (.level1, [.cappedBySample]))
    #expect(flag(40, 60, (.blank, .blank)) == (.level4, []))
    #expect(flag(50, 50, (5, 5)) == (.level0, []))
  }

  @Test func `a difference under 2 points caps at level 1, after the raises`() {
    #expect(flag(3, 5) == (.level4, []))
    #expect(flag(3.1, 5) == (.level1, [.cappedByDifference]))
    #expect(flag(97.5, 99.4) == (.level1, [.raisedByExclusionRatio]), "level 0 raised to 1, and 1 may stay")
    #expect(flag(97, 98.9) == (.level0, []), "parity, and an exclusion ratio of 2.7 raises nothing")
  }

  @Test func `no breakdown is not measured`() {
    #expect(flag(.blank, 50).outcome == .notMeasured)
    #expect(flag(50, .notApplicable).outcome == .notMeasured)
    #expect(flag(0, 50).outcome == .level4)
    var set = criteria([indicator("x", 0, 100)], [node("index", [use("x")])])
    set.divide = divideRules(["x": ["women", "old"]])
    let result = assess(set, survey(["x": [50, 60]]))
    #expect(result.divide?.checks.map { $0.outcome(of: 1) } == [.notMeasured, .notMeasured])
    #expect(result.divide?.worstLevel(of: 1) == nil)
  }

  @Test func `shortfall is strictly above its bounds`() throws {
    var set = criteria([indicator("x", 0, 100)], [node("index", [use("x")])])
    set.divide = divideRules(["x": []], frontier: .best)
    let result = assess(set, survey(["x": [80, 60, 59.9, 40, 39.9, 20, 19.9, .blank]]))
    let check = try #require(result.divide?.checks.first)
    #expect(check.kind == .shortfall)
    #expect(check.frontier == 80)
    #expect(
      result.cities.indices.map { check.outcome(of: $0) } == [
        .level0, .level0, .level2, .level2, .level3, .level3, .level4, .notMeasured,
      ])
    #expect(result.records.last?.learnt == [LearntValue("frontier", of: "x", 80)])
    #expect(ProfileBuilder(result).profile(of: 1).divide[0].value == 0.25)
  }

  @Test func `a target is not learnt`() throws {
    var set = criteria([indicator("x", 0, 100)], [node("index", [use("x")])])
    set.divide = divideRules(["x": []], frontier: .target(50))
    let result = assess(set, survey(["x": [60, 20]]))
    #expect(result.divide?.checks[0].outcome(of: 0) == .level0)
    #expect(result.divide?.checks[0].outcome(of: 1) == .level3)
    #expect(result.records.last?.learnt.isEmpty == true)
  }

  @Test func `the price burden climbs its own ladder`() {
    var set = criteria([indicator("x", 2, 10, direction: .lowerIsBetter)], [node("index", [use("x")])])
    set.divide = divideRules(["x": ["women"]], affordability: true)
    let result = assess(set, survey(["x": [2, 2.1, 5, 5.1, 10, 10.1, .blank]]))
    let check = result.divide?.checks[1]
    #expect(check?.kind == .affordability)
    #expect(
      result.cities.indices.map { check?.outcome(of: $0) } == [
        .level0, .level2, .level2, .level3, .level3, .level4, .notMeasured,
      ])
  }

  @Test func `checks come in the order of the rules`() {
    var set = criteria([indicator("y", 0, 100), indicator("x", 0, 100)], [node("index", [use("x"), use("y")])])
    set.divide = divideRules(["x": ["old", "women"], "y": ["women"]], frontier: .best, affordability: true)
    let result = assess(set, survey(["x": [50], "y": [60]]))
    #expect(result.divide?.checks.map(\.indicator) == [1, 1, 1, 1, 0, 0, 0])
    #expect(
      result.divide?.checks.map(\.kind) == [
        .gap(group: 1), .gap(group: 0), .shortfall, .affordability, .gap(group: 0), .shortfall, .affordability,
      ])
    #expect(result.divide?.inequality.isEmpty == true, "one city has no inequality")
  }
}
