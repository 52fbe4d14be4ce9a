import AssessmentModel
import Diagnostics
import ExchangeFiles
import Scoring
import Testing

/// What is written can be read, and nothing changes on the way.
@Suite struct StudyFilesTests {
  @Test(arguments: COINrNormalisation.allCases)
  func aConvertedIndexReadFromItsFilesHasTheNumbersOfTheFormulas(_ method: COINrNormalisation) throws {
    let study = try #require(Fixture.read(method).study)
    let assessment = try Shipped.rereadAssessment(study)
    #expect(assessment.criteria.indicators == study.criteria.indicators)
    #expect(assessment.plan.nodes.map(\.id).sorted() == ["Access", "Demand", "Index", "People", "Services", "Supply"])
    #expect(assessment.survey.registry == study.survey.registry)
    for row in Fixture.expected where row.method == method.rawValue {
      let city = try #require(assessment.cities.firstIndex { $0.id.rawValue == row.unit })
      let score = try #require(assessment.score(of: city))
      let value = try #require(row.scores.first { $0.node == "Index" }).value
      #expect(abs(score - value) <= 1e-9 * max(1, abs(value)))
    }
  }

  @Test func missingReasonsChoicesAndHostileNamesSurvive() throws {
    let scale = Scale.options([
      ResponseOption(code: "none", label: LocalizedText("None"), points: 0),
      ResponseOption(code: "a, \"b\"", label: LocalizedText("Some"), points: 2),
    ])
    let choice = Indicator(
      id: "city", name: LocalizedText("<Choice> & co"), question: LocalizedText("Which?"), scale: scale,
      normalisation: .goalposts(Goalposts(lower: 0, upper: 2)))
    let root = IndexNode(
      id: "index", name: LocalizedText("Index"), weighting: .relative,
      children: [.use(IndicatorUse(indicator: "city", weight: 3))])
    var answers = AnswerVector(repeating: .noAnswer, count: 8)
    for (position, reason) in MissingReason.allCases.enumerated() { answers[position] = .missing(reason) }
    answers[7] = .value(2, .reported)
    let cities = (0..<8).map { City(id: CityID("c\($0)"), name: LocalizedText("=\"<City>\" & \($0)")) }
    let registry = CityRegistry(id: "odd", title: LocalizedText("Odd"), cities: cities)
    let survey = Survey(
      description: SurveyDescription(id: "odd", title: LocalizedText("Odd"), edition: "1", origin: .synthetic),
      registry: registry, cities: cities,
      locations: cities.indices.map { ReturnLocation(file: 0, record: UInt32($0 + 1), line: UInt32($0 + 2)) },
      columns: [AnswerColumn(key: AnswerKey("city"), header: "city", answers: answers)], files: ["x.csv"])
    let set = CriteriaSet(id: "odd", title: LocalizedText("Odd"), indicators: [choice], trees: [root])
    let again = try Shipped.rereadAssessment(ConvertedStudy(criteria: set, survey: survey))
    #expect(again.survey.columns[0].answers == answers)
    #expect(again.cities.map(\.name) == cities.map(\.name))
    #expect(again.score(of: 7) == 1)
  }

  @Test func resultsOfOtherProgramsStandBesideTheData() throws {
    var study = try #require(Fixture.read().study)
    study.results = [ExchangedResult(id: "ranks", cells: (1...10).map { $0 == 3 ? nil : "\($0)" })]
    let files = StudyFiles.files(study)
    #expect(files.map(\.path).last == "Surveys/example/results.csv")
    let sink = ByteSink()
    files.last?.write(sink)
    #expect(sink.text.hasPrefix("city,ranks\nU01,1\nU02,2\nU03,\n"))
  }
}
