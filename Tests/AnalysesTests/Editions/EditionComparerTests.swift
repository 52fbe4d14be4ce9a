import Analyses
import AssessmentModel
import Numerics
import Scoring
import ScoringSupport
import Testing

@Suite("Editions: what comes from the answers, what from the method")
struct EditionComparerTests {
  /// One index over two indicators; min–max if learnt, else goalposts 0…100.
  private func set(_ weights: (Double, Double), isLearnt: Bool = false, _ aggregation: Aggregation = .arithmetic)
    -> CriteriaSet
  {
    var indicators = [indicator("p", 0, 100), indicator("q", 0, 100)]
    if isLearnt { for position in indicators.indices { indicators[position].normalisation = .minMax(constant: nil) } }
    return criteria(indicators, [node("index", 1, aggregation, [use("p", weights.0), use("q", weights.1)])])
  }

  private func answers(_ rows: [(String, Cell, Cell)]) -> Survey {
    survey(
      [(AnswerKey("p"), rows.map(\.1)), (AnswerKey("q"), rows.map(\.2))], cities: rows.map { city($0.0) })
  }

  private func compare(
    _ before: CriteriaSet, _ after: CriteriaSet, _ old: Survey, _ new: Survey, isPinned: Bool = false
  ) -> EditionComparison {
    EditionComparer(before: before, after: after, isPinned: isPinned).compare(old, new, engine: "test").comparison
  }

  /// Worked by hand. Equal weights become 3 : 1; `a` rises from (20, 60) to (60, 40).
  ///
  /// f₀(x₀) = 0.40, f₀(x₁) = 0.50, f₁(x₀) = 0.30, f₁(x₁) = 0.55: data ½(0.10 + 0.25) = 0.175, method
  /// ½(−0.10 + 0.05) = −0.025, together 0.15.
  @Test func theSplitByHand() throws {
    let result = compare(
      set((1, 1)), set((3, 1)), answers([("a", 20, 60), ("b", 50, 50)]), answers([("b", 50, 50), ("a", 60, 40)]))
    let change = try #require(result.changes.first { $0.city == "a" })
    #expect(isClose(change.before, 0.4))
    #expect(isClose(change.newDataOldMethod, 0.5))
    #expect(isClose(change.oldDataNewMethod, 0.3))
    #expect(isClose(change.after, 0.55))
    #expect(isClose(change.data, 0.175))
    #expect(isClose(change.method, -0.025))
    #expect(change.rankBefore == 2)
    #expect(change.rankAfter == 1)
    #expect(result.changes.map(\.city) == ["b", "a"])
  }

  @Test func citiesAndIndicatorsOfOneEditionAreListed() {
    var after = set((1, 1))
    after.indicators.append(indicator("r", 0, 100))
    after.indicators[1].items = [Item(id: "q", question: .empty, scale: .percent)]
    let result = compare(
      set((1, 1)), after, answers([("a", 20, 60), ("gone", 1, 2)]), answers([("new", 50, 50), ("a", 60, 40)]))
    #expect(result.onlyBefore == ["gone"])
    #expect(result.onlyAfter == ["new"])
    #expect(result.indicatorsOnlyBefore.isEmpty)
    #expect(result.indicatorsOnlyAfter == ["r"])
    #expect(result.itemsOnOtherScales == ["q"])
    // The old answers to q do not count under the new method, so that only p is left of them.
    #expect(isClose(result.changes[0].oldDataNewMethod, 0.2))
  }

  @Test func aCityWithoutAScoreInOneOfTheFourHasNoSplit() {
    var strict = set((1, 1))
    strict.trees[0].minimumCoverage = 1
    let result = compare(strict, strict, answers([("a", 20, .blank)]), answers([("a", 60, 40)]))
    #expect(result.changes[0].before == nil)
    #expect(result.changes[0].after != nil)
    #expect(result.changes[0].data == nil)
    #expect(result.changes[0].method == nil)
  }

  /// Scales learnt anew are a change of method; pinned, they are none, to the bit.
  @Test(arguments: [UInt64(1), 2, 3])
  func pinnedEditionsHaveOneMethod(seed: UInt64) {
    var random = SplitMix(seed)
    let rows = (0..<12).map { ("c\($0)", random.unit() * 100, random.unit() * 100) }
    let old = answers(rows.map { ($0.0, Cell($0.1), random.chance(0.2) ? .blank : Cell($0.2)) })
    let new = answers(rows.map { ($0.0, Cell($0.1 + 5), Cell($0.2 * 0.9)) })
    let method = set((2, 1), isLearnt: true, .geometric(zero: .floor(0.01)))
    let pinned = compare(method, method, old, new, isPinned: true)
    #expect(pinned.isPinned)
    for change in pinned.changes {
      #expect(change.method == 0)
      #expect(isClose(change.data, (change.after ?? .nan) - (change.before ?? .nan)))
    }
    #expect(compare(method, method, old, new).changes.contains { abs($0.method ?? 0) > 1e-3 })
  }

  /// The parts add up to the change, and without new answers there is no part of theirs.
  @Test(arguments: 1...20)
  func thePartsAddUp(seed: Int) {
    var random = SplitMix(UInt64(seed))
    func round() -> Survey {
      answers(
        (0..<15).map {
          ("c\($0)", random.chance(0.1) ? .blank : Cell(random.unit() * 120), Cell(random.unit() * 120 - 10))
        })
    }
    let (old, new) = (round(), round())
    let (before, after) = (set((1, 2)), set((3, 1), isLearnt: true, .geometric(zero: .floor(0.05))))
    var split = 0
    for change in compare(before, after, old, new).changes {
      guard let data = change.data, let method = change.method else { continue }
      split += 1
      #expect(isClose(data + method, (change.after ?? .nan) - (change.before ?? .nan), 1e-15))
    }
    #expect(split == 15)
    for change in compare(before, after, old, old).changes { #expect(change.data == 0) }
  }
}
