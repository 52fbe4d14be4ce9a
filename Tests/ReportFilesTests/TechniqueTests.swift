import AssessmentModel
import Schemas
import TestSupport
import Testing
import Words
import XMLStream

@testable import ReportFiles
@testable import ReportSupport

/// Every method is shown with its parameters, in both languages and in the XML.
@Suite struct TechniqueTests {
  static let normalisations: [Normalisation] = [
    .goalposts(Goalposts(lower: 1, upper: 30, isLogarithmic: true, isTruncated: false)), .minMax(constant: 0.25),
    .zScore(mean: 100, deviation: 15, constant: -7), .rank(.average), .borda(.lowest), .percentileRank(.average),
    .distanceToLeader(constant: 0.25), .distanceToReference("seoul", isCapped: true),
    .distanceToTarget(95.5, isCapped: true), .fractionOfBest,
    .categorical([CategoryStep(from: nil, points: 0.125), CategoryStep(from: 12.5, points: 0.75)]), .vector, .sum,
    .maximum,
  ]
  static let imputations: [Imputation] = [
    .none, .mean, .median, .groupMean(.region), .groupMedian(.country), .rowMean(.siblings), .rowMedian(.row),
    .nearestNeighbours(7), .previousEdition(years: 3), .countryProxy,
  ]
  static let treatments: [OutlierTreatment] = [
    .none, .winsoriseThenLog(skewness: 2.5, kurtosis: 3.5, most: 6), .winsorise(skewness: 2.5, kurtosis: 3.5, most: 6),
    .logarithm, .boxCox(lambda: 0.5), .forcedWinsorise(["seoul"]),
  ]
  static let aggregations: [Aggregation] = [
    .arithmetic, .geometric(zero: .stops), .geometric(zero: .floor(0.02)), .harmonic(zero: .floor(0.02)),
    .powerMean(exponent: 0.5, zero: .stops), .powerMean(exponent: -2, zero: .floor(0.02)), .minimum, .maximum,
    .orderedWeighted([0.7, 0.3]), .mazziottaPareto(MazziottaPareto(isAdjusted: true, isNegative: false)),
    .mazziottaPareto(MazziottaPareto(isAdjusted: false, isNegative: true)), .copeland(tolerance: 0), .topsis,
    .vikor(group: 0.25), .promethee(.usual), .promethee(.linear(indifference: 0.05, preference: 0.35)),
    .weightedProduct,
  ]
  static let weightings: [Weighting] = [
    .shares, .equal, .budgetAllocation([ExpertPoints(expert: "a", points: [30, 70])]),
    .analyticHierarchy([[1, 3], [1.0 / 3, 1]]),
    .bestWorst(best: 0, worst: 1, bestToOthers: [1, 4], othersToWorst: [4, 1]), .rankOrderCentroid([1, 2]), .entropy,
    .critic, .standardDeviation, .principalComponent, .benefitOfTheDoubt(lower: 0.15, upper: 0.65),
  ]

  private func texts(_ words: Wording) -> [String] {
    Self.normalisations.map { words.text($0) } + Self.imputations.map { words.text($0) }
      + Self.treatments.map { words.text($0) } + Self.aggregations.map { words.text($0) }
      + Self.weightings.map { words.text($0) }
  }

  @Test(arguments: Language.allCases) func noTwoMethodsReadTheSame(_ language: Language) {
    var seen: Set<String> = []
    for text in texts(Wording(language)) {
      #expect(!text.contains("{") && !text.isEmpty)
      #expect(seen.insert(text).inserted, "\(text)")
    }
  }

  /// Methods with the same notation are the same method: no parameter is left out of it.
  @Test func notationTellsMethodsApart() {
    var seen: Set<String> = []
    for text in Self.normalisations.map(\.notation) + Self.aggregations.map(\.notation)
      + Self.weightings.map(\.notation) + Self.imputations.map(\.notation)
      + Self.treatments.dropFirst().map(\.notation)
    {
      #expect(!text.isEmpty && !text.contains("{"))
      #expect(seen.insert(text).inserted, "\(text)")
    }
  }

  /// What stands in one language stands in the other: the same numbers and names.
  @Test func bothLanguagesShowTheSameParameters() {
    func figures(_ text: String) -> [String] {
      text.matches(of: /[0-9][0-9.,]*[0-9]|seoul/).map { String($0.output) }.sorted()
    }
    for (english, korean) in zip(texts(Wording(.english)), texts(Wording(.korean))) {
      #expect(figures(english) == figures(korean), "\(english) | \(korean)")
    }
  }

  @Test func parametersAreInTheWords() {
    let words = Wording(.english)
    let goalposts = words.text(Self.normalisations[0], range: OutputRange(lower: 1, upper: 100))
    #expect(goalposts == "1 – 30, logarithmic, not cut, onto 1 to 100")
    #expect(words.text(Denominator(item: "people", per: 1000)) == "per 1,000 of people")
    #expect(
      words.text(Aggregation.powerMean(exponent: -2, zero: .floor(0.02))) == "power mean, exponent −2, lifted by 0.02")
    #expect(
      Wording(.korean).text(Imputation.groupMean(.region)) == "같은 지역의 평균")
    let screening = words.text(Screening(minimumCityAvailability: 0.65, minimumNonZero: 0.05))
    #expect(
      screening.replacing("\u{A0}", with: " ")
        == "cities with less than 65 % of the indicators; cities with less than 5 % of their values other than 0")
  }

  /// The page and the XML of a set in which everything is used; the scores are those of the plain set.
  @Test func reportsShowEveryMethod() throws {
    var criteria = SmallReport.content().assessment.criteria
    criteria.screening = Screening(minimumCityAvailability: 0.65)
    criteria.imputation = .groupMedian(.country)
    criteria.treatment = .winsorise(skewness: 2.5, kurtosis: 3.5, most: 6)
    let id = criteria.trees[0].id
    for (number, method) in Self.normalisations.enumerated() {
      let place = number % criteria.indicators.count
      criteria.indicators[place].normalisation = method
      criteria.indicators[place].range = OutputRange(lower: 1, upper: 99)
      criteria.indicators[place].denominator = Denominator(item: "people", per: 1000)
      criteria.indicators[place].imputation = Self.imputations[number % Self.imputations.count]
      criteria.indicators[place].treatment = Self.treatments[number % Self.treatments.count]
      let aggregation = Self.aggregations[number]
      let weighting = Self.weightings[number % Self.weightings.count]
      let plain = SmallReport.content()
      var assessment = plain.assessment
      assessment.criteria = criteria
      let root = assessment.plan.principal
      assessment.plan.nodes[root].aggregation = aggregation
      assessment.plan.nodes[root].weighting = weighting
      assessment.plan.nodes[root].rescaling = OutputRange(lower: 0, upper: 1)
      let content = ReportContent(assessment: assessment, profile: plain.profile)
      let schema = try XMLSchema(SchemaFile.report.text, name: "report.xsd")
      let document = XMLTree.read(XMLReport.bytes(content), file: "report.xml", schema: schema)
      #expect(document.schemaDiagnostics.isEmpty, "\(document.schemaDiagnostics)")
      let xml = try #require(document.root).children(named: "method")[0]
      #expect(xml.children(named: "indicator")[place].attribute("normalisation")?.value == method.methodName)
      let node = xml.children(named: "tree")[0].children(named: "node")[0]
      #expect(node.attribute("id")?.value == id.rawValue)
      #expect(node.attribute("aggregation")?.value == aggregation.methodName)
      #expect(node.attribute("weighting")?.value == weighting.methodName)
    }
  }
}
