import Analyses
import AssessmentModel
import ScoringSupport
import Testing

@testable import Scoring

@Suite struct AnswerDrawTests {
  private let set = criteria(
    [
      indicator("L", 0, 4, scale: .level(of: 4)), indicator("P", 0, 100, scale: .percent), indicator("N"),
      indicator("M"),
    ], [node("ROOT", [use("L"), use("P"), use("N"), use("M")])])
  private let answers = survey([
    (AnswerKey("L"), [.value(4, .selfReported), .value(2, .evidenced)]), (AnswerKey("P"), [98, 50]),
    (AnswerKey("N"), [.blank, -8]), (AnswerKey("M"), [5, 5]), (AnswerKey("P", isMargin: true), [.blank, 10]),
  ])

  @Test("answers stay within their margins and scales, whole numbers stay whole, and gaps stay gaps")
  func margins() {
    var sampler = SamplerCase(
      [
        .answers([
          AnswerMargin(indicators: ["L"], basis: .selfReported, size: .absolute(1)),
          AnswerMargin(indicators: ["P"], size: .absolute(4)), AnswerMargin(indicators: ["N"], size: .relative(0.25)),
        ])
      ], set, answers)
    #expect(sampler.sampler.dimension == 1)
    let drawn = sampler.collect(3_000) { $0.answers }
    #expect(drawn.count == 3_000)
    // Self-reported level 4 ± 1, cut at 4: 3 up to 3.5, else 4.
    #expect(drawn.allSatisfy { $0[0] == 3 || $0[0] == 4 })
    #expect(abs(drawn.count { $0[0] == 3 } - 750) < 80)
    // The evidenced level and the indicator without a margin do not move.
    #expect(drawn.allSatisfy { $0[1] == 2 && $0[6] == 5 && $0[7] == 5 })
    // 98 ± 4, cut at 100: 94…100 with a quarter at 100.
    #expect(drawn.allSatisfy { $0[2] >= 94 && $0[2] <= 100 })
    #expect(abs(drawn.count { $0[2] == 100 } - 750) < 80)
    // The survey's own margin, 10, goes before the design's.
    #expect(drawn.allSatisfy { $0[3] >= 40 && $0[3] <= 60 } && drawn.contains { $0[3] < 41 })
    #expect(abs(mean(drawn.map { $0[3] }) - 50) < 0.4 && abs(variance(drawn.map { $0[3] }) - 400 / 12.0) < 2)
    // A quarter of 8 to either side of −8; the gap stays one.
    #expect(drawn.allSatisfy { $0[4].isNaN && $0[5] >= -10 && $0[5] <= -6 } && drawn.contains { $0[5] < -9.9 })
  }

  @Test("a coordinate always gives the same answers, another gives others")
  func seeded() {
    var sampler = SamplerCase([.answers([AnswerMargin(indicators: ["M"], size: .absolute(1))])], set, answers)
    #expect(sampler.fill([0.25]) == nil)
    let first = sampler.parameters.answers[6...7]
    #expect(sampler.fill([0.75]) == nil)
    #expect(sampler.parameters.answers[6...7] != first)
    #expect(sampler.fill([0.25]) == nil)
    #expect(sampler.parameters.answers[6...7] == first)
    #expect(first[6] != first[7])
  }

  @Test("a stated margin is divided like its value")
  func denominated() {
    var set = criteria([indicator("X", scale: .count(of: nil))], [node("ROOT", [use("X")])])
    set.indicators[0].denominator = Denominator(item: "POP", per: 1000)
    let answers = survey([
      (AnswerKey("X"), [30, 0]), (AnswerKey("POP"), [2000, 4000]), (AnswerKey("X", isMargin: true), [10, 4]),
    ])
    var sampler = SamplerCase([.answers([])], set, answers)
    let drawn = sampler.collect(500) { $0.answers }
    // 30 ± 10 whole books for two thousand readers, and 0…4 for four thousand.
    #expect(drawn.allSatisfy { ($0[0] * 2).rounded() == $0[0] * 2 && $0[0] >= 10 && $0[0] <= 20 })
    #expect(drawn.allSatisfy { ($0[1] * 4).rounded() == $0[1] * 4 && $0[1] >= 0 && $0[1] <= 1 })
    #expect(Set(drawn.map { $0[0] }).count == 21 && Set(drawn.map { $0[1] }).count == 5)
  }
}
