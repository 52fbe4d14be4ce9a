import AssessmentModel
import Diagnostics
import Testing

/// What is on a cut in decimal arithmetic is on it in binary arithmetic, and each strict form is the opposite of another.
@Suite struct ComparisonTests {
  /// 0.1 + 0.2 is not 0.3 in binary arithmetic.
  @Test func sumOnTheCut() {
    let sum = 0.1 + 0.2
    #expect(sum != 0.3)
    #expect(Comparison.atLeast(0.3).isMet(by: sum) && Comparison.atMost(0.3).isMet(by: sum))
    #expect(!Comparison.below(0.3).isMet(by: sum) && !Comparison.above(0.3).isMet(by: sum))
    #expect(Comparison.equals(0.3).isMet(by: sum))
  }

  @Test(arguments: [-2.0, 0, 0.5, 0.5 - 2e-9, 0.5 + 2e-9, 0.5 - 5e-10, 1e15]) func oppositesPart(_ value: Double) {
    #expect(Comparison.atLeast(0.5).isMet(by: value) != Comparison.below(0.5).isMet(by: value))
    #expect(Comparison.atMost(0.5).isMet(by: value) != Comparison.above(0.5).isMet(by: value))
    #expect(
      Comparison.equals(0.5).isMet(by: value)
        == (Comparison.atLeast(0.5).isMet(by: value) && Comparison.atMost(0.5).isMet(by: value)))
  }

  @Test func everyComparisonNamesItsCut() {
    let all: [Comparison] = [.atLeast(0.25), .below(0.25), .above(0.25), .atMost(0.25), .equals(0.25)]
    #expect(all.allSatisfy { $0.cut == 0.25 })
  }

  /// The same of two sides of a clause, where the tolerance grows with them: 10⁹ and 10⁹ + 0.5 are equal there.
  @Test func clauses() {
    func isMet(_ relation: AnswerClause.Relation, _ left: Double, _ right: Double) -> Bool {
      AnswerClause(["a"], relation, .number(0)).isMet(left, right)
    }
    for (left, right) in [(1e9 + 0.5, 1e9), (1e9, 1e9 + 0.5), (0.3, 0.1 + 0.2)] {
      #expect(isMet(.equals, left, right) && isMet(.atLeast, left, right) && isMet(.atMost, left, right))
      #expect(!isMet(.above, left, right) && !isMet(.below, left, right))
    }
    #expect(isMet(.below, 1, 2) && isMet(.above, 2, 1) && !isMet(.equals, 1, 2))
  }

  @Test func clausesAreReadAloud() {
    let clause = AnswerClause(["women", "men"], .atMost, .number(100))
    #expect(clause.statement == .common(.isAtMost, .text("women + men"), .number("100")))
    #expect(
      AnswerClause(["total"], .equals, .sum(["women", "men"])).statement
        == .common(.isEqual, .text("total"), .text("women + men")))
    #expect(AnswerClause(["total"], .equals, .sum(["women", "men"])).items == ["total", "women", "men"])
    #expect(clause.items == ["women", "men"])
  }

  /// Nothing is within a number of percent of 0 but 0.
  @Test func changes() {
    #expect(ChangeRule.none.allows(1e15, after: -1e15))
    #expect(ChangeRule.points(0.2).allows(0.1 + 0.2, after: 0.1) && !ChangeRule.points(0.2).allows(0.31, after: 0.1))
    #expect(ChangeRule.percent(10).allows(-110, after: -100) && !ChangeRule.percent(10).allows(-111, after: -100))
    #expect(ChangeRule.percent(10).allows(0, after: 0) && !ChangeRule.percent(10).allows(0.1, after: 0))
  }

  @Test func numbersOfFiles() {
    #expect(NumberRange.holds(1e15) && NumberRange.holds(-1e15) && !NumberRange.holds(1e15 + 1))
    #expect(!NumberRange.holds(.nan) && !NumberRange.holds(-.infinity))
    #expect(NumberRange.holdsWidth(1e-15) && !NumberRange.holdsWidth(1e-16) && !NumberRange.holdsWidth(0))
    #expect(!NumberRange.holdsWidth(.nan) && !NumberRange.holdsWidth(-1))
  }
}
