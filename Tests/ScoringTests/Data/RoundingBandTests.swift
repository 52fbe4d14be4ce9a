import AssessmentModel
import Diagnostics
import ScoringSupport
import Testing

@testable import Analyses
@testable import Numerics
@testable import Scoring

/// Sums of 0.3 in several orders: one value but for rounding.
private let third: Double = 0.1 + 0.2
private let rounded: [Double] = [0.3, third, 0.3.nextDown, 0.15 + 0.15, third.nextUp, third.nextUp.nextUp]

@Suite("What is rounding and what is not")
struct RoundingBandTests {
  @Test func `sums of the same parts in another order are one`() {
    #expect(third != 0.3)
    #expect(RoundingBand.isConstant(0.3, third))
    #expect(RoundingBand.isConstant(rounded))
    var random = SplitMix(1)
    for _ in 0..<200 {
      let parts = (0..<32).map { _ in Double(random.below(1000)) / 7 }
      let sums = (0..<20).map { _ in parts.shuffled(using: &random).reduce(0, +) }
      #expect(RoundingBand.isConstant(sums))
      let scaled = sums.map { $0 * 1e-200 }
      #expect(RoundingBand.isConstant(scaled))
    }
  }

  @Test func `real differences stay, however large the numbers`() {
    #expect(!RoundingBand.isConstant(1, 1 + 1e-9))
    #expect(!RoundingBand.isConstant(1, 1 + 1e-12))
    #expect(!RoundingBand.isConstant(-1, 1))
    // Whole numbers have no rounding: 1 apart at a quadrillion is 1.
    #expect(!RoundingBand.isConstant(1e15, 1e15 + 1))
    #expect(RoundingBand.isConstant(1e15, 1e15 + 0.5))
    #expect(!RoundingBand.isConstant(123_456_789_012.34, 123_456_789_012.35))
    #expect(!RoundingBand.isConstant(0, 5e-300))
    #expect(!RoundingBand.isConstant(-.greatestFiniteMagnitude, .greatestFiniteMagnitude))
  }

  @Test func `no value, one value and NaN are constant`() {
    #expect(RoundingBand.isConstant([]))
    #expect(RoundingBand.isConstant([.nan, 4, .nan]))
    #expect(!RoundingBand.isConstant([.nan, 4, .nan, 5]))
    #expect(RoundingBand.isConstant(.nan, 1))
    #expect(RoundingBand.isConstant(2, 1))
    #expect(RoundingBand.isConstant(0, 0))
  }

  @Test func `what cancels is held against the numbers that it came from`() {
    let left: Double = third - 0.3
    #expect(left > 0)
    #expect(!RoundingBand.isConstant(0, left))
    #expect(RoundingBand.isConstant(0, left, magnitude: 0.3))
  }

  @Test func `groups are those of the least of them`() {
    let band = RoundingBand(magnitude: 1)
    let step = 1.0.ulp
    #expect(band.joins(1, 1 + 64 * step))
    #expect(!band.joins(1, 1 + 65 * step))
    let high: Double = 0.1 + 0.6
    let settled: [Double] = RoundingBand.settled([0.7, third, 0.3, high])
    #expect(settled == [high, 0.3, 0.3, high])
    #expect(RoundingBand.settled([]).isEmpty)
    #expect(!band.exceeds(0.8, 0.6, by: 0.2))
    #expect(band.exceeds(0.9, 0.6, by: 0.2))
    #expect(RoundingBand(magnitude: 1e15).exceeds(1e15 + 1, 1e15, by: 0))
  }
}

@Suite("Rounding is not signal in any step")
struct RoundingInStepsTests {
  private let cells: [Cell] = rounded.map { Cell($0) }

