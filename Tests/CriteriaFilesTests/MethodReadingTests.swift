import AssessmentModel
import CriteriaFiles
import Diagnostics
import TestSupport
import Testing
import Words

/// Every method with every parameter comes back from the file that it was written to.
@Suite struct MethodReadingTests {
  static let normalisations: [(Normalisation, OutputRange)] = [
    (.goalposts(Goalposts(lower: -1, upper: 0.1 + 0.2)), OutputRange(lower: 1, upper: 100)),
    (.minMax(constant: 0.5), OutputRange(lower: 0, upper: 100)), (.minMax(constant: nil), .unit),
    (.zScore(mean: 100, deviation: 10, constant: nil), .unit), (.zScore(mean: 0, deviation: 1, constant: -3), .unit),
    (.rank(.lowest), .unit), (.rank(.average), .unit), (.borda(.average), .unit),
    (.percentileRank(.lowest), OutputRange(lower: -1, upper: 1)),
    (.distanceToLeader(constant: 1), OutputRange(lower: 0.01, upper: 1)),
    (.distanceToReference("seoul", isCapped: true), .unit), (.distanceToReference("a", isCapped: false), .unit),
    (.distanceToTarget(99.5, isCapped: true), .unit), (.distanceToTarget(1e-7, isCapped: false), .unit),
    (.fractionOfBest, .unit),
    (
      .categorical([
        CategoryStep(from: nil, points: 0), CategoryStep(from: 10, points: 0.5), CategoryStep(from: 20.25, points: 1),
      ]), .unit
    ),
    (.vector, .unit), (.sum, .unit), (.maximum, .unit),
  ]

  static let imputations: [Imputation] = [
    .none, .mean, .median, .groupMean(.region), .groupMean(.country), .groupMedian(.country), .rowMean(.siblings),
    .rowMean(.row), .rowMedian(.row), .nearestNeighbours(5), .previousEdition(years: 3), .countryProxy,
  ]

  static let treatments: [OutlierTreatment] = [
    .none, .winsoriseThenLog(skewness: 2, kurtosis: 3.5, most: 5), .winsorise(skewness: 1.5, kurtosis: -0.5, most: 0),
    .logarithm, .boxCox(lambda: 0), .boxCox(lambda: -0.5), .forcedWinsorise(["seoul", "ulaanbaatar"]),
  ]

  static let aggregations: [Aggregation] = [
    .arithmetic, .geometric(zero: .stops), .geometric(zero: .floor(0.01)), .harmonic(zero: .stops),
    .harmonic(zero: .floor(0.5)), .powerMean(exponent: -2, zero: .floor(0.1)), .powerMean(exponent: 0, zero: .stops),
    .powerMean(exponent: 0.5, zero: .stops), .minimum, .maximum, .orderedWeighted([0.5, 0.3]),
    .mazziottaPareto(MazziottaPareto(isAdjusted: true, isNegative: false)),
    .mazziottaPareto(MazziottaPareto(isAdjusted: false, isNegative: true)), .copeland(tolerance: 1e-9),
    .copeland(tolerance: 0), .topsis, .vikor(group: 0.25), .promethee(.usual),
    .promethee(.linear(indifference: 0.05, preference: 0.3)), .weightedProduct,
  ]

  static let weightings: [Weighting] = [
    .shares, .equal,
    .budgetAllocation([
      ExpertPoints(expert: "planning", points: [30, 70]), ExpertPoints(expert: "finance", points: [0.5, 0]),
    ]), .analyticHierarchy([[1, 3], [1.0 / 3, 1]]),
    .bestWorst(best: 1, worst: 0, bestToOthers: [4, 1], othersToWorst: [1, 4]), .rankOrderCentroid([2, 1]),
    .rankOrderCentroid([1, 1]), .entropy,
    .critic, .standardDeviation, .principalComponent, .benefitOfTheDoubt(lower: 0.1, upper: 0.75),
  ]

