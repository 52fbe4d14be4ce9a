import AssessmentModel
import CriteriaFiles
import Diagnostics
import TestSupport
import Testing

@testable import SurveyFiles

@Suite("Simulated surveys")
struct SimulationTests {
  static func criteria(_ name: String) throws -> CriteriaSet {
    let path = "Criteria/\(name)/criteria.xml"
    let bytes = try #require(Repository.bytes(path))
    return try #require(CriteriaReader.read(bytes, file: path).set)
  }

  private func members() throws -> CityRegistry {
    let bytes = try #require(Repository.bytes("Surveys/cities.xml"))
    return try #require(RegistryReader.read(bytes, file: "cities.xml").registry)
  }

  private func responses(_ simulation: Simulation) -> String {
    let sink = ByteSink()
    SurveySimulator.writeResponses(simulation, to: sink)
    return sink.text
  }

  private func description(_ simulation: Simulation) -> String {
    let sink = ByteSink()
    SurveySimulator.writeDescription(simulation, to: sink)
    return sink.text
  }

  private func registry(_ simulation: Simulation) -> String {
    let sink = ByteSink()
    SurveySimulator.writeRegistry(simulation, to: sink)
    return sink.text
  }

  private func read(_ simulation: Simulation) throws -> SurveyReading {
    let base = try #require(Repository.text("Surveys/cities.xml"))
    let files = [
      "surveys/sample/responses.csv": Array(responses(simulation).utf8),
      "surveys/sample/registry.xml": Array(registry(simulation).utf8),
    ]
    return Sample.read(description(simulation), files: files, registry: base, criteria: simulation.criteria)
  }

  @Test("wego-2015-sample is what the simulator writes for the 82 cities and seed 2015")
  func shippedSample() throws {
    let simulation = Simulation(
      id: "wego-2015-sample", criteria: try Self.criteria("seoul-model-2015"), registry: try members(),
      registryHref: "../cities.xml", seed: 2015)
    Golden.check(description(simulation), "Surveys/wego-2015-sample/survey.xml")
    Golden.check(responses(simulation), "Surveys/wego-2015-sample/responses.csv")
    let reading = Sample.shipped("wego-2015-sample", criteria: simulation.criteria)
    #expect(reading.diagnostics.isEmpty)
    let survey = try #require(reading.survey)
    #expect(survey.cities.count == 82)
    #expect(survey.description.origin == .synthetic)
    let states = survey.columns.flatMap { column in (0..<82).map { column.answers[$0] } }
    let reasons = Set(states.compactMap(\.missingReason))
    #expect(reasons == [.noAnswer, .doesNotKnow, .notApplicable])
    #expect(states.contains { if case .value(_, .evidenced) = $0 { true } else { false } })
    #expect(states.contains { if case .value(_, .selfReported) = $0 { true } else { false } })
  }

  @Test(
    "a simulated survey of each criteria set reads without an error",
    arguments: ["seoul-model-2015", "un-egdi", "eu-egovernment-benchmark", "teaching", "un-losi", "rutgers-skku"])
  func everySet(name: String) throws {
    for isComplete in [false, true] {
      let simulation = Simulation(
        id: "trial", criteria: try Self.criteria(name), registry: try members(), registryHref: "../cities.xml",
        cities: 40, seed: 7, isComplete: isComplete)
      let reading = try read(simulation)
      #expect(reading.errors == [])
      let survey = try #require(reading.survey)
      #expect(survey.cities.count == 40)
      guard isComplete else { continue }
      let missing = survey.columns.filter { column in (0..<40).contains { column.answers[$0].number == nil } }
      #expect(missing.map(\.key.header) == [])
      #expect(survey.columns.allSatisfy { $0.key.group == nil })
    }
  }

