import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing

@Suite("Inequality between cities")
struct InequalityTests {
  /// 44 countries, internet users 2014 (fixture), by the regions of the WeGO list. The reference values were worked out
  /// with an independent program; tolerance: half a unit of the ninth decimal.
  @Test func `reference values to nine digits`() throws {
    let rows = try fixture("internet-users-2014.csv")
    let cities = rows.map { city($0[0], region: $0[1], iso3: $0[0]) }
    var set = criteria([indicator("x", 0, 100)], [node("index", [use("x")])])
    set.divide = divideRules(["x": []])
    let data = survey([(AnswerKey("x"), rows.map { Cell(Double($0[2])) })], cities: cities)
    let found = try #require(assess(set, data).divide?.inequality.first)
    let near = 0.5e-9
    #expect(found.count == 44)
    #expect(isClose(found.mean, 47.870681818, near))
    #expect(isClose(found.variationN, 0.594720000, near))
    #expect(isClose(found.variationNMinus1, 0.601595604, near))
    #expect(isClose(found.gini, 0.340979011, near))
    #expect(isClose(found.theilT?.total, 0.199712827, near))
    #expect(isClose(found.theilT?.between, 0.081118542, near))
    #expect(isClose(found.theilT?.within, 0.118594285, near))
    #expect(isClose(found.theilL?.total, 0.266980634, near))
    #expect(isClose(found.theilL?.between, 0.097077770, near))
    #expect(isClose(found.theilL?.within, 0.169902864, near))
    #expect(isClose(found.atkinson[0], 0.109461083, near))
    #expect(isClose(found.atkinson[1], 0.234312101, near))
    #expect(isClose(found.atkinson[2], 0.473276264, near))
    #expect(isClose(found.percentile80To20, 4.856303152, near))
    #expect(isClose(found.fifths, 8.422617602, near))
    #expect(found.maximum.value == 91.67 && cities[found.maximum.city].id == "NLD")
    #expect(found.minimum.value == 6 && cities[found.minimum.city].id == "MOZ")
  }

  /// By hand: two cities with 1 and 3. Gini 1/4; T = ¼·ln ½ + ¾·ln 3/2; Atkinson(1) = 1 − √3/2, Atkinson(2) = 1 − 1.5/2.
  @Test func `two cities by hand`() {
    let values = [1.0, 3]
    #expect(InequalityMeasures.gini(of: values) == 0.25)
    #expect(InequalityMeasures.variation(of: values) == 0.5)
    #expect(isClose(InequalityMeasures.variation(of: values, isSample: true), 0.5.squareRoot()))
    #expect(isClose(InequalityMeasures.theilT(of: values, groups: [0, 0])?.total, 0.130812035941137))
    #expect(isClose(InequalityMeasures.theilL(of: values, groups: [0, 1])?.between, 0.143841036225890))
    #expect(isClose(InequalityMeasures.atkinson(of: values, epsilon: 1), 1 - 3.0.squareRoot() / 2))
    #expect(isClose(InequalityMeasures.atkinson(of: values, epsilon: 2), 0.25))
    #expect(isClose(InequalityMeasures.fifths(of: values), 3))
  }

  @Test func `equality is 0, and scale does not matter`() {
    let equal = [Double](repeating: 4, count: 7)
    #expect(isClose(InequalityMeasures.gini(of: equal), 0))
    #expect(InequalityMeasures.variation(of: equal) == 0)
    #expect(isClose(InequalityMeasures.atkinson(of: equal, epsilon: 2), 0))
    #expect(InequalityMeasures.percentile80To20(of: equal) == 1)
    var random = SplitMix(3)
    let values = (0..<30).map { _ in 1 + random.unit() * 90 }
    let scaled = values.map { $0 * 7 }
    #expect(isClose(InequalityMeasures.gini(of: values), InequalityMeasures.gini(of: scaled)))
    #expect(
      isClose(
        InequalityMeasures.atkinson(of: values, epsilon: 0.5), InequalityMeasures.atkinson(of: scaled, epsilon: 0.5)))
    // Doubling the population changes nothing either.
    #expect(isClose(InequalityMeasures.gini(of: values), InequalityMeasures.gini(of: values + values)))
    #expect(isClose(InequalityMeasures.fifths(of: values), InequalityMeasures.fifths(of: values + values)))
  }

  /// The mean absolute difference over twice the mean, the other definition of the Gini coefficient; and one that does
  /// not change when every city is there fifty times, by which the sort takes another way.
  @Test func `Gini equals half the relative mean difference, for few and many`() {
    var random = SplitMix(8)
    let values = (0..<30).map { _ in random.unit() * 90 }
    var sum = 0.0
    for left in values { for right in values { sum += abs(left - right) } }
    let mean = values.reduce(0, +) / 30
    #expect(isClose(InequalityMeasures.gini(of: values), sum / (900 * 2 * mean)))
    let many = (0..<1500).map { values[$0 % 30] }
    #expect(isClose(InequalityMeasures.gini(of: values), InequalityMeasures.gini(of: many)))
    #expect(isClose(InequalityMeasures.fifths(of: values), InequalityMeasures.fifths(of: many)))
  }

  @Test(arguments: 0..<10) func `the parts add up`(seed: Int) throws {
    var random = SplitMix(UInt64(seed))
    let values = (0..<40).map { _ in 0.1 + random.unit() * 50 }
    let groups = values.map { _ in random.below(6) - 1 }
    for parts in [
      InequalityMeasures.theilT(of: values, groups: groups), InequalityMeasures.theilL(of: values, groups: groups),
    ] {
      let parts = try #require(parts)
      #expect(isClose(parts.total, parts.between + parts.within))
      #expect(parts.between >= -1e-12 && parts.within >= -1e-12)
    }
  }

  @Test func `zeros, negatives and single values`() {
    let zero = [0.0, 2, 4]
    #expect(InequalityMeasures.atkinson(of: zero, epsilon: 1) == 1)
    #expect(InequalityMeasures.atkinson(of: zero, epsilon: 2) == 1)
    #expect(InequalityMeasures.atkinson(of: zero, epsilon: 0.5) != 1)
    #expect(InequalityMeasures.theilL(of: zero, groups: [0, 0, 0]) == nil)
    #expect(InequalityMeasures.theilT(of: zero, groups: [0, 1, 1]) != nil)
    #expect(InequalityMeasures.fifths(of: zero) == nil)
    #expect(InequalityMeasures.gini(of: [0, 0]) == nil)
    #expect(InequalityMeasures.gini(of: [-1, 5]) == nil)
    #expect(InequalityMeasures.gini(of: []) == nil)
    #expect(InequalityMeasures.variation(of: [5]) == 0)
    #expect(InequalityMeasures.variation(of: [5], isSample: true) == nil)
    #expect(isClose(InequalityMeasures.gini(of: [5]), 0))
    #expect(InequalityMeasures.variation(of: [1e300, 1]) == nil, "what overflows has no value")
  }

  /// Type 7 as in R: `quantile(c(1, 2, 4, 8), c(0.25, 0.5, 0.9))` is 1.75, 3, 6.8.
  @Test func `quantiles are type 7`() {
    let values = [1.0, 2, 4, 8]
    #expect(Quantile.type7(0.25, of: values) == 1.75)
    #expect(Quantile.type7(0.5, of: values) == 3)
    #expect(isClose(Quantile.type7(0.9, of: values), 6.8))
    #expect(Quantile.type7(0, of: values) == 1)
    #expect(Quantile.type7(1, of: values) == 8)
    #expect(Quantile.type7(0.5, of: []) == nil)
  }
}
