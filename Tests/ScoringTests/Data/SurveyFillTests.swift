import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing
import Words

@Suite("Gaps filled from other surveys")
struct SurveyFillTests {
  private func set(_ rule: Imputation) -> CriteriaSet {
    var rate = indicator("rate", 0, 100, scoring: .ratio(numerator: "on", denominator: "all", per: 100))
    rate.imputation = rule
    return criteria([rate, indicator("y")], [node("index", [use("rate"), use("y")])])
  }

  private func edition(
    _ year: String, _ columns: KeyValuePairs<String, [Cell]>, cities: [City], date: String = ""
  ) -> Survey {
    var table = survey(columns, cities: cities)
    table.description.edition = year
    table.description.date = date
    return table
  }

  private func run(_ rule: Imputation, _ now: Survey, previous: Survey? = nil, countries: Survey? = nil) -> Assessment {
    AssessmentPipeline(criteria: set(rule)).assess(now, engine: "test", previous: previous, countries: countries)
  }

  private var now: Survey {
    edition(
      "2024", ["on": [1, .blank, .blank, .notApplicable], "all": [2, 5, 5, 5], "y": [1, 1, 1, 1]],
      cities: [city("a", iso3: "AAA"), city("b", iso3: "BBB"), city("c", iso3: "AAA"), city("d", iso3: "AAA")])
  }

  private var then: Survey {
    edition("2022", ["on": [3, 1, 4], "all": [4, 4, 4]], cities: [city("d"), city("b"), city("a")])
  }

  private func column(_ result: Assessment) -> [Answer] {
    result.cities.indices.map { result.scored.columns[0][$0] }
  }

  @Test func `the previous edition's value, by the city's identifier, scored the same way`() throws {
    let result = run(.previousEdition(years: 2), now, previous: then)
    #expect(
      column(result) == [
        .value(50, .reported), .value(25, .previousEdition), .missing(.noAnswer), .missing(.notApplicable),
      ])
    #expect(result.imputedCells().map(\.basis) == [.previousEdition])
    #expect(
      result.diagnostics.first { $0.code == .gapsRemain }?.headline
        == "1 gap of rate cannot be filled by previous-edition")
  }

  @Test func `too old, later, without a year or not given: nothing is filled, and it is said`() {
    let reasons = [
      run(.previousEdition(years: 1), now, previous: then), run(.previousEdition(years: 9), now),
      run(.previousEdition(years: 9), then, previous: now), run(.countryProxy, now),
      run(.previousEdition(years: 9), now, previous: edition("second", ["on": [1]], cities: [city("b")])),
    ]
    for result in [reasons[0], reasons[1], reasons[3], reasons[4]] {
      #expect(result.codes().filter { $0 == "SCR-024" }.count == 1)
      #expect(result.imputedCells().isEmpty)
    }
    #expect(!reasons[2].codes().contains("SCR-024"), "there is no gap to fill")
    let dated = edition("second", ["on": [1, 2], "all": [4, 4]], cities: [city("b"), city("c")], date: "2023-05-01")
    #expect(run(.previousEdition(years: 1), now, previous: dated).imputedCells().map(\.value) == [25, 50])
  }

  @Test func `the value of the city's country, marked as a proxy`() {
    let countries = edition(
      "2023", ["on": [9, 1], "all": [10, 10]], cities: [city("A", iso3: "AAA"), city("A again", iso3: "AAA")])
    let result = run(.countryProxy, now, countries: countries)
    #expect(
      column(result) == [
        .value(50, .reported), .missing(.noAnswer), .value(90, .countryProxy), .missing(.notApplicable),
      ])
    #expect(result.codes().contains("SCR-023"))
  }

  @Test func `cities tied by their country's value are said to be tied`() {
    let table = survey(
      [(AnswerKey("on"), [.blank, .blank]), (AnswerKey("all"), [1, 1])],
      cities: [city("a", iso3: "AAA", country: "Land"), city("b", iso3: "AAA", country: "Land")])
    let countries = edition("2023", ["on": [9], "all": [10]], cities: [city("A", iso3: "AAA")])
    #expect(run(.countryProxy, table, countries: countries).codes().contains("SCR-007"))
  }
}
