import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

/// The page of the digital divide.
@Suite struct DividePageTests {
  private static func page(_ content: ReportContent, _ language: Language = .english) -> [UInt8] {
    let facts = ReportFacts(content)
    let site = ReportSite(facts, languages: [language], isSingle: false)
    let sink = ByteSink()
    ReportPage(facts, site, language, .divide, to: sink).write()
    return sink.bytes
  }

  private static func row(_ city: City, _ women: Double, _ men: Double) -> SmallReport.Row {
    SmallReport.Row(
      city: city, answers: ["ELG": 1, "GOV": 4, "RES": 9, "SRV": 1, "DIV": 50],
      groups: ["women": (women, 400), "men": (men, 410)])
  }

  /// Women 58 %, men 67 %: 9 points, 58/67 = 0.866, (100 − 58)/(100 − 67) = 1.273.
  @Test func numbersStandBesideTheMarks() {
    let text = PageText.lines(Self.page(SmallReport.content()))
    #expect(text.contains("58.0\u{A0}% | 400 | 67.0\u{A0}% | 410 | +9.0 | 0.87 | 1.27"))
  }

  @Test(arguments: Language.allCases) func coverageStandsBeforeEveryChart(_ language: Language) throws {
    let scan = HTMLScan(Self.page(SmallReport.content(), language))
    #expect(scan.faults == [])
    let hatched = try #require(scan.tags.firstIndex { $0["class"] == "hatched" })
    let chart = try #require(scan.tags.firstIndex { $0["class"] == "gaplines" })
    #expect(hatched < chart)
    let text = PageText.lines(Self.page(SmallReport.content(), language))
    // Alpha gave a breakdown, Beta and Gamma did not.
    #expect(text.contains(Wording(language)(.divideGaveNone, "2")))
  }

  /// Who gave nothing has no line, no ratio and no parity.
  @Test func nothingIsSaidOfWhoGaveNoBreakdown() {
    let scan = HTMLScan(Self.page(SmallReport.content()))
    let lines = scan.texts.filter { $0.parents.contains("th") }.map(\.text)
    let questions = ReportFacts(SmallReport.content()).questions()
    #expect(questions.allSatisfy { $0.rows.map(\.city) == [0] && $0.measured == 1 })
    #expect(questions.map { $0.counts[.notMeasured] } == [2, 2])
    #expect(lines.count { $0 == "Beta" } == 1, "only among the flags, for its shortfall")
  }

  @Test func widestGapsComeFirst() throws {
    let content = SmallReport.content(
      [
        Self.row(SmallReport.alpha, 60, 66), Self.row(SmallReport.beta, 30, 66), Self.row(SmallReport.gamma, 70, 66),
      ], extra: [], setAside: [])
    let question = try #require(ReportFacts(content).questions().first)
    #expect(question.rows.map(\.city) == [1, 0, 2])
    #expect(question.rows.map(\.difference) == [36, 6, -4])
    #expect(question.rows[2].outcome == .reverse && question.count(from: 0) == 2 && question.measured == 3)
    // 30/66, 60/66, 70/66: the middle one.
    #expect(abs(try #require(question.medianRatio) - 60 / 66) < 1e-12)
    let text = PageText.lines(Self.page(content))
    #expect(text.contains("Notes: in 1 city women are ahead (Gamma)."))
  }

  /// 17 points before and 9 now: narrower by 8. Nothing is said where there is no edition before.
  @Test func progressNeedsTheEditionBefore() {
    var content = SmallReport.content()
    #expect(!PageText.lines(Self.page(content)).contains("since 2013"))
    var before = SmallReport.content([Self.row(SmallReport.alpha, 50, 67)], extra: [], setAside: []).assessment
    before.survey.description.edition = "2013"
    content.previous = before
    let text = PageText.lines(Self.page(content))
    #expect(text.contains("What became of the gaps since 2013"))
    #expect(text.contains("| women against men | 1 | 1 | 0 | \u{2212}8.0 points"))
    #expect(text.contains("\u{2212}8.0\n") || text.contains("| \u{2212}8.0"))
  }

  @Test func longQuestionsAreCutAndSayIt() {
    let content = SmallReport.many(400)
    let scan = HTMLScan(Self.page(content))
    let lines = scan.tags.count { $0.name == "circle" }
    #expect(lines == ReportPage.mostListed)
    #expect(PageText.lines(Self.page(content)).contains("The 150 widest of 200 are listed"))
  }
}
