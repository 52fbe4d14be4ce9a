import AssessmentModel
import Testing

@Suite("Every method keeps to the same rules")
struct ConformanceTests {
  private static let scales: [Normalisation] = [
    .goalposts(Goalposts(lower: 0, upper: 4)), .goalposts(Goalposts(lower: 0, upper: 4, isTruncated: false)),
    .goalposts(Goalposts(lower: 0.5, upper: 8, isLogarithmic: true)),
    .goalposts(Goalposts(lower: 0.5, upper: 8, isLogarithmic: true, isTruncated: false)), .minMax(constant: nil),
    .minMax(constant: 0.5), .zScore(mean: 0, deviation: 1, constant: nil),
    .zScore(mean: 100, deviation: 10, constant: 100), .rank(.lowest), .rank(.average), .borda(.lowest),
    .borda(.average), .percentileRank(.lowest), .percentileRank(.average), .distanceToLeader(constant: nil),
    .distanceToReference("a", isCapped: false), .distanceToReference("c", isCapped: true),
    .distanceToTarget(5, isCapped: false), .distanceToTarget(1, isCapped: true), .fractionOfBest,
    .categorical([
      CategoryStep(from: nil, points: 0), CategoryStep(from: 1, points: 0.5), CategoryStep(from: 3, points: 1),
    ]), .vector, .sum, .maximum,
  ]

  @Test(arguments: scales) func `normalisations`(method: Normalisation) {
    ConformanceKit.normalisation(method)
  }

  private static let means: [Aggregation] = [
    .arithmetic, .geometric(zero: .stops), .geometric(zero: .floor(0.01)), .minimum,
  ]

  @Test(arguments: means) func `aggregations`(method: Aggregation) { ConformanceKit.aggregation(method) }

  private static let weights: [Weighting] = [.relative]

  @Test(arguments: weights) func `weightings`(method: Weighting) { ConformanceKit.weighting(method) }

  private static let fillings: [Imputation] = [.none]

  @Test(arguments: fillings) func `imputations`(method: Imputation) { ConformanceKit.imputation(method) }

  /// A table that rewards the worst, and weights that the kit is told nothing of: the checks see both.
  @Test func `the kit finds what is wrong`() {
    withKnownIssue {
      ConformanceKit.normalisation(
        .categorical([CategoryStep(from: nil, points: 1), CategoryStep(from: 1, points: 0)]))
    }
    withKnownIssue {
      ConformanceSubject(name: "first child doubled", values: .unit, exemptions: [:]) { _ in
      } root: { root in
        if case .use(var first) = root.children[0] {
          first.weight *= 2
          root.children[0] = .use(first)
        }
      }.check()
    }
  }
}