  /// A set with one indicator and two that stand beside it.
  static func set(
    _ change: (inout Indicator) -> Void = { _ in }, node: (inout IndexNode) -> Void = { _ in }
  ) -> CriteriaSet {
    func plain(_ id: IndicatorID) -> Indicator {
      Indicator(
        id: id, name: LocalizedText("Plain"), question: LocalizedText("How much?"),
        scale: .number(lower: 0, upper: 200),
        normalisation: .goalposts(Goalposts(lower: 0, upper: 100)),
        range: OutputRange(lower: 0.01, upper: 1))
    }
    var first = plain("first")
    change(&first)
    var top = IndexNode(
      id: "top", name: LocalizedText("Top"),
      children: [
        .use(IndicatorUse(indicator: "second", weight: 0.75)), .use(IndicatorUse(indicator: "third", weight: 0.25)),
      ])
    node(&top)
    let beside = IndexNode(
      id: "beside", name: LocalizedText("Beside"), children: [.use(IndicatorUse(indicator: "first", weight: 1))])
    return CriteriaSet(
      id: "methods", title: LocalizedText("Methods"), indicators: [first, plain("second"), plain("third")],
      trees: [top, beside])
  }

  private func check(_ set: CriteriaSet) {
    let text = CriteriaWriter.text(set)
    let reading = CriteriaReader.read(Array(text.utf8), file: "methods.xml")
    #expect(
      reading.diagnostics.allSatisfy { $0.severity == .note },
      "\(reading.diagnostics.map { "\($0.code.id) \($0.headline)" }) \(text)")
    #expect(reading.set == CriteriaWriter.resolved(set), "\(text)")
    #expect(reading.set.map { CriteriaWriter.text($0) } == text)
  }

  @Test func normalisationsComeBack() {
    for (method, range) in Self.normalisations {
      check(
        Self.set {
          $0.normalisation = method
          $0.range = range
          $0.basis = LocalizedText("a reason")
        })
    }
  }

  @Test func dataTreatmentComesBack() {
    for imputation in Self.imputations {
      check(Self.set { $0.imputation = imputation })
      var set = Self.set()
      set.imputation = imputation
      check(set)
    }
    for treatment in Self.treatments {
      check(Self.set { $0.treatment = treatment })
      var set = Self.set()
      set.treatment = treatment
      set.screening = Screening(
        minimumCityAvailability: 0.65, minimumIndicatorAvailability: 0.5, minimumNonZero: 0.05,
        minimumDimensionAvailability: 0.6)
      check(set)
    }
    check(Self.set { $0.denominator = Denominator(item: "second", per: 1000) })
  }

  @Test func aggregationsComeBack() {
    for aggregation in Self.aggregations { check(Self.set(node: { $0.aggregation = aggregation })) }
    check(Self.set(node: { $0.rescaling = OutputRange(lower: 0, upper: 10) }))
  }

  @Test func weightingsComeBack() {
    for weighting in Self.weightings {
      check(
        Self.set(node: { node in
          node.weighting = weighting
          guard !weighting.isWritten else { return }
          node.children = ["second", "third"].map { .use(IndicatorUse(indicator: $0, weight: 1)) }
        }))
    }
  }

  @Test(arguments: [true, false]) func weightedItemsComeBack(_ isMean: Bool) {
    check(
      Self.set {
        $0.items = ["a", "b", "c"].map { Item(id: $0, question: LocalizedText("?"), scale: .yesNo) }
        $0.scoring = .weighted(
          ["a", "b", "c"], weights: [1, 2, 0.5], isMean: isMean, scale: 20, minimumAnswered: 0.8)
      })
  }

  /// A sum is weighted as soon as it says a weight, a factor or a minimum of answers; otherwise it is the plain one.
  @Test func plainAndWeightedSumsAreToldApart() throws {
    let plain = try #require(Sample.read(Sample.text).set?.indicators[2].scoring)
    #expect(plain == .sum(["checks-a", "checks-b"]))
    let sum = "<sum><of item=\"checks-a\"/><of item=\"checks-b\"/></sum>"
    for (written, expected) in [
      ("<sum times=\"2\"><of item=\"checks-a\"/><of item=\"checks-b\"/></sum>", ([1.0, 1], 2.0, 1.0)),
      ("<sum minimumAnswered=\"0.5\"><of item=\"checks-a\"/><of item=\"checks-b\"/></sum>", ([1, 1], 1, 0.5)),
      ("<sum><of item=\"checks-a\" weight=\"3\"/><of item=\"checks-b\"/></sum>", ([3, 1], 1, 1)),
    ] {
      let set = try #require(Sample.read(Sample.text.replacing(sum, with: written)).set)
      #expect(
        set.indicators[2].scoring
          == .weighted(
            ["checks-a", "checks-b"], weights: expected.0, isMean: false, scale: expected.1,
            minimumAnswered: expected.2))
    }
  }
}
