import AssessmentModel
import ScoringSupport
import Testing

@testable import Numerics
@testable import Scoring

/// The quick test of outliers decides as the assessment does, on the limit and beside it.
@Suite("Outlier test of the flat plan")
struct DataOutlierTests {
  private func columns(_ seed: Int) -> [Double] {
    var random = SplitMix(UInt64(seed) &+ 0x0071)
    let count = 3 + random.below(60)
    let shift = random.pick([0, 0, 1, 1e6, -1e9, 1e15])
    let size = random.pick([1, 1, 1e-200, 1e-9, 1e160])
    return (0..<count).map { _ in
      if random.chance(0.1) { return .nan }
      let tail = random.chance(0.1) ? 100 * random.unit() : 1
      return shift * size + size * random.normal() * tail
    }
  }

  /// With a limit that is a column's own coefficient, the last bit decides.
  @Test func limitsAreDecidedExactly() {
    var fails = 0
    for seed in 0..<2000 {
      let values = columns(seed)
      guard let shape = Shape(values) else { continue }
      let size = abs(shape.skewness)
      let limits: [(Double, Double)] = [
        (size, -10), (size.nextDown, -10), (-1, shape.kurtosis), (-1, shape.kurtosis.nextDown), (2, 3.5), (0, 0),
      ]
      for (skewness, kurtosis) in limits {
        let wanted = abs(shape.skewness) > skewness && shape.kurtosis > kurtosis
        let found = values.withColumn { column in
          OutlierTest(skewness: skewness, kurtosis: kurtosis).run(
            column, values.count, ColumnExtent(column, values.count))
        }
        let expected: OutlierTest.Outcome =
          wanted ? (shape.skewness >= 0 ? .failsAbove : .failsBelow) : .passes
        #expect(found == expected, "column \(seed), limits \(skewness) and \(kurtosis)")
        fails += wanted ? 1 : 0
      }
    }
    #expect(fails > 3000)
  }

  /// The quick moments agree with the exact ones to far more than the doubt that is allowed for them.
  @Test func quickMoments() {
    var compared = 0
    for seed in 0..<2000 {
      let values = columns(seed)
      guard let exact = Shape(values) else { continue }
      let quick = values.withColumn { Shape(quick: $0, values.count, ColumnExtent($0, values.count)) }
      guard let quick else { continue }
      compared += 1
      #expect(abs(quick.skewness - exact.skewness) <= 1e-9 * (1 + abs(exact.skewness)), "column \(seed)")
      #expect(abs(quick.kurtosis - exact.kurtosis) <= 1e-9 * (1 + abs(exact.kurtosis)), "column \(seed)")
    }
    #expect(compared > 400)
  }

  @Test func extentSkipsWhatIsMissing() {
    for count in 0..<12 {
      let values = (0..<count).map { $0 % 3 == 1 ? Double.nan : Double($0 * $0 - 20) }
      let extent = values.withColumn { ColumnExtent($0, values.count) }
      let present = values.filter { !$0.isNaN }
      #expect(extent.present == present.count)
      #expect(extent.lower == present.min() ?? .infinity)
      #expect(extent.upper == present.max() ?? -.infinity)
    }
  }
}
