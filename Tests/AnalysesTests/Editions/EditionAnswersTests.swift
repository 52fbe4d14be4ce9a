import Analyses
import AssessmentModel
import Numerics
import Scoring
import ScoringSupport
import Testing

@Suite("Editions: answers given, withdrawn, changed and filled")
struct EditionAnswersTests {
  private func set(_ imputation: Imputation = .none, learnt: Bool = false) -> CriteriaSet {
    var indicators = [indicator("p", 0, 100), indicator("q", 0, 100)]
    if learnt { for position in indicators.indices { indicators[position].normalisation = .minMax(constant: nil) } }
    return criteria(indicators, [node("index", [use("p"), use("q")])]) { $0.imputation = imputation }
  }

  private func answers(_ rows: [(String, Cell, Cell)]) -> Survey {
    survey([(AnswerKey("p"), rows.map(\.1)), (AnswerKey("q"), rows.map(\.2))], cities: rows.map { city($0.0) })
  }

  private func changes(_ before: CriteriaSet, _ after: CriteriaSet, _ old: Survey, _ new: Survey) -> [EditionChange] {
    EditionComparer(before: before, after: after).compare(old, new, engine: "test").comparison.changes
  }

  private func sum(_ answers: EditionAnswers) -> Double? {
    guard let given = answers.given, let withdrawn = answers.withdrawn, let changed = answers.changed,
      let filled = answers.filled, let others = answers.others
    else { return nil }
    return given + withdrawn + changed + filled + others
  }

  /// (20, 80) is 0.5, (–, 80) is 0.8: nothing got better, a bad answer is gone.
  @Test func `an answer withdrawn is no progress`() {
    let found = changes(
      set(), set(), answers([("a", 50, 60), ("b", 20, 80)]), answers([("a", 50, 60), ("b", .blank, 80)]))
    #expect(found[1].coverageBefore == 1 && found[1].coverageAfter == 0.5)
    #expect(isClose(found[1].data, 0.3) && found[1].method == 0)
    let answers = found[1].answers
    #expect(isClose(answers.withdrawn, 0.3) && answers.given == 0 && answers.changed == 0)
    #expect(answers.filled == 0 && answers.others == 0)
    #expect([answers.givenCount, answers.withdrawnCount, answers.changedCount] == [0, 1, 0])
    #expect(found[0].answers == EditionAnswers(given: 0, withdrawn: 0, changed: 0, filled: 0, others: 0))
  }

  /// By hand, old (20, –, 60), new (40, 50, –), equal weights: v() 0.4, v(g) 13/30, v(w) 0.2, v(c) 0.5, v(gw) 0.35,
  /// v(gc) 0.5, v(wc) 0.4, v(gwc) 0.45.
  ///
  /// Given ⅓(v(g)−v()) + ⅙(v(gw)−v(w)) + ⅙(v(gc)−v(c)) + ⅓(v(gwc)−v(wc)) = 1/90 + 1/40 + 0 + 1/60 = 19/360; withdrawn
  /// ⅓(−0.2) + ⅙(0.35 − 13/30) + ⅙(−0.1) + ⅓(−0.05) = −41/360; changed ⅓·0.1 + ⅙(0.5 − 13/30) + ⅙·0.2 + ⅓·0.1 =
  /// 40/360; together 0.05.
  @Test func `all three causes by hand`() {
    let three = criteria(
      ["p", "q", "r"].map { indicator($0, 0, 100) }, [node("index", [use("p"), use("q"), use("r")])])
    let found = changes(
      three, three, survey(["p": [20], "q": [.blank], "r": [60]]), survey(["p": [40], "q": [50], "r": [.blank]]))
    let answers = found[0].answers
    #expect(isClose(found[0].data, 0.05))
    #expect(isClose(answers.given, 19.0 / 360) && isClose(answers.withdrawn, -41.0 / 360))
    #expect(isClose(answers.changed, 40.0 / 360))
    #expect([answers.givenCount, answers.withdrawnCount, answers.changedCount] == [1, 1, 1])
  }

  /// The gap of `b` is filled with the mean of the others' p, 50: 0.65 instead of 0.8.
  @Test func `what filling adds is a part of its own`() {
    let mean = set(.mean)
    let found = changes(
      mean, mean, answers([("a", 50, 60), ("b", 20, 80)]), answers([("a", 50, 60), ("b", .blank, 80)]))
    let answers = found[1].answers
    #expect(found[1].coverageAfter == 0.5)
    #expect(isClose(found[1].data, sum(answers)))
    #expect(isClose(answers.withdrawn, 0.3))
    // What the old edition learnt, a mean of 35, and what the new one did, 50, fill under either method: −0.225, −0.15.
    #expect(isClose(answers.filled, 0.5 * (0.575 - 0.8) + 0.5 * (0.65 - 0.8)))
  }

  @Test func `a city that was not rated without filling is parted with its gaps filled`() {
    var strict = set(.mean)
    strict.trees[0].minimumCoverage = 1
    let found = changes(
      strict, strict, answers([("a", 50, 60), ("b", 20, 80)]), answers([("a", 50, 60), ("b", .blank, 80)]))
    let answers = found[1].answers
    #expect(answers.filled == 0)
    #expect(found[1].data != nil)
    #expect(isClose(found[1].data, sum(answers)))
  }

  @Test(arguments: 1...12)
  func `the parts add up, whatever comes and goes`(seed: Int) {
    var random = SplitMix(UInt64(seed))
    func round(_ first: Int) -> Survey {
      answers(
        (first..<first + 12).map {
          (
            "c\($0)", random.chance(0.3) ? .blank : Cell(random.unit() * 120),
            random.chance(0.3) ? .blank : Cell(random.unit() * 120 - 10)
          )
        })
    }
    // Cities come and go from every third seed on, and ranks depend on who takes part.
    var after = set([Imputation.none, .mean, .rowMean(.siblings)][seed % 3], learnt: seed % 2 == 0)
    if seed % 3 == 0 { after.indicators[0].normalisation = .percentileRank(.average) }
    var split = 0
    for change in changes(set(), after, round(0), round(seed % 3 == 0 ? 2 : 0)) {
      guard let data = change.data else { continue }
      split += 1
      #expect(isClose(sum(change.answers), data), "\(change)")
    }
    #expect(split >= 5)
  }
}
