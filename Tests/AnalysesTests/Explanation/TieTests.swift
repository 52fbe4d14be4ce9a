import AssessmentModel
import ScoringSupport
import Testing

@testable import Analyses
@testable import Scoring

/// A city that is level with another, or exactly on a cut: any shift of a weight that is not blind to it will do.
@Suite("Tipping weights without any distance")
struct TieTests {
  private func equalSet(_ change: (inout CriteriaSet) -> Void = { _ in }) -> CriteriaSet {
    criteria(
      ["p", "q", "r"].map { indicator($0, 0, 100) }, [node("index", [use("p"), use("q"), use("r")])], change)
  }

  private func children(_ entries: [TippingWeight]) -> [Int] { entries.map(\.child) }

  @Test func `any shift of a weight that is not blind to the difference parts two cities that are level`() {
    // 10, 40, 70 against 70, 40, 10: both 40, and q says the same of both.
    let assessment = assess(equalSet(), survey(["p": [10, 70, 0], "q": [40, 40, 0], "r": [70, 10, 0]]))
    let search = TippingSearch(assessment)
    let tied = search.nearest(of: 0).filter { $0.event == .swap(with: 1) }
    #expect(children(tied) == [0, 2])
    #expect(tied.allSatisfy { $0.shift == 0 && $0.tippingShare == $0.share })
    #expect(children(search.nearest(of: 1).filter { $0.event == .swap(with: 0) }) == [0, 2])
    let range = RankRangeSearch(assessment).range(of: 0)
    #expect(range == RankRange(city: 0, box: 0.25, best: 1, worst: 2, isExact: true))
  }

  @Test func `cities that are level but for rounding are level, and alike in all answers never part`() {
    var set = equalSet()
    set.trees = [node("index", [use("p", 0.1), use("q", 0.2), use("r", 0.3)])]
    let alike = assess(set, survey(["p": [10, 10], "q": [40, 40], "r": [70, 70]]))
    #expect(TippingSearch(alike).nearest(of: 0).isEmpty)
    #expect(RankRangeSearch(alike).range(of: 0) == RankRange(city: 0, box: 0.25, best: 1, worst: 1, isExact: true))
    // 0.1·30 + 0.2·30 + 0.3·30 against 0.1·60 + 0.2·15 + 0.3·30: equal in decimals, not to the last bit.
    let near = assess(set, survey(["p": [30, 60], "q": [30, 15], "r": [30, 30]]))
    let tied = TippingSearch(near).nearest(of: 0)
    // The others at 30 : 30 and 60 : 15 by 1 : 2 are level whatever the last one weighs.
    #expect(children(tied) == [0, 1] && tied.allSatisfy { $0.shift == 0 })
  }

  @Test func `under a minimum a tie may hold for a while`() throws {
    // Level at 0.2 by q, until p weighs so little that the mean of p and r is below it for one of the two.
    let inside = inner("mean", 1, [use("p"), use("r")])
    let set = criteria(
      ["p", "q", "r"].map { indicator($0, 0, 100) }, [node("index", 1, .minimum, [use("q"), inside])])
    let assessment = assess(set, survey(["p": [60, 60], "q": [20, 20], "r": [10, 20]]))
    let entry = try #require(TippingSearch(assessment).nearest(of: 0).first { $0.event == .swap(with: 1) })
    // 60·s + 10·(1 − s) = 20 at s = 0.2, from 0.5: a shift of 0.3.
    #expect(isClose(entry.shift, 0.3, 1e-6))
  }

  @Test func `on a cut of a class or a verdict the least shift the right way is enough`() {
    let set = equalSet { set in
      set.classes = ClassScheme(
        node: "index",
        classes: [
          MaturityLevel(id: "high", name: LocalizedText("High"), bound: .atLeast(0.4)),
          MaturityLevel(id: "low", name: LocalizedText("Low"), bound: nil),
        ])
      set.verdicts = [
        rule("more", .conditions([Condition(.node("index"), .above(0.4))]), ranked: true, standing: 1),
        rule("less", .conditions([]), ranked: true),
      ]
    }
    let assessment = assess(set, survey(["p": [10, 90], "q": [40, 90], "r": [70, 90]]))
    let found = TippingSearch(assessment).nearest(of: 0)
    let levels = found.filter { $0.event == .level(1) }
    let verdicts = found.filter { $0.event == .verdict(0) }
    // q is worth what the mean is, so that its weight moves nothing.
    #expect(children(levels) == [0, 2] && levels.allSatisfy { $0.shift == 0 })
    #expect(children(verdicts) == [0, 2] && verdicts.allSatisfy { $0.shift == 0 })
  }
}