  @Test func `a scale that is learnt takes the column for constant`() {
    let scales: [Normalisation] = [
      .minMax(constant: 0.4), .distanceToLeader(constant: 0.4), .zScore(mean: 0, deviation: 1, constant: 0.4),
    ]
    for method in scales {
      let column = ScaledColumn(method, cells)
      #expect(column.scores == Array(repeating: 0.4, count: 6), "\(method)")
      #expect(column.codes == ["SCR-001"])
      #expect(column.keepsItsScale(method, cells))
    }
    #expect(ScaledColumn(.distanceToReference("d", isCapped: false), cells).codes == ["SCR-013"])
    #expect(ScaledColumn(.distanceToTarget(third.nextUp, isCapped: false), cells).codes == ["SCR-014"])
    for method in [Normalisation.rank(.average), .borda(.average), .percentileRank(.lowest)] {
      let column = ScaledColumn(method, cells)
      #expect(Set(column.scores).count == 1, "\(method)")
      #expect(column.codes == ["SCR-001"])
    }
    #expect(ScaledColumn(.rank(.lowest), [0.3, Cell(third), 0.9]).scores == [1, 1, 3])
    #expect(ScaledColumn(.rank(.lowest), [1e15, Cell(1e15 + 1)]).scores == [1, 2])
  }

  /// Values far apart stay as they were: nothing but the last bits is taken for rounding.
  @Test func `a column that differs by a billionth is scaled`() {
    #expect(ScaledColumn(.minMax(constant: nil), [1, Cell(1 + 1e-9)]).scores == [0, 1])
    #expect(ScaledColumn(.minMax(constant: nil), [Cell(1e15), Cell(1e15 + 1)]).scores == [0, 1])
  }

  @Test func `weights are not learnt from it`() throws {
    let flat = rounded
    let real = [0.2, 0.9, 0.4, 0.6, 0.1, 0.7]
    let table = RowTable([flat, real, real.map { 1 - $0 * $0 }], count: 6)
    for weighting in [Weighting.entropy, .critic, .standardDeviation, .principalComponent] {
      #expect(LearntWeights(weighting, table).shares[0] == 0, "\(weighting)")
      let none = LearntWeights(weighting, RowTable([flat, flat.reversed()], count: 6))
      #expect(none.shares == [0.5, 0.5] && none.shortfall == .noInformation, "\(weighting)")
    }
    // Columns that say the same differ by rounding only, and CRITIC finds no conflict in that.
    let twice = RowTable([real, real.map { 3 * $0 + 0.1 }, real.map { $0 / 7 }], count: 6)
    #expect(LearntWeights(.critic, twice).shortfall == .noInformation)
  }

  /// `1 − e` of a column 1 ± δ is about δ²/(2·ln n): 36 : 1 for δ six times as large, however small.
  @Test func `entropy keeps its digits where columns hardly vary`() {
    let step = 1e-10
    let (wide, narrow) = (6 * step, step)
    let columns: [[Double]] = [[1 - wide, 1 + wide], [1 - narrow, 1 + narrow]]
    let shares = LearntWeights(.entropy, RowTable(columns, count: 2)).shares
    #expect(isClose(shares[0], 36 / 37.0, 1e-4))
  }

