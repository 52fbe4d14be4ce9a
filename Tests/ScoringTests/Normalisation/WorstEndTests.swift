import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing

@Suite("Silence on scales of every kind")
struct WorstEndTests {
  /// `x` may be silent, `y` carries the index; the verdict holds `index` against a cut.
  private func model(
    _ normalisation: Normalisation, cut: Double, sense: Sense = .rising, range: OutputRange = .unit,
    direction: Direction = .higherIsBetter
  ) -> CriteriaSet {
    var silent = indicator("x", direction: direction)
    silent.normalisation = normalisation
    silent.range = range
    var other = indicator("y", 0, 10)
    other.range = range
    return criteria([silent, other], [node("index", [use("x", 1, sense), use("y", 1)])]) {
      $0.silenceLowersVerdict = true
      $0.verdicts = [
        rule("thin", .insufficientCoverage),
        rule("yes", .conditions([Condition(.node("index"), .atLeast(cut))]), ranked: true, standing: 1),
        rule("no", .conditions([])),
      ]
    }
  }

  /// City `a` is silent and has `y` = 10; without silence its index is the upper end of the range.
  private let silence = survey(["x": [.blank, 2, 4, 8], "y": [10, 10, 10, 10]])

  /// With silence at the end `e`, the index is (e + upper)/2: the verdict turns exactly there.
  private func expectEnd(
    _ end: Double, _ method: Normalisation, sense: Sense = .rising, range: OutputRange = .unit,
    direction: Direction = .higherIsBetter
  ) {
    let index = (end + range.upper) / 2
    for (cut, verdict) in [(index - 1e-6, "yes"), (index + 1e-6, "no")] {
      let set = model(method, cut: cut, sense: sense, range: range, direction: direction)
      #expect(assess(set, silence).verdictIDs[0] == verdict, "\(method.methodName) \(sense) \(cut)")
    }
  }

  @Test func `scales with an end of their own take it`() {
    expectEnd(0, .minMax(constant: nil))
    expectEnd(1, .minMax(constant: nil), range: OutputRange(lower: 1, upper: 100))
    expectEnd(10, .percentileRank(.lowest), sense: .falling, range: OutputRange(lower: 10, upper: 20))
    expectEnd(-5, .goalposts(Goalposts(lower: 0, upper: 9)), range: OutputRange(lower: -5, upper: 5))
    expectEnd(0, .distanceToLeader(constant: nil), direction: .lowerIsBetter)
    expectEnd(0, .borda(.average))
    expectEnd(0.25, .categorical([CategoryStep(from: nil, points: 0.25), CategoryStep(from: 4, points: 0.75)]))
    expectEnd(
      0.25, .categorical([CategoryStep(from: nil, points: 0.25), CategoryStep(from: 4, points: 0.75)]),
      sense: .falling)
  }

  /// z-scores of 2, 4, 8: mean 14/3, sd √(28/3).
  @Test func `scales without an end take the worst city's score`() {
    let deviation = (28.0 / 3).squareRoot()
    expectEnd((2 - 14.0 / 3) / deviation, .zScore(mean: 0, deviation: 1, constant: nil))
    expectEnd((14.0 / 3 - 8) / deviation, .zScore(mean: 0, deviation: 1, constant: nil), sense: .falling)
    expectEnd(0.25, .fractionOfBest)
    expectEnd(0.25, .maximum)
    expectEnd(1.0 / 7, .sum)
    expectEnd(-0.5, .goalposts(Goalposts(lower: 4, upper: 8, isTruncated: false)))
    expectEnd(0, .goalposts(Goalposts(lower: 0, upper: 8, isTruncated: false)))
  }

  @Test func `the worst score is learnt and can be pinned`() {
    let set = model(.fractionOfBest, cut: 0.6)
    let first = assess(set, silence)
    let learnt = first.records.flatMap(\.learnt)
    #expect(learnt == [LearntValue("maximum", of: "x", 8), LearntValue("worst score", of: "x", 0.25)])
    let alone = survey(["x": [.blank], "y": [10]])
    #expect(assess(set, alone, pinned: learnt).verdictIDs == ["yes"])
    #expect(assess(model(.fractionOfBest, cut: 0.63), alone, pinned: learnt).verdictIDs == ["no"])
    #expect(
      assess(model(.minMax(constant: nil), cut: 0.5), silence).records.flatMap(\.learnt).map(\.name) == [
        "minimum", "maximum",
      ])
  }

  @Test func `conditions on an indicator see its worst answer`() {
    for (method, direction, cut) in [
      (Normalisation.vector, Direction.higherIsBetter, 2.0), (.rank(.lowest), .lowerIsBetter, 8),
    ] {
      var set = model(method, cut: -9, direction: direction)
      set.verdicts = [
        rule("thin", .insufficientCoverage),
        rule("yes", .conditions([Condition(.indicator("x"), .equals(cut))]), standing: 1),
        rule("no", .conditions([])),
      ]
      // The silent city has no value, so that the first verdict is “no” already and nothing can lower it.
      #expect(assess(set, silence).verdictIDs[0] == "no")
      set.verdicts[1] = rule("yes", .conditions([Condition(.node("index"), .above(-100))]), standing: 2)
      set.verdicts.insert(
        rule("worst", .conditions([Condition(.indicator("x"), .equals(cut))]), standing: 0), at: 1)
      #expect(assess(set, silence).verdictIDs[0] == "worst")
    }
  }

  @Test func `an indicator that nobody answered has no worst city`() {
    let set = model(.vector, cut: 0.9)
    let result = assess(set, survey(["x": [.blank, .blank], "y": [10, 5]]))
    #expect(result.verdictIDs == ["yes", "no"])
  }

  /// After a treatment of outliers, limits and learnt bounds stand on the treated scale; a condition sees raw values.
  @Test func `a treated indicator's worst answer is a raw value`() {
    var set = model(.minMax(constant: nil), cut: -9)
    set.verdicts = [
      rule("thin", .insufficientCoverage),
      rule("worst", .conditions([Condition(.indicator("x"), .equals(2))]), standing: 0),
      rule("yes", .conditions([Condition(.node("index"), .atLeast(-9))]), standing: 2),
      rule("no", .conditions([])),
    ]
    #expect(assess(set, silence, pinned: [LearntValue("minimum", of: "x", 1)]).verdictIDs[0] == "yes")
    set.indicators[0].treatment = .winsorise(skewness: 2, kurtosis: 3.5, most: 5)
    #expect(assess(set, silence, pinned: [LearntValue("minimum", of: "x", 1)]).verdictIDs[0] == "worst")
  }
}
