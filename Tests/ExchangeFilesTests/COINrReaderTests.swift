import AssessmentModel
import Diagnostics
import ExchangeFiles
import Scoring
import TestSupport
import Testing

/// A converted COINr index gives COINr's numbers: `Fixtures/coinr-reference.py` (NumPy) has the formulas.
@Suite struct COINrReaderTests {
  @Test(arguments: COINrNormalisation.allCases)
  func aConvertedIndexHasTheNumbersOfTheFormulas(_ method: COINrNormalisation) throws {
    let reading = Fixture.read(method)
    #expect(!reading.diagnostics.hasErrors, "\(reading.diagnostics)")
    let study = try #require(reading.study)
    let assessment = AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
    try compare(assessment, method)
  }

  private func compare(_ assessment: Assessment, _ method: COINrNormalisation) throws {
    let rows = Fixture.expected.filter { $0.method == method.rawValue }
    #expect(rows.count == 10)
    for row in rows {
      let city = try #require(assessment.cities.firstIndex { $0.id.rawValue == row.unit })
      for (node, value) in row.scores {
        let position = try #require(assessment.plan.node(node))
        let score = try #require(assessment.score(position, of: city), "\(row.unit) \(node)")
        #expect(abs(score - value) <= 1e-9 * max(1, abs(value)), "\(row.unit) \(node): \(score), not \(value)")
      }
    }
  }

  @Test func theDefaultsAreThoseOfCOINr() throws {
    let study = try #require(Fixture.read().study)
    let set = study.criteria
    #expect(set.scores.lower == 0 && set.scores.upper == 100)
    #expect(set.minimumCoverage == 0 && set.gates.isEmpty && set.verdicts.isEmpty && set.classes == nil)
    #expect(set.indicators.allSatisfy { $0.normalisation == .minMax(constant: nil) })
    #expect(set.indicators.count == 8)
    #expect(set.indicators.filter { $0.direction == .lowerIsBetter }.map(\.id.rawValue) == ["price", "outages"])
    #expect(set.trees.map(\.id.rawValue) == ["Index"])
    let supply = try #require(set.trees[0].children.first)
    guard case .node(let node) = supply else { throw Missing() }
    #expect(node.weight == 2 && node.weighting == .relative && node.aggregation == .arithmetic)
    #expect(node.minimumCoverage == 0 && node.minimumChildren == nil)
  }

  @Test func groupsBecomeRegionsAndGroups() throws {
    let survey = try #require(Fixture.read().study).survey
    #expect(survey.registry.regions.map(\.id) == ["East", "North", "South"])
    #expect(survey.registry.groups.map(\.id) == ["Income.High", "Income.Low"])
    #expect(survey.cities[0].region == "North" && survey.cities[0].groups == ["Income.High"])
    #expect(survey.cities[6].region.isEmpty)
    #expect(survey.cities[0].name.english == "Alder")
  }

  @Test func aDenominatorDividesAndItsGapIsAGap() throws {
    let study = try #require(Fixture.read().study)
    let assessment = AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
    let wifi = try #require(study.criteria.indicators.firstIndex { $0.id == "wifi" })
    #expect(assessment.indicators.columns[wifi][0].number == 240.0 / 120000)
    #expect(assessment.indicators.columns[wifi][9].number == nil)
  }

  @Test func differentScalesKeepTheirProportions() throws {
    let meta = Fixture.meta.changing("75,100,100,TRUE", to: "75,100,50,TRUE")
    let study = try #require(Fixture.read(meta: meta, .goalposts).study)
    #expect(study.criteria.scores.upper == 100)
    let literacy = try #require(study.criteria.indicators.first { $0.id == "literacy" })
    #expect(literacy.range == OutputRange(lower: 0, upper: 0.5))
  }

  @Test func limitsOfScaledHoldForTheValuesTurnedRound() throws {
    let study = try #require(Fixture.read(.scaled).study)
    let price = try #require(study.criteria.indicators.first { $0.id == "price" })
    #expect(price.normalisation == .goalposts(Goalposts(lower: 1, upper: 12, isTruncated: false)))
  }

  private struct Missing: Error {}
}
