import AssessmentModel
import Scoring
import ScoringSupport
import Testing

@testable import Analyses

/// Gaps at the ends of the percentages: a reference of 0, a reference of 100, a frontier of 0.
@Suite("Divide flags at the ends of the scale")
struct DivideZeroReferenceTests {
  /// Gaps of cities with these percentages, group before reference, with 100 answers behind each where asked.
  private func findings(
    _ pairs: [(Double, Double)], isSampled: Bool = false, _ change: (inout DivideRules) -> Void = { _ in }
  ) -> [DivideFinding] {
    var set = criteria([indicator("x", 0, 100)], [node("index", [use("x")])])
    var rules = divideRules(["x": ["women"]])
    change(&rules)
    set.divide = rules
    var columns: [(AnswerKey, [Cell])] = [
      (AnswerKey("x"), pairs.map { _ in 50 }), (AnswerKey("x", group: "women"), pairs.map { Cell($0.0) }),
      (AnswerKey("x", group: "men"), pairs.map { Cell($0.1) }),
    ]
    if isSampled {
      columns.append((AnswerKey("x", group: "women", isSampleSize: true), pairs.map { _ in 100 }))
      columns.append((AnswerKey("x", group: "men", isSampleSize: true), pairs.map { _ in 100 }))
    }
    let result = assess(set, survey(columns))
    let found = pairs.indices.map { ProfileBuilder(result).profile(of: $0).divide[0] }
    #expect(found.map(\.outcome) == pairs.indices.map { result.divide?.checks[0].outcome(of: $0) })
    return found
  }

  @Test(arguments: [false, true])
  func `a group above a reference of 0 is ahead, and 0 against 0 is no gap`(isSampled: Bool) throws {
    let found = findings([(60, 50), (50, 0), (0, 0), (0.5, 0), (0, 50)], isSampled: isSampled)
    #expect(found.map(\.outcome) == [.reverse, .reverse, .level0, .reverse, .level4])
    #expect(found.allSatisfy { $0.guards.isEmpty })
    let ahead = try #require(found[1].measures)
    #expect(ahead.difference == -50 && ahead.parityRatio == nil && ahead.relativeGap == nil)
    #expect(ahead.exclusionRatio == 0.5)
    let level = try #require(found[2].measures)
    #expect(level.difference == 0 && level.parityRatio == nil && level.relativeGap == nil && level.exclusionRatio == 1)
    #expect(ahead.ratioInterval == nil && level.ratioInterval == nil)
    guard isSampled else {
      #expect(ahead.differenceInterval == nil && ahead.isClear == nil)
      return
    }
    // Wilson 1927 with z = 1.95996 and n = 100: 0 of 100 goes up to z²/(n + z²) = 0.0369935, 50 of 100 from 0.403832 to
    // 0.596168. Newcombe's method 10: −0.5 − √(0² + 0.096168²) and −0.5 + √(0.0369935² + 0.096168²).
    let interval = try #require(ahead.differenceInterval)
    #expect(isClose(interval.lower, -59.6168, 1e-4) && isClose(interval.upper, -39.6962, 1e-4))
    #expect(ahead.isClear == true)
    let none = try #require(level.differenceInterval)
    #expect(isClose(none.lower, -3.69935, 1e-4) && isClose(none.upper, 3.69935, 1e-4))
    #expect(level.isClear == false)
  }

  @Test func `what rounding leaves of 0 and 100 is 0 and 100`() {
    let found = findings([(0, 1e-14), (1e-14, 0), (90, 100 - 1e-14), (100, 100), (50, 1e-12)])
    #expect(found.map(\.outcome) == [.level0, .level0, .level2, .level0, .reverse])
    #expect(found.map { $0.measures?.exclusionRatio == nil } == [false, false, true, true, false])
    #expect(found.map { $0.measures?.parityRatio == nil } == [true, true, false, false, true])
  }

  @Test func `no guard moves what is no gap, and level 0 caps nothing`() {
    let found = findings([(0, 0)]) { rules in
      rules.parity = [FlagStep(bound: 1.01, level: 0)]
      rules.reverseAbove = 1.5
    }
    #expect(found[0].outcome == .level0 && found[0].guards.isEmpty)
  }

  @Test func `a city at a frontier of 0 has no shortfall, one below it an undefined one`() {
    var set = criteria([indicator("x", 0, 100)], [node("index", [use("x")])])
    set.divide = divideRules(["x": []], frontier: .best)
    let best = assess(set, survey(["x": [0, 0, .blank]]))
    #expect((0..<3).map { best.divide?.checks[0].outcome(of: $0) } == [.level0, .level0, .notMeasured])
    #expect(ProfileBuilder(best).profile(of: 0).divide[0].value == 0)
    set.divide = divideRules(["x": []], frontier: .target(0))
    let target = assess(set, survey(["x": [10, 0, -5]]))
    #expect((0..<3).map { target.divide?.checks[0].outcome(of: $0) } == [.level0, .level0, .undefined])
  }
}