  @Test func `nodes that hold rows against each other see no difference`() {
    func scores(_ aggregation: Aggregation) -> [Double?] {
      let set = criteria([indicator("x"), indicator("y")], [node("index", 1, aggregation, [use("x"), use("y")])])
      return assess(set, survey(["x": cells, "y": [0.2, 0.2, 0.2, 0.2, 0.2, 0.4]])).column("index")
    }
    for aggregation in [
      Aggregation.copeland(tolerance: 1e-9), .topsis, .vikor(group: 0.5), .promethee(.usual),
      .promethee(.linear(indifference: 0, preference: 0)),
    ] {
      let found = scores(aggregation)
      #expect(Set(found.prefix(5)).count == 1, "\(aggregation)")
      #expect((found[5] ?? 0) > (found[0] ?? 1), "\(aggregation)")
    }
    for adjusted in [true, false] {
      let found = scores(.mazziottaPareto(MazziottaPareto(isAdjusted: adjusted, isNegative: false)))
      for score in found.prefix(5) { #expect(isClose(score, found[0], 1e-9)) }
    }
  }

  @Test func `a node whose scores are one is not stretched, nor one whose large children cancel`() {
    var set = criteria([indicator("x"), indicator("y")], [node("index", [use("x"), use("y")])])
    set.trees[0].rescaling = .unit
    let flat = assess(set, survey(["x": cells, "y": [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]]))
    #expect(flat.column("index") == [nil, nil, nil, nil, nil, nil])
    #expect(flat.codes().contains("SCR-045"))
    for position in set.indicators.indices {
      set.indicators[position].normalisation = .goalposts(Goalposts(lower: 0, upper: 1, isTruncated: false))
    }
    // 0.1 + 0.2 − 0.3 is 5.6e-17, and 0.3 − 0.3 is 0.
    let cancelled = assess(set, survey(["x": [0.3, Cell(third)], "y": [-0.3, -0.3]]))
    #expect(cancelled.column("index") == [nil, nil])
  }

  @Test func `sums of items that cancel are 0`() {
    var made = indicator("x")
    made.scoring = .weighted(["p", "q", "r"], weights: [1, 1, -1], isMean: false, scale: 1, minimumAnswered: 1)
    let result = assess(
      criteria([made], [node("index", [use("x")])]),
      survey(["p": [0.1, 0.3, 0.5], "q": [0.2, 0, 0], "r": [0.3, 0.3, 0.25]]))
    #expect(result.indicators.columns[0].numbers == [0, 0, 0.25])
  }

  @Test func `coefficients do not see it`() {
    let real = [0.2, 0.9, 0.4, 0.6, 0.1, 0.7]
    #expect(CorrelationMeasures.correlation(Column(numbers: rounded), Column(numbers: real)) == Correlation(count: 6))
    let high: Double = 0.1 + 0.6
    let paired: [Double] = [0.3, third, 0.7, high, 1.1, 0.7]
    let equal: [Double] = [0.3, 0.3, 0.7, 0.7, 1.1, 0.7]
    #expect(CorrelationMeasures.kendall(paired, real)?.value == CorrelationMeasures.kendall(equal, real)?.value)
    #expect(CorrelationMeasures.spearman(paired, real)?.value == CorrelationMeasures.spearman(equal, real)?.value)
    let summary = DescriptiveMeasures.summary(Column(numbers: rounded))
    #expect(summary?.deviation == 0)
    #expect(summary?.skewness == nil)
    #expect(isClose(summary?.uniqueShare, 1 / 6.0))
    #expect(Shape(rounded) == nil)
    #expect(InequalityMeasures.gini(of: rounded) == 0)
    #expect(InequalityMeasures.variation(of: rounded) == 0)
    #expect(InequalityMeasures.theilT(of: rounded, groups: [0, 0, 1, 1, 2, 2])?.total == 0)
    #expect(InequalityMeasures.atkinson(of: rounded, epsilon: 2) == 0)
  }

  @Test func `methods of a decision matrix see no difference`() {
    let columns = [DecisionColumn("x", .higherIsBetter, weight: 0.5), DecisionColumn("y", .lowerIsBetter, weight: 0.5)]
    let matrix = DecisionMatrix(columns, values: [rounded, [5, 5, 5, 5, 5, 4]])
    for method in [RankingMethod.additive, .topsis, .vikor(group: 0.5), .promethee(.usual)] {
      #expect(MethodRanker(method).rank(matrix).ranks == Column(numbers: [2, 2, 2, 2, 2, 1]), "\(method)")
    }
    #expect(Dominance.dominators(matrix) == [[5], [5], [5], [5], [5], []])
  }

  /// Two cities share the first place by Q; only the second of them is first by S. Whether the first place is stable must
  /// not hang on which of the two stands first in the survey.
  @Test func `the stability of a shared first place does not hang on the order of the rows`() {
    let columns = [
      DecisionColumn("x", .higherIsBetter, weight: 0.5), DecisionColumn("y", .higherIsBetter, weight: 0.5),
    ]
    let values = [[1.0, 0.5, 0], [0, 0.5, 1]]
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
      let matrix = DecisionMatrix(columns, values: values.map { column in order.map { column[$0] } })
      let detail = MethodRanker(.vikor(group: 1)).rank(matrix).vikor
      #expect(detail?.isStable == true, "\(order)")
    }
  }
}
