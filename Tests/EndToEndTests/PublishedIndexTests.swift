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

extension Answer {
  /// What a value rests on; `nil` for a missing one.
  fileprivate var basis: AnswerBasis? {
    if case .value(_, let basis) = self { basis } else { nil }
  }
}
