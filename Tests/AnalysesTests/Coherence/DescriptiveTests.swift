import Analyses
import AssessmentModel
import Scoring
import ScoringSupport
import Testing

@Suite("Descriptive statistics")
struct DescriptiveTests {
  typealias S = CoherenceSamples

  /// NumPy 2.4.6 (`mean`, `std(ddof=1)`, `percentile`) and SciPy 1.17.1 (`skew` and `kurtosis` with `bias=False`).
  @Test func `statistics equal those of the peers`() throws {
    let expected: [([Double], [Double])] = [
      (S.a, [5.191666666666666, 2.4919719585950886, 0.08774342641526549, -1.0182017927749454, 3.05, 5.1, 6.775]),
      (S.b, [4.533333333333332, 2.2884426357175083, 0.16753350303163483, -1.0338818317588492, 3.125, 4.3, 6.225]),
      (S.c, [3.25, 1.4847711791873706, -0.31245051916154676, -1.2697913345378542, 2, 3.5, 4.25]),
      (S.v, [49.798, 28.55850788723898, -0.05611593167471041, -1.2067971802701365, 23, 52, 75]),
    ]
    for (values, numbers) in expected {
      let found = try #require(DescriptiveMeasures.summary(Column(values)))
      let own = [
        found.mean, found.deviation, found.skewness, found.kurtosis, found.lowerQuartile, found.median,
        found.upperQuartile,
      ]
      for (left, right) in zip(own, numbers) { #expect(isNear(left, right)) }
      #expect(found.minimum == values.min() && found.maximum == values.max())
    }
    let ties = try #require(DescriptiveMeasures.summary(Column(S.v)))
    #expect(ties.zeroShare == 0.01 && ties.uniqueShare == 0.198)
  }

  /// NIST StRD, univariate: NumAcc1 to NumAcc4 are built by rule; certified mean and standard deviation.
  @Test(arguments: [(1.2, 1e-12), (1_000_000.2, 1e-8), (10_000_000.2, 1e-7)])
  func `certified values of NIST`(_ mean: Double, _ within: Double) {
    var values = [mean]
    for _ in 0..<500 { values += [((mean - 0.1) * 10).rounded() / 10, ((mean + 0.1) * 10).rounded() / 10] }
    let found = DescriptiveMeasures.summary(Column(values))
    #expect(isNear(found?.mean, mean, 1e-14))
    #expect(isNear(found?.deviation, 0.1, within))
  }

  @Test func `certified values of NIST's first set`() {
    let found = DescriptiveMeasures.summary(Column([10_000_001, 10_000_003, 10_000_002]))
    #expect(found?.mean == 10_000_002 && found?.deviation == 1)
  }

  @Test func `statistics at the corners`() throws {
    #expect(DescriptiveMeasures.summary(Column([nil, nil])) == nil)
    let one = try #require(DescriptiveMeasures.summary(Column([nil, 4])))
    #expect(one.minimum == 4 && one.median == 4 && one.deviation == nil && one.skewness == nil)
    let constant = try #require(DescriptiveMeasures.summary(Column([0.1, 0.1, 0.1, 0.1, 0.1, 0.1])))
    #expect(constant.mean == 0.1 && constant.deviation == 0 && constant.skewness == nil && constant.kurtosis == nil)
    let three = try #require(DescriptiveMeasures.summary(Column([1, 2, 4])))
    #expect(three.deviation != nil && three.skewness == nil && three.kurtosis == nil)
    let four = try #require(DescriptiveMeasures.summary(Column([1, 2, 4, 9])))
    #expect(four.skewness != nil && four.kurtosis != nil)
    let huge = try #require(DescriptiveMeasures.summary(Column([-1.7e308, 1.7e308, 0])))
    #expect(huge.mean == 0 && huge.median == 0 && isNear(huge.deviation, 1.7e308))
    let tiny = try #require(DescriptiveMeasures.summary(Column(S.a.map { $0 * 1e-300 })))
    #expect(isNear(tiny.skewness, 0.08774342641526549) && isNear(tiny.deviation, 2.4919719585950886e-300))
  }
}
