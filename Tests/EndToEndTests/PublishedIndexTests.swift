import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import Workflow

/// Published indices come out as published, from the shipped criteria sets and surveys.
@Suite struct PublishedIndexTests {
  private func assess(_ criteria: String, _ survey: String) throws -> AssessmentRun {
    AssessmentRun(
      try RunInputs.load(
        criteria: "Criteria/\(criteria)", survey: "Surveys/\(survey)", workspace: Workspace(from: Repository.root)))
  }

  private func table(_ name: String) -> CSVText {
    CSVText(Repository.text("Tests/EndToEndTests/Fixtures/\(name)") ?? "")
  }

  /// UN E-Government Survey 2014 (UN DESA): 193 states; the published table has five decimals, and the mean of its
  /// three components differs from the published index by up to 2.3e-5.
  @Test func egdi2014() throws {
    let assessment = try assess("un-egdi", "un-egdi-2014").assessment
    let published = table("un-egdi-2014-published.csv")
    #expect(published.rows.count == 193)
    #expect(assessment.cities.count == 193)
    let rows = Dictionary(uniqueKeysWithValues: assessment.cities.enumerated().map { ($1.id.rawValue, $0) })
    for ((id, value), rank) in zip(
      zip(published.column("iso3"), published.column("egdi")), published.column("rank"))
    {
      let row = try #require(rows[id], "\(id) was not assessed")
      let score = try #require(assessment.score(of: row))
      let wanted = try #require(Double(value))
      #expect(abs(score - wanted) <= 7e-5, "\(id): \(score) against \(wanted)")
      #expect(assessment.rank(of: row) == Double(rank), "\(id)")
    }
  }

  /// eGovernment Benchmark 2023 (European Commission, CC BY 4.0), biennial averages 2021–2022: 35 countries, four
  /// dimensions and the overall score, and the averages EU27 and EU27+.
  @Test func euBenchmark2023() throws {
    let assessment = try assess("eu-egovernment-benchmark", "eu-egovernment-benchmark-2023").assessment
    let published = table("eu-egovernment-benchmark-2023-published.csv")
    var compared = 0
    for row in published.rows {
      let (id, name, text) = (row[0], row[1], row[2])
      let node = try #require(assessment.plan.node(NodeID(name)), "no node \(name)")
      let wanted = Double(text)
      let actual: Double?
      if let group = assessment.groupMeans.first(where: { $0.group.id == id }) {
        actual = group.means[node].map { assessment.criteria.scores.reported($0) }
      } else {
        let city = try #require(assessment.cities.firstIndex { $0.id.rawValue == id }, "\(id) was not assessed")
        actual = assessment.score(node, of: city)
      }
      #expect((actual == nil) == (wanted == nil), "\(id) \(name): missing on one side only")
      if let actual, let wanted {
        #expect(abs(actual - wanted) <= 1e-9, "\(id) \(name): \(actual) against \(wanted)")
        compared += 1
      }
    }
    #expect(compared == 37 * 5)
  }

  /// The member cities by country: all but one of the 82 are covered (UN DESA has no row for the State of Palestine),
  /// and cities of one country are tied, not ranked apart.
  @Test func countryProxiesAreTied() throws {
    let assessment = try assess("un-egdi", "wego-egdi-2014").assessment
    #expect(assessment.cities.count == 81)
    #expect(assessment.survey.notReturned.map(\.id) == ["hebron"])
    let sudan = assessment.cities.indices.filter { assessment.cities[$0].iso3 == "SDN" }
    #expect(sudan.count == 14)
    #expect(Set(sudan.map { assessment.rank(of: $0) }).count == 1)
    for row in assessment.cities.indices {
      #expect(assessment.indicators.columns[0][row].basis == .countryProxy)
    }
  }
}

/// Indices of cities.
@Suite struct PublishedCityIndexTests {
  private func assess(_ criteria: String, _ survey: String) throws -> Assessment {
    try AssessmentRun(
      RunInputs.load(
        criteria: "Criteria/\(criteria)", survey: "Surveys/\(survey)", workspace: Workspace(from: Repository.root))
    ).assessment
  }

  /// UN E-Government Survey 2018 (UN DESA), Local Online Service Index, places 1 to 17: index with four decimals, rank,
  /// and the total, which is one less than the sum of the four parts in every row.
  @Test func losi2018() throws {
    let assessment = try assess("un-losi", "un-losi-2018")
    let published = CSVText(Repository.text("Tests/EndToEndTests/Fixtures/un-losi-2018-published.csv") ?? "")
    #expect(published.rows.count == 17)
    let parts = try #require(assessment.plan.node("parts"))
    for row in published.rows {
      let city = try #require(assessment.cities.firstIndex { $0.id.rawValue == row[0] }, "\(row[0]) was not assessed")
      let (rank, total, index) = (Double(row[1]), try #require(Double(row[2])), try #require(Double(row[3])))
      let sum = try #require(assessment.indicators.columns[4][city].number)
      #expect(sum == total + 1, "\(row[0])")
      #expect(abs(try #require(assessment.score(of: city)) - total / 60) <= 1e-12, "\(row[0])")
      #expect(abs(total / 60 - index) <= 5e-5, "\(row[0])")
      #expect(assessment.rank(of: city) == rank, "\(row[0])")
      #expect(abs(try #require(assessment.score(parts, of: city)) - sum / 61) <= 1e-12, "\(row[0])")
    }
    // More than 75 % of the items is very high: 46 of 60 and more, which is all but Dubai and Prague.
    #expect(assessment.classes.count { $0 == 0 } == 15)
    #expect(assessment.classes.count { $0 == 1 } == 2)
  }

  /// Each component has 20 points whatever the number of its items; by hand 20·(20/25 + 24/32 + 40/48 + 45/60 + 18/36)
  /// = 72⅔, 20·(0.4 + 0.5 + 0.5 + 0.5 + 0.25) = 43 and 100; the fourth city lacks one component.
  @Test func rutgers() throws {
    let assessment = try assess("rutgers-skku", "rutgers-sample")
    #expect(assessment.cities.map(\.id) == ["harbour", "hill", "lake", "plain"])
    for (city, wanted) in [(0, 218.0 / 3), (1, 43), (2, 100)] {
      #expect(abs(try #require(assessment.score(of: city)) - wanted) <= 1e-9)
    }
    #expect(assessment.score(of: 3) == nil)
    #expect((0..<4).map { assessment.rank(of: $0) } == [2, 3, 1, nil])
  }
}

extension Answer {
  /// What a value rests on; `nil` for a missing one.
  fileprivate var basis: AnswerBasis? {
    if case .value(_, let basis) = self { basis } else { nil }
  }
}
