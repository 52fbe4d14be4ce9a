import AssessmentModel
import Diagnostics
import Glibc
import Scoring
import ScoringSupport
import Testing

@Suite("Gaps between a group and its reference")
struct GapMeasureTests {
  @Test func `measures by hand`() {
    let gap = GapMeasure.measures(group: 40, reference: 60)
    #expect(gap.difference == 20)
    #expect(isClose(gap.parityRatio, 2.0 / 3))
    #expect(isClose(gap.relativeGap, 1.0 / 3))
    #expect(gap.exclusionRatio == 1.5)
    #expect(gap.differenceInterval == nil && gap.ratioInterval == nil && gap.isClear == nil)
  }

  @Test func `what does not exist is nil`() {
    let none = GapMeasure.measures(group: 5, reference: 0, groupSample: 50, referenceSample: 50)
    #expect(none.parityRatio == nil && none.relativeGap == nil && none.ratioInterval == nil)
    #expect(none.differenceInterval != nil)
    #expect(GapMeasure.measures(group: 90, reference: 100).exclusionRatio == nil)
    #expect(
      GapMeasure.measures(group: 50, reference: 60, groupSample: 0, referenceSample: 9).differenceInterval == nil)
    #expect(GapMeasure.measures(group: 50, reference: 60, groupSample: 10).differenceInterval == nil)
  }

  /// Newcombe 1998, Stat Med 17:873, Table II, method 10: 56/70 − 48/80 and 9/10 − 3/10, and rows with zero cells.
  @Test(arguments: [
    (56.0, 70.0, 48.0, 80.0, 0.0524, 0.3339),
    (9.0, 10.0, 3.0, 10.0, 0.1705, 0.8090),
    (6.0, 7.0, 2.0, 7.0, 0.0582, 0.8062),
    (5.0, 56.0, 0.0, 29.0, -0.0381, 0.1926),
    (0.0, 10.0, 0.0, 20.0, -0.1611, 0.2775),
    (10.0, 10.0, 0.0, 10.0, 0.6075, 1.0),
  ])
  func `the difference's interval is Newcombe's method 10`(
    a: Double, m: Double, b: Double, n: Double, lower: Double, upper: Double
  ) throws {
    let interval = try #require(
      GapMeasure.differenceInterval(
        group: 100 * b / n, reference: 100 * a / m, groupSample: n, referenceSample: m))
    #expect(abs(interval.lower / 100 - lower) < 0.00005)
    #expect(abs(interval.upper / 100 - upper) < 0.00005)
  }

  /// Newcombe 1998, Stat Med 17:857, Table I, method 3: 81/263, 15/148, 0/20 and 1/29.
  @Test(arguments: [
    (81.0, 263.0, 0.2553, 0.3662), (15.0, 148.0, 0.0624, 0.1605), (0.0, 20.0, 0.0, 0.1611),
    (1.0, 29.0, 0.0061, 0.1718),
  ])
  func `a share's interval is Wilson's`(r: Double, n: Double, lower: Double, upper: Double) throws {
    let interval = try #require(GapMeasure.wilson(share: r / n, sample: n))
    #expect(abs(interval.lower - lower) < 0.00005)
    #expect(abs(interval.upper - upper) < 0.00005)
  }

  /// By hand: P = 0.5, standard error √(0.8/(100·0.2) + 0.6/(100·0.4)) = √0.055.
  @Test func `the ratio's interval is symmetric in logarithms`() throws {
    let interval = try #require(
      GapMeasure.ratioInterval(group: 20, reference: 40, groupSample: 100, referenceSample: 100))
    let reach = 1.959963984540054 * 0.055.squareRoot()
    #expect(isClose(interval.lower, 0.5 * exp(-reach)))
    #expect(isClose(interval.upper, 0.5 * exp(reach)))
    #expect(isClose(interval.lower * interval.upper, 0.25))
  }

  @Test func `a gap is clear of its interval or not`() {
    #expect(GapMeasure.measures(group: 60, reference: 80, groupSample: 80, referenceSample: 70).isClear == true)
    #expect(GapMeasure.measures(group: 60, reference: 65, groupSample: 80, referenceSample: 70).isClear == false)
    #expect(GapMeasure.measures(group: 80, reference: 60, groupSample: 80, referenceSample: 70).isClear == true)
  }

  /// Metamorphic: exchanging group and reference mirrors difference and interval.
  @Test func `exchanging the sides mirrors the interval`() throws {
    let one = GapMeasure.measures(group: 31, reference: 57, groupSample: 45, referenceSample: 210)
    let other = GapMeasure.measures(group: 57, reference: 31, groupSample: 210, referenceSample: 45)
    #expect(one.difference == -other.difference)
    #expect(isClose(one.differenceInterval?.lower, other.differenceInterval.map { -$0.upper }))
    #expect(isClose(one.ratioInterval?.lower, other.ratioInterval.map { 1 / $0.upper }))
  }
}
