import AssessmentModel
import Diagnostics
import SurveyFiles
import Testing
import Words

/// Which column names the city, and which cities there are.
@Suite struct IntakeCityTests {
  @Test(
    arguments: [
      "city", "CITY", "City name", "도시", "도시명", "Ville", "ciudad", "Stadt", "Município", "도시 / City", "City (도시)",
      "город",
      "都市",
    ])
  func commonWordsForTheCity(header: String) {
    let outcome = IntakeStudy.take("GOV-01,\(header)\n1,Seoul\n")
    #expect(outcome.intake?.account.tables.first?.city == .columnByWord(header))
    #expect(outcome.number("GOV-01", "Seoul") == 1)
  }

  /// A column is the cities' by its cells where at least half are cities of a registry.
  @Test func theColumnThatHoldsCities() {
    let table = "Who answered,GOV-01\nSeoul,1\nHue,2\nNowhere,3\n"
    let outcome = IntakeStudy.take(table, known: IntakeStudy.registry)
    #expect(
      outcome.intake?.account.tables.first?.city == .columnByContent("Who answered", found: 2, of: 3))
    #expect(outcome.number("GOV-01", "Hue") == 2)
    let unknown = IntakeStudy.take(table)
    #expect(unknown.codes.contains("SRV-153"))
    #expect(unknown.intake == nil && unknown.finding(.intakeNoCity)?.mend?.english.contains("“Who answered”") == true)
  }

  @Test func aNamedRegistryDecides() {
    let outcome = IntakeStudy.take("city,GOV-01\nSeoul,1\nSeul,2\nParis,3\n", given: IntakeStudy.registry)
    #expect(outcome.intake?.account.registry == .given(file: "cities.xml", cities: 4))
    #expect(outcome.reading?.survey?.cities.map(\.id) == ["seoul"])
    #expect(
      outcome.finding(.cityUnknown)?.mend?.english == "did you mean “Seoul” or “seoul”?"
        || outcome.finding(.cityUnknown)?.mend?.english.contains("Seoul") == true)
  }

  /// Half of the names decide: the others are set aside, and said.
  @Test func theRegistryInReachCountsFromHalfOn() throws {
    let half = IntakeStudy.take("city,GOV-01\nSeoul,1\nHue,2\nParis,3\nRome,4\n", known: IntakeStudy.registry)
    #expect(half.intake?.account.registry == .known(file: "cities.xml", found: 2, of: 4))
    #expect(half.reading?.survey?.setAside.map(\.name) == ["Paris", "Rome"])
    #expect(
      half.finding(.intakeCitiesNotKnown)?.headline == "2 of 4 names are no cities of cities.xml, such as “Paris”")
    let less = IntakeStudy.take("city,GOV-01\nSeoul,1\nParis,3\nRome,4\n", known: IntakeStudy.registry)
    #expect(less.intake?.account.registry == .asNamed(3, file: "cities.xml", found: 1))
    #expect(less.reading?.survey?.cities.map(\.name.english) == ["Seoul", "Paris", "Rome"])
    #expect(
      less.finding(.intakeCitiesAsNamed)?.headline
        == "the 3 cities are those that the table names: cities.xml knows 1 of them, fewer than half")
  }

  /// Ids are made of the names, stable and unique; spellings that fold to the same name are one city.
  @Test func citiesAreMadeOfTheirNames() throws {
    let outcome = IntakeStudy.take(
      "city,GOV-01\nSão Paulo,1\nsao paulo,2\n서울,3\nSaint-Étienne 2,1\nСофия,2\nTotal,9\n")
    let registry = try #require(outcome.reading?.survey?.registry)
    #expect(registry.cities.map(\.id.rawValue) == ["sao-paulo", "city-2", "saint-etienne-2", "city-4"])
    #expect(registry.cities[0].otherNames == ["sao paulo"])
    #expect(outcome.finding(.cityTwice) != nil)
    #expect(outcome.codes.contains("SRV-156") && outcome.finding(.intakeSummaryRow)?.location?.line == 7)
    #expect(outcome.reading?.survey?.setAside.map(\.name).contains("Total") == true)
  }

  /// Names that differ by a slip are said; names that are told apart by a number are not.
  @Test func namesThatAreAlikeAreSaid() {
    let outcome = IntakeStudy.take("city,GOV-01\nGwangju,1\nGwangjju,2\nDistrict 1,3\nDistrict 2,4\n부산,1\n부천,2\n")
    let alike = (outcome.reading?.diagnostics ?? []).filter { $0.code == .intakeCitiesAlike }
    #expect(alike.map(\.headline) == ["“Gwangjju” and “Gwangju” count as two cities"])
    #expect(alike.first?.severity == .note && alike.first?.code.id == "SRV-154")
  }

  @Test(arguments: [("answers 2024", "2024"), ("answers", "unnamed"), ("2023-2024", "unnamed"), ("v20241", "unnamed")])
  func theEditionIsAYearInTheName(name: String, edition: String) {
    let outcome = IntakeStudy.take([("a.csv", "city,GOV-01\nSeoul,1\n")], name: name)
    #expect(outcome.reading?.survey?.description.edition == edition)
    #expect(outcome.reading?.survey?.description.origin == .real)
    #expect(outcome.reading?.survey?.description.note.english.contains("without a description") == true)
  }
}
