import AssessmentModel
import ScoringSupport
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
    .arithmetic, .geometric(zero: .stops), .geometric(zero: .floor(0.01)), .harmonic(zero: .stops),
    .harmonic(zero: .floor(0.01)), .powerMean(exponent: 2, zero: .stops), .powerMean(exponent: 0, zero: .stops),
    .powerMean(exponent: -2, zero: .floor(0.01)), .minimum, .maximum, .orderedWeighted([4, 3, 2, 1]),
    .mazziottaPareto(MazziottaPareto(isAdjusted: false, isNegative: false)),
    .mazziottaPareto(MazziottaPareto(isAdjusted: true, isNegative: true)), .copeland(tolerance: 1e-9), .topsis,
    .vikor(group: 0.5), .promethee(.usual), .promethee(.linear(indifference: 0.1, preference: 0.4)),
    .weightedProduct,
  ]

  @Test(arguments: means) func `aggregations`(method: Aggregation) { ConformanceKit.aggregation(method) }

  private static let weights: [Weighting] = [
    .relative, .equal,
    .budgetAllocation([
      ExpertPoints(expert: "1", points: [1, 2, 3, 4]), ExpertPoints(expert: "2", points: [40, 30, 20, 10]),
    ]), .analyticHierarchy([[1, 2, 4, 8], [0.5, 1, 2, 4], [0.25, 0.5, 1, 2], [0.125, 0.25, 0.5, 1]]),
    .bestWorst(best: 0, worst: 3, bestToOthers: [1, 2, 4, 8], othersToWorst: [8, 4, 2, 1]),
    .rankOrderCentroid([1, 2, 3, 4]), .entropy, .critic, .standardDeviation, .principalComponent,
    .benefitOfTheDoubt(lower: 0.1, upper: 0.6),
  ]

  @Test(arguments: weights) func `weightings`(method: Weighting) { ConformanceKit.weighting(method) }

  private static let fillings: [Imputation] = [
    .none, .mean, .median, .groupMean(.region), .groupMean(.country), .groupMedian(.region), .rowMean(.siblings),
    .rowMean(.row), .rowMedian(.siblings), .rowMedian(.row), .nearestNeighbours(1), .nearestNeighbours(3),
    .previousEdition(years: 3), .countryProxy,
  ]

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
