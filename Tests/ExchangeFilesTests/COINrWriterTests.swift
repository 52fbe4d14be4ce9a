import AssessmentModel
import Diagnostics
import ExchangeFiles
import Scoring
import TestSupport
import Testing
import Words

/// Out and in again: the same index.
@Suite struct COINrWriterTests {
  private func back(_ writer: COINrWriter, _ method: COINrNormalisation) throws -> Assessment {
    let reading = Fixture.read(data: writer.dataText, meta: writer.metaText, method)
    #expect(!reading.diagnostics.hasErrors, "\(reading.diagnostics.map(\.headline))")
    let study = try #require(reading.study)
    return AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
  }

  @Test(arguments: [COINrNormalisation.minMax, .goalposts, .target])
  func theExampleComesBack(_ method: COINrNormalisation) throws {
    let study = try #require(Fixture.read(method).study)
    let assessment = AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
    let writer = COINrWriter(assessment)
    #expect(writer.diagnostics.isEmpty, "\(writer.diagnostics)")
    let again = try back(writer, method)
    try Shipped.expectSameScores(assessment, again)
    #expect(again.cities.map(\.groups) == assessment.cities.map(\.groups))
    #expect(again.cities.map(\.region) == assessment.cities.map(\.region))
    #expect(again.criteria.indicators.map(\.direction) == assessment.criteria.indicators.map(\.direction))
    let meta = CSVText(writer.metaText)
    let row = try #require(meta.column("iCode").firstIndex(of: "wifi"))
    #expect(meta.column("Denominator")[row] == "Population")
  }

  @Test func aShippedIndexComesBack() throws {
    let assessment = try Shipped.assessment(criteria: "un-egdi", survey: "un-egdi-2014")
    let again = try back(COINrWriter(assessment), .goalposts)
    #expect(again.cities.count == 193)
    for city in again.cities.indices {
      let pair = (try #require(assessment.score(of: city)), try #require(again.score(of: city)))
      #expect(abs(pair.0 - pair.1) <= 1e-12)
    }
  }

  @Test func anUnevenTreeIsFilledUpAndAFallingUseTurnsRound() throws {
    let posts = Normalisation.goalposts(Goalposts(lower: 0, upper: 10))
    let indicators = ["a-1", "b"].map { id in
      Indicator(id: IndicatorID(id), name: LocalizedText(id), scale: .number(lower: 0, upper: 10), normalisation: posts)
    }
    let deep = IndexNode(
      id: "deep", name: LocalizedText("Deep"), weight: 3, weighting: .relative,
      children: [
        .use(IndicatorUse(indicator: "a-1", weight: 1)), .use(IndicatorUse(indicator: "b", weight: 1, sense: .falling)),
      ])
    let root = IndexNode(
      id: "top", name: LocalizedText("Top"), weighting: .relative,
      children: [.node(deep), .use(IndicatorUse(indicator: "b", weight: 2))])
    let set = CriteriaSet(id: "uneven", title: LocalizedText("Uneven"), indicators: indicators, trees: [root])
    let cities = [City(id: "x", name: LocalizedText("X")), City(id: "y", name: LocalizedText("Y"))]
    let columns = [("a-1", [2.0, 9]), ("b", [4.0, 1])].map { id, numbers in
      var answers = AnswerVector(repeating: .noAnswer, count: 2)
      for position in 0..<2 { answers[position] = .value(numbers[position], .reported) }
      return AnswerColumn(key: AnswerKey(ItemID(id)), header: id, answers: answers)
    }
    let survey = Survey(
      description: SurveyDescription(id: "uneven", title: LocalizedText("U"), edition: "1", origin: .synthetic),
      registry: CityRegistry(id: "uneven", title: LocalizedText("U"), cities: cities), cities: cities,
      locations: [ReturnLocation(file: 0, record: 1, line: 2), ReturnLocation(file: 0, record: 2, line: 3)],
      columns: columns, files: ["x.csv"])
    let assessment = AssessmentPipeline(criteria: set).assess(survey, engine: "test")
    let writer = COINrWriter(assessment)
    #expect(writer.diagnostics.contains { $0.code == .exchangeRenamed })
    let again = try back(writer, .goalposts)
    #expect(again.plan.nodes.count == 3)
    // By hand: deep = (0.2 + 0.6)/2 = 0.4, top = (3·0.4 + 2·0.4)/5; deep = (0.9 + 0.9)/2, top = (3·0.9 + 2·0.1)/5.
    for (city, value) in [0.4, 0.58].enumerated() {
      #expect(abs((try #require(assessment.score(of: city))) - value) < 1e-12)
      #expect(abs((try #require(again.score(of: city))) - value) < 1e-12)
    }
  }

  @Test func whatCOINrCannotSayIsNamed() throws {
    let assessment = try Shipped.assessment(criteria: "teaching", survey: "teaching-sample")
    let found = COINrWriter(assessment).diagnostics
    #expect(found.allSatisfy { $0.severity == .note })
    for word in ["feasibility (geometric)", "coverage rules", "gates, classes and verdicts"] {
      #expect(found.contains { $0.code == .exchangeNotCarried && $0.headline.contains(word) }, "\(word)")
    }
  }

  @Test func methodsWithoutAPlaceAreNamedByBothForms() throws {
    var assessment = try Shipped.assessment(criteria: "un-egdi", survey: "un-egdi-2014")
    assessment.criteria.imputation = .mean
    assessment.criteria.trees[0].weighting = .entropy
    assessment.criteria.trees[0].rescaling = .unit
    assessment.plan.nodes[assessment.plan.principal].aggregation = .copeland(tolerance: 1e-9)
    let root = assessment.criteria.trees[0].id.rawValue
    let tables = COINrWriter(assessment).diagnostics.map(\.headline)
    for words in ["weights learnt from the data: \(root)", "stretched after aggregation", "imputation", "copeland"] {
      #expect(tables.contains { $0.contains(words) }, "\(words)")
    }
    let document = XMCDAWriter.losses(assessment).map(\.headline)
    for words in ["parameters of the aggregation of \(root)", "stretched after aggregation", "imputation"] {
      #expect(document.contains { $0.contains(words) }, "\(words)")
    }
  }
}