  @Test("sums of weighted items and denominators are drawn so that values lie on the scale")
  func weightedItemsAndDenominators() throws {
    func item(_ id: ItemID, _ scale: Scale) -> Item { Item(id: id, question: LocalizedText("?"), scale: scale) }
    let items: [ItemID] = ["a", "b", "c"]
    let points = Indicator(
      id: "points", name: LocalizedText("Points"), scale: .number(lower: 0, upper: 60),
      normalisation: .goalposts(Goalposts(lower: 0, upper: 60)), items: items.map { item($0, .level(of: 3)) },
      scoring: .weighted(items, weights: [1, 2, 3], isMean: true, scale: 20, minimumAnswered: 0.5))
    let desks = Indicator(
      id: "desks", name: LocalizedText("Desks"), scale: .count(of: nil),
      normalisation: .goalposts(Goalposts(lower: 0, upper: 5)),
      items: [item("desks", .count(of: nil)), item("people", .count(of: nil))], scoring: .answer("desks"),
      denominator: Denominator(item: "people", per: 1000))
    let tree = IndexNode(
      id: "top", name: LocalizedText("Top"), weighting: .equal,
      children: ["points", "desks"].map { .use(IndicatorUse(indicator: $0, weight: 1)) })
    let criteria = CriteriaSet(
      id: "weighted", title: LocalizedText("Weighted"), indicators: [points, desks], trees: [tree])
    let simulation = Simulation(
      id: "trial", criteria: criteria, registry: try members(), registryHref: "../cities.xml", cities: 60, seed: 3,
      isComplete: false)
    let reading = try read(simulation)
    #expect(reading.errors == [])
    let survey = try #require(reading.survey)
    #expect(survey.columns.map(\.key.item) == ["a", "b", "c", "desks", "people"])
    let people = survey.columns[4].answers
    #expect((0..<60).allSatisfy { (people[$0].number ?? 0) > 0 })
    // The desks per thousand lie between the goalposts, not the desks themselves.
    let rates = (0..<60).compactMap { city in
      survey.columns[3].answers[city].number.map { $0 * 1000 / (people[city].number ?? 1) }
    }
    #expect(rates.count > 30 && rates.allSatisfy { $0 <= 8 } && rates.contains { $0 > 1 })
    for column in survey.columns.prefix(3) {
      #expect(Set((0..<60).compactMap { column.answers[$0].number }).count > 1)
    }
  }

  @Test("more cities than the registry has are invented, in its regions")
  func inventedCities() throws {
    let simulation = Simulation(
      id: "many", criteria: try Self.criteria("un-egdi"), registry: try members(), registryHref: "../cities.xml",
      cities: 200, seed: 7)
    let text = description(simulation).replacing("href=\"registry.xml\"", with: "href=\"../cities.xml\"")
    let reading = Sample.read(
      text, files: ["surveys/sample/responses.csv": Array(responses(simulation).utf8)],
      registry: registry(simulation), criteria: simulation.criteria)
    #expect(reading.errors == [])
    let survey = try #require(reading.survey)
    #expect(survey.cities.map(\.id).first == "synthetic-000001")
    #expect(survey.cities.map(\.id).last == "synthetic-000200")
    #expect(survey.registry.regions.map(\.id) == (try members()).regions.map(\.id))
  }

  @Test("a city's return depends on the seed and its place, not on how many answer")
  func streams() throws {
    func rows(_ cities: Int, seed: UInt64) throws -> [Substring] {
      let simulation = Simulation(
        id: "s", criteria: try Self.criteria("teaching"), registry: try members(), registryHref: "../cities.xml",
        cities: cities, seed: seed)
      return responses(simulation).split(separator: "\n")
    }
    #expect(try rows(10, seed: 1) == Array(try rows(40, seed: 1).prefix(11)))
    #expect(try rows(10, seed: 1) != (try rows(10, seed: 2)))
  }

  @Test("xoshiro256**: the sequence of the reference implementation")
  func generator() {
    // Reference C of Blackman and Vigna (prng.di.unimi.it), seeded with the first four outputs of SplitMix64 from 0:
    // 0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F, 0xF88BB8A8724C81EC.
    var generator = SimulationGenerator(seed: 0)
    #expect(generator.next() == 0x99EC_5F36_CB75_F2B4)
    #expect(generator.next() == 0xBF6E_1F78_4956_452A)
  }
}
