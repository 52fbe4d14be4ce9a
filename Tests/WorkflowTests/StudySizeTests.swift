import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import Workflow

/// A study whose values would not fit in memory is refused where it is read.
@Suite struct StudySizeTests {
  @Test func citiesTimesValuesHaveALimit() throws {
    let indicators = (0..<1_000).map {
      Indicator(id: IndicatorID("i\($0)"), name: LocalizedText("I"), scale: .percent, normalisation: .rank(.lowest))
    }
    let root = IndexNode(
      id: "I", name: LocalizedText("I"), weighting: .equal,
      children: indicators.map { .use(IndicatorUse(indicator: $0.id, weight: 1)) })
    let set = CriteriaSet(id: "s", title: LocalizedText("S"), indicators: indicators, trees: [root])
    // 1,000 indicators and 1,000 children are 2,000 values a city: 2,500 cities are 5,000,000.
    #expect(StudySize.finding(set, cities: 2_500, at: "survey.xml") == nil)
    let finding = try #require(StudySize.finding(set, cities: 2_501, at: "survey.xml"))
    #expect(finding.code == .studyTooLarge && finding.severity == .stop)
    #expect(finding.headline.contains("2501 cities with 2000 values each"))
  }
}
