import Analyses
import AssessmentModel
import Numerics
import Scoring
import ScoringSupport
import Testing

@Suite("Leaving out an element, or a city")
struct RemovalTests {
  private func set(_ normalisation: Normalisation? = nil) -> CriteriaSet {
    var indicators = ["p", "q", "r"].map { indicator($0, 0, 100) }
    if let normalisation {
      for position in indicators.indices { indicators[position].normalisation = normalisation }
    }
    return criteria(
      indicators,
      [
        node("index", [inner("a", 2, [use("p", 1), use("q", 3)]), inner("b", 1, [use("r")])]), node("side", [use("q")]),
      ])
  }

  /// Worked by hand: (p, q, r) of x (90, 30, 30), y (10, 60, 40), z (50, 40, 90); index ⅔(p + 3q)/4 + ⅓r: x 0.40,
  /// y 0.45, z 0.583. Without q: x ⅔·0.9 + ⅓·0.3 = 0.70, y 0.20, z 0.633. Without b: a alone, x 0.45, y 0.475, z 0.425.
  @Test func theMovesByHand() throws {
    let result = assess(set(), survey(["p": [90, 10, 50], "q": [30, 60, 40], "r": [30, 40, 90]]))
    let remover = ElementRemover(result)
    let plan = result.plan
    let (a, b) = (try #require(plan.node("a")), try #require(plan.node("b")))
    #expect(remover.elements == [.node(b), .node(a), .indicator(0), .indicator(1), .indicator(2)])
    let withoutQ = remover.remove(.indicator(1))
    #expect(
      withoutQ.moves == [
        RankMove(city: 0, before: 3, after: 1), RankMove(city: 1, before: 2, after: 3),
        RankMove(city: 2, before: 1, after: 2),
      ])
    #expect(isClose(withoutQ.meanShift, 4.0 / 3))
    let withoutB = remover.remove(.node(b))
    #expect(
      withoutB.moves == [
        RankMove(city: 2, before: 1, after: 3), RankMove(city: 0, before: 3, after: 2),
        RankMove(city: 1, before: 2, after: 1),
      ])
    #expect(withoutB.unrated.isEmpty)
  }

  /// Leaving an indicator out is what the set without it says; a node left out has no weight in its parent.
  @Test(arguments: 1...8)
  func aRemovalEqualsTheSetWithoutIt(seed: Int) {
    var random = SplitMix(UInt64(seed))
    func cells() -> [Cell] { (0..<12).map { _ in random.chance(0.15) ? .blank : Cell(random.unit() * 100) } }
    let answers = survey(["p": cells(), "q": cells(), "r": cells()])
    let whole = set(.minMax(constant: nil))
    let result = assess(whole, answers)
    var without = whole
    without.trees = [
      node("index", [inner("a", 2, [use("p", 1)]), inner("b", 1, [use("r")])]), node("side", [use("q")]),
    ]
    check(ElementRemover(result).remove(.indicator(1)), result, assess(without, answers))
    guard let branch = result.plan.node("b") else { return }
    without.trees = [
      node("index", [inner("a", 2, [use("p", 1), use("q", 3)])]), .side,
    ]
    check(ElementRemover(result).remove(.node(branch)), result, assess(without, answers))
  }

  private func check(_ removal: ElementRemoval, _ before: Assessment, _ after: Assessment) {
    let compared = before.cities.indices.filter { before.rank(of: $0) != nil }
    func ranks(_ result: Assessment) -> [Int: Int] {
      let scores = compared.compactMap { city in result.column("index")[city].map { (city, $0) } }
      return Dictionary(
        uniqueKeysWithValues: scores.map { city, score in (city, 1 + scores.count { $0.1 > score + 1e-9 }) })
    }
    let (old, new) = (ranks(before), ranks(after))
    #expect(removal.unrated == compared.filter { new[$0] == nil })
    let moved = compared.filter { new[$0] != nil && new[$0] != old[$0] }
    #expect(Set(removal.moves.map(\.city)) == Set(moved))
    for move in removal.moves {
      #expect(move.before == old[move.city])
      #expect(move.after == new[move.city])
    }
  }

  @Test func whatARatingNeedsLeavesNobodyRated() throws {
    var strict = set()
    strict.trees[0].minimumChildren = 2
    let result = assess(strict, survey(["p": [90, 10], "q": [30, 60], "r": [30, 40]]))
    let removal = ElementRemover(result).remove(.node(try #require(result.plan.node("b"))))
    #expect(removal.unrated == [0, 1])
    #expect(removal.meanShift == nil)
    #expect(removal.moves.isEmpty)
  }

  /// Fixed goalposts leave every pair as it is; scales learnt from the cities do not, and every swap reported is one.
  @Test(arguments: 1...4)
  func leavingOutACity(seed: Int) {
    var random = SplitMix(UInt64(seed))
    func cells() -> [Cell] { (0..<10).map { _ in Cell((random.unit() * random.unit() * 1000).rounded() / 10) } }
    let columns = [cells(), cells(), cells()]
    let answers = survey(["p": columns[0], "q": columns[1], "r": columns[2]])
    #expect(CityRemoval.swaps(assess(set(), answers)).isEmpty)
    let learnt = set(.minMax(constant: nil))
    let result = assess(learnt, answers)
    for swap in CityRemoval.swaps(result) {
      let rows = (0..<10).filter { $0 != swap.removed }
      let rest = survey(
        ["p", "q", "r"].enumerated().map { number, name in (AnswerKey(ItemID(name)), rows.map { columns[number][$0] })
        },
        cities: rows.map { result.cities[$0] })
      let after = assess(learnt, rest).ranking.overall
      let (ahead, behind) = (rows.firstIndex(of: swap.ahead) ?? 0, rows.firstIndex(of: swap.behind) ?? 0)
      #expect((result.ranking.overall[swap.ahead] ?? 0) < (result.ranking.overall[swap.behind] ?? 0))
      #expect((after[ahead] ?? 0) > (after[behind] ?? 0))
    }
  }
}

extension IndexNode {
  fileprivate static let side = node("side", [use("q")])
}
