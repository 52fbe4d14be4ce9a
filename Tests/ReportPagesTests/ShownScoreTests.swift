import AssessmentModel
import Diagnostics
import Scoring
import TestSupport
import Testing

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

/// Scores in print: the set's decimals, and more where those would say what is not so.
@Suite("Scores in print")
struct ShownScoreTests {
  /// One percent indicator per value, cities in the order of the values; the classes cut at 50 of 0…100.
  static func content(
    _ values: [Double?], decimals: Int = 1, scores: (Double, Double) = (0, 100),
    normalisation: Normalisation = .goalposts(Goalposts(lower: 0, upper: 100, isTruncated: false)),
    indicators count: Int = 1, imputation: Imputation = .none
  ) -> ReportContent {
    let indicators = (0..<count).map { number in
      Indicator(
        id: IndicatorID("x\(number + 1)"), name: LocalizedText("Indicator \(number + 1)", korean: "지표 \(number + 1)"),
        scale: .number(lower: nil, upper: nil), normalisation: normalisation)
    }
    let root = IndexNode(
      id: "index", name: LocalizedText("Index", korean: "지수"),
      children: indicators.map { .use(IndicatorUse(indicator: $0.id, weight: 1 / Double(count))) })
    let set = CriteriaSet(
      id: "plain", title: LocalizedText("Plain", korean: "단순"),
      scores: ScoreRange(lower: scores.0, upper: scores.1, decimals: decimals), indicators: indicators, trees: [root],
      classes: ClassScheme(
        node: "index",
        classes: [
          MaturityLevel(
            id: "high", name: LocalizedText("High", korean: "높음"), bound: .atLeast((scores.0 + scores.1) / 2)),
          MaturityLevel(id: "low", name: LocalizedText("Low", korean: "낮음"), bound: nil),
        ]), imputation: imputation)
    return SmallReport.content(
      values.enumerated().map { place, value in
        SmallReport.Row(
          city: SmallReport.city("c\(place)", "City \(place)", "도시 \(place)", "North"),
          answers: Dictionary(uniqueKeysWithValues: indicators.map { ($0.id.rawValue, value) }))
      }, criteria: set, extra: [], setAside: [])
  }

  private func shown(_ values: [Double?], decimals: Int = 1) -> [String?] {
    let content = Self.content(values, decimals: decimals)
    let scores = ShownScores(content.assessment)
    return values.indices.map { content.assessment.shown(content.assessment.plan.principal, of: $0, scores) }
  }

  /// Diagnostics stands below the model, so the band stands there once more.
  @Test func printedNumbersKnowTheSameBandAsComparisons() { #expect(DecimalText.noise == Comparison.tolerance) }

  @Test func aScoreBelowACutDoesNotReadAsTheCut() {
    // 49.96 to one decimal is 50.0, the cut; 50 itself is.
    #expect(shown([49.96, 12.34, nil]) == ["49.96", "12.3", nil])
    // Side by side both have the digits that part them.
    #expect(shown([49.96, 50, 12.34]) == ["49.96", "50.00", "12.3"])
    #expect(shown([49.9996], decimals: 0) == ["49.9996"])
  }

  @Test func aScoreInsideTheRangeDoesNotReadAsItsEnd() {
    #expect(shown([99.96, 0.04]) == ["99.96", "0.04"])
    #expect(shown([100, 0]) == ["100.0", "0.0"])
  }

  @Test func scoresOfTwoRanksDoNotReadAsOne() {
    #expect(shown([70.01, 70.02, 30, 30]) == ["70.01", "70.02", "30.0", "30.0"])
  }

  /// The same digits in the page, whatever its language, and in the profile.
  @Test func thePageHasTheSameDigits() throws {
    let content = Self.content([49.96, 50, 70.01, 70.02])
    for language in Language.allCases {
      let page = String(decoding: HTMLReport.bytes(content, language: language), as: UTF8.self)
      for text in ["49.96", "50.00", "70.01", "70.02"] {
        let cell = try Regex("<td class=\"n score\"[^>]*>\(text)<")
        #expect(page.contains(cell), "\(language) \(text)")
        #expect(page.contains("<span class=\"big\">\(text)<"), "\(language) \(text)")
      }
    }
  }

  /// A gap that was filled shows its value, that it was filled, and by which rule, in every file.
  @Test func filledValuesAreShownWithMarkAndRule() throws {
    let content = Self.content([10, 20, 60, nil], imputation: .median)
    let rows = CSVScan.rows(CSVReports.indicators(content))
    let row = try #require(rows.first { $0[0] == "c3" })
    let cells = Dictionary(uniqueKeysWithValues: zip(rows[0], row))
    #expect(cells["value"] == "20" && cells["basis"] == "imputed" && cells["missing"] == "no-answer")
    #expect(cells["filled_by"] == "median" && cells["score_index"] == "20")
    let given = try #require(rows.first { $0[0] == "c1" })
    #expect(zip(rows[0], given).first { $0.0 == "filled_by" }?.1 == "")
    let json = String(decoding: JSONReport.bytes(content), as: UTF8.self)
    #expect(json.contains("\"filledBy\":\"median\"") && json.contains("\"basis\":\"imputed\""))
    let xml = String(decoding: XMLReport.bytes(content), as: UTF8.self)
    #expect(xml.contains("number=\"20\" basis=\"imputed\" missing=\"no-answer\" filledBy=\"median\""))
    let page = String(decoding: HTMLReport.bytes(content, language: .english), as: UTF8.self)
    #expect(page.contains("filled in:") && page.contains("other values, by rule"))
  }

  /// What a use is worth is in the set's range wherever it is called a score.
  @Test func usesAreReportedInTheSetsRange() throws {
    let content = Self.content([25, 75])
    let rows = CSVScan.rows(CSVReports.indicators(content))
    let column = try #require(rows[0].firstIndex(of: "score_index"))
    #expect(rows.dropFirst().map { $0[column] } == ["25", "75"])
    let json = String(decoding: JSONReport.bytes(content), as: UTF8.self)
    #expect(json.contains("\"uses\":{\"index\":25}"))
  }
}
