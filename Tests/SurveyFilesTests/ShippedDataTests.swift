import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport
import Testing

@Suite("The registries and surveys in Surveys/")
struct ShippedDataTests {
  private func registry(_ name: String) throws -> CityRegistry {
    let bytes = try #require(Repository.bytes("Surveys/\(name)"))
    let reading = RegistryReader.read(bytes, file: name)
    #expect(reading.diagnostics.isEmpty)
    return try #require(reading.registry)
  }

  @Test("82 member cities: regions, capitals and spellings as the source has them")
  func memberCities() throws {
    let registry = try registry("cities.xml")
    #expect(registry.cities.count == 82)
    let names = ["Asia", "Oceania", "Americas", "Europe", "Middle-East", "Africa"]
    #expect(registry.regions.map(\.id) == names)
    let counts = names.map { name in registry.cities.count { $0.region == name } }
    #expect(counts == [34, 2, 5, 16, 4, 21])
    #expect(registry.cities.count { $0.isCapital == true } == 30)
    #expect(registry.cities.count { $0.isCapital == false } == 52)
    #expect(registry.cities.allSatisfy { $0.name.korean != nil && $0.latitude != nil && $0.longitude != nil })
    #expect(Set(registry.cities.map(\.iso3)).count == 44)
    // GeoNames has no entry for 19 units, mostly provinces; the World Bank no figure for one country.
    #expect(registry.cities.count { $0.population == nil } == 19)
    #expect(registry.cities.filter { $0.incomePerHead == nil }.map(\.id) == ["caracas"])
    #expect(registry.cities.first { $0.id == "seoul" }?.population == 10_349_312)
    #expect(registry.cities.first { $0.id == "nairobi" }.map { ($0.incomePerHead ?? 0) > 1000 } == true)
    let index = CityIndex(registry)
    for name in ["무스кат", "무스카트", "muscat", "MUSCAT"] { #expect(index.find(name)?.id == "muscat") }
    for name in ["낭보", "닝보", "Ningbo"] { #expect(index.find(name)?.id == "ningbo") }
    #expect(index.find("São Paulo")?.id == "sao-paulo")
    #expect(index.find("sao paulo")?.id == "sao-paulo")
    #expect(index.find("페메린타 카부타텐 세랑")?.iso3 == "IDN")
  }

  @Test("193 states: regions of M49, the two groups of the eGovernment Benchmark")
  func countries() throws {
    let registry = try registry("countries.xml")
    #expect(registry.cities.count == 193)
    let counts = registry.regions.map { region in registry.cities.count { $0.region == region.id } }
    #expect(registry.regions.map(\.id) == ["Africa", "Americas", "Asia", "Europe", "Oceania"])
    #expect(counts == [54, 35, 47, 43, 14])
    #expect(registry.cities.count { $0.groups.contains("EU27") } == 27)
    #expect(registry.cities.count { $0.groups.contains("EU27plus") } == 35)
    #expect(registry.cities.allSatisfy { $0.isCountry && $0.iso3 == $0.id.rawValue && $0.iso2.count == 2 })
    let index = CityIndex(registry)
    #expect(index.find("EL")?.id == "GRC")
    #expect(index.find("대한민국")?.id == "KOR")
    #expect(index.find("NA")?.id == "NAM")
  }

  @Test("un-egdi-2014 reads without a finding; the mean of the three is the published EGDI within 2.5e-5")
  func egdi() throws {
    let reading = Sample.shipped("un-egdi-2014", criteria: try SimulationTests.criteria("un-egdi"))
    #expect(reading.diagnostics.isEmpty)
    let survey = try #require(reading.survey)
    #expect(survey.cities.count == 193)
    #expect(survey.columns.map(\.key.header) == ["OSI", "TII", "HCI"])
    let published = try #require(
      Repository.bytes("Tests/EndToEndTests/Fixtures/un-egdi-2014-published.csv"))
    let lines = String(decoding: published, as: UTF8.self).split(separator: "\n").dropFirst()
    for line in lines {
      let cells = line.split(separator: ",")
      let row = try #require(survey.cities.firstIndex { $0.id.rawValue == cells[0] })
      let mean = try survey.columns.map { try #require($0.answers[row].number) }.reduce(0, +) / 3
      // UN E-Government Survey 2014: components and index have five decimals each.
      #expect(abs(mean - (try #require(Double(cells[2])))) < 2.5e-5)
    }
  }

  @Test("wego-egdi-2014 gives 81 of 82 cities their country's row, so marked")
  func proxies() throws {
    let reading = Sample.shipped("wego-egdi-2014", criteria: try SimulationTests.criteria("un-egdi"))
    let survey = try #require(reading.survey)
    #expect(reading.errors.isEmpty)
    #expect(survey.cities.count == 81)
    #expect(survey.notReturned.map(\.id) == ["hebron"])
    #expect(reading.diagnostics.map(\.code) == [.proxyCityWithoutRow])
    let sudan = survey.cities.indices.filter { survey.cities[$0].iso3 == "SDN" }
    #expect(sudan.count == 14)
    let column = survey.columns[0].answers
    #expect(Set(sudan.map { column[$0] }).count == 1)
    #expect(sudan.allSatisfy { column[$0] == .value(column[sudan[0]].number ?? -1, .countryProxy) })
    #expect(Set(sudan.map { survey.locations[$0].line }).count == 1)
  }

  @Test("eu-egovernment-benchmark-2023: 35 countries × 126 indicators, 88 cells without a score as in the source")
  func benchmark() throws {
    let criteria = try SimulationTests.criteria("eu-egovernment-benchmark")
    let reading = Sample.shipped("eu-egovernment-benchmark-2023", criteria: criteria)
    // Two percentages of the source lie below 1.
    #expect(reading.diagnostics.map(\.code) == [.columnPercentFractions, .columnPercentFractions])
    let survey = try #require(reading.survey)
    #expect(survey.cities.count == 35)
    #expect(survey.columns.count == 126)
    let cells = survey.columns.flatMap { column in (0..<35).map { column.answers[$0] } }
    #expect(cells.count { $0 == .missing(.notApplicable) } == 88)
    #expect(cells.count { $0.number != nil } == 35 * 126 - 88)
    // eGovernment Benchmark 2023, final results, Albania, mobile friendliness, family (2022).
    #expect(survey.cities[0].id == "ALB")
    #expect(reading.answers("1.2-family-2022")[0] == .value(96.25, .reported))
    let groups = survey.registry.groups.map(\.id)
    #expect(groups == ["EU27", "EU27plus"])
    #expect(survey.cities.allSatisfy { $0.groups.contains("EU27plus") })
  }
}
