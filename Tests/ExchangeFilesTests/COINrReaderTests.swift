import AssessmentModel
import Diagnostics
import ExchangeFiles
import Scoring
import TestSupport
import Testing
import Words

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
    let assessment = AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
    let people = try #require(assessment.plan.node("People"))
    // By hand for U01: (1·50·(98.1 − 75)/25 + 0.75·100·33.5/60)/1.75.
    let value = (50 * (98.1 - 75) / 25 + 0.75 * 100 * 33.5 / 60) / 1.75
    #expect(abs((try #require(assessment.score(people, of: 0))) - value) < 1e-9)
  }

  /// Limits stand in iMeta as limits of x; with Direction −1 they change places: f·(U − x)/(U − L).
  @Test(arguments: ["scale_factor", "scaled_scale_factor"])
  func limitsOfScaledAreThoseOfTheValuesAsTheyStand(_ column: String) throws {
    let data = "uCode,x,y\nA,7.3,0\nB,64.69,1\nC,3.05,1\nD,80,1\n"
    let meta = """
      Level,iCode,Parent,Direction,Type,Weight,scaled_lower,scaled_upper,\(column)
      1,x,Index,-1,Indicator,1,3.05,64.69,100
      1,y,Index,1,Indicator,0,0,1,100
      2,Index,NA,1,Aggregate,1,NA,NA,NA

      """
    let study = try #require(Fixture.read(data: data, meta: meta, .scaled).study)
    let assessment = AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
    let scores = (0..<4).map { assessment.score(of: $0) ?? .nan }
    let expected = [100 * (64.69 - 7.3) / (64.69 - 3.05), 0, 100, 100 * (64.69 - 80) / (64.69 - 3.05)]
    for (score, value) in zip(scores, expected) { #expect(abs(score - value) < 1e-9, "\(score), not \(value)") }
    #expect(abs(scores[0] - 93.105) < 5e-4)
  }

  @Test func twoScaleFactorsThatDifferStop() throws {
    let meta = Fixture.meta.changing("\"scale_factor\"", to: "\"scale_factor\",\"scaled_scale_factor\"")
      .changing("TRUE,1,12,100", to: "TRUE,1,12,100,10")
    let rows = meta.split(separator: "\n").map { line in
      line.hasSuffix(",10") || line.hasSuffix("\"") ? String(line) : line + ",NA"
    }
    let reading = Fixture.read(meta: rows.joined(separator: "\n") + "\n", .scaled)
    #expect(reading.study == nil)
    #expect(reading.diagnostics.contains { $0.headline.contains("scale_factor 100 and scaled_scale_factor 10") })
  }

  /// Every index is reported from 0 to 100: a value at its target is 100, half way there 50.
  @Test func aTargetIsReportedAs100() throws {
    let data = "uCode,x\nA,0\nB,20\nC,40\n"
    let meta = """
      Level,iCode,Parent,Direction,Type,Weight,Target,dist2targ_cap_max
      1,x,Index,1,Indicator,1,40,TRUE
      2,Index,NA,1,Aggregate,1,NA,NA

      """
    let study = try #require(Fixture.read(data: data, meta: meta, .target).study)
    #expect(study.criteria.scores.upper == 100)
    let assessment = AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
    #expect((0..<3).map { assessment.score(of: $0) ?? .nan } == [0, 50, 100])
  }

  /// The first normalisation of COINr takes its range from iMeta only with `use_iMeta`; here it runs to 100, and says so.
  @Test func aRangeOfMinMaxInIMetaIsNamedAsNotRead() {
    let meta =
      "Level,iCode,Parent,Direction,Type,Weight,minmax_lower,minmax_upper\n1,x,I,1,Indicator,1,1,10\n"
      + "2,I,NA,1,Aggregate,1,NA,NA\n"
    let reading = Fixture.read(data: "uCode,x\nA,0\nB,20\n", meta: meta)
    #expect(reading.diagnostics.contains { $0.headline.contains("minmax_lower") && $0.severity == .note })
  }

  private struct Missing: Error {}
}
