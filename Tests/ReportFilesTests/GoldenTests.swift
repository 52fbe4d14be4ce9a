import AssessmentModel
import TestSupport
import Testing
import Words

@testable import ReportFiles

/// Whole files for three small cities, byte by byte.
@Suite("Goldens of the small report")
struct GoldenTests {
  private let folder = "Tests/ReportFilesTests/Goldens/"
  private let content = SmallReport.content()

  @Test func xml() { Golden.check(XMLReport.bytes(content), folder + "report.xml") }
  @Test func ranking() { Golden.check(CSVReports.ranking(content), folder + "ranking.csv") }
  @Test func indicators() { Golden.check(CSVReports.indicators(content), folder + "indicators.csv") }
  @Test func json() { Golden.check(JSONReport.bytes(content), folder + "assessment.json") }

  @Test(arguments: Language.allCases) func html(_ language: Language) {
    Golden.check(HTMLReport.bytes(content, language: language), folder + "index.\(language.rawValue).html")
  }

  @Test func comparison() {
    Golden.check(
      PageText.lines(ComparisonReport.bytes(content, cities: [0, 1], language: .english)), folder + "compare.en.txt")
  }
}

/// What readers see when something is missing: the words of the page, in both languages.
@Suite("States of the report")
struct StateTests {
  private static func row(_ answers: [String: Double?]) -> SmallReport.Row {
    SmallReport.Row(city: SmallReport.alpha, answers: answers)
  }

  static let states: [(name: String, rows: [SmallReport.Row], expected: Phrase)] = [
    ("nobody-assessed", [], .keyNobodyAssessed),
    ("nobody-ranked", [row(["ELG": 0, "GOV": 4, "RES": 1, "SRV": 1, "DIV": 50])], .nobodyRanked),
    ("one-city", [row(["ELG": 1, "GOV": 4, "RES": 9, "SRV": 1, "DIV": 50])], .oneOnly),
    ("all-missing", [row([:])], .gateUnknown),
    ("below-coverage", [row(["ELG": 1, "GOV": 4])], .noPeers),
    ("gate-failed", [row(["ELG": 0, "GOV": 4, "RES": 9, "SRV": 1, "DIV": 50])], .gateFailed),
    ("no-breakdown", [row(["ELG": 1, "GOV": 4, "RES": 9, "SRV": 1, "DIV": 50])], .divideNone),
  ]

  @Test(arguments: states.indices, Language.allCases) func state(_ position: Int, _ language: Language) {
    let state = Self.states[position]
    let bytes = HTMLReport.bytes(SmallReport.content(state.rows, extra: [], setAside: []), language: language)
    let text = PageText.lines(bytes)
    Golden.check(text, "Tests/ReportFilesTests/Goldens/States/\(state.name).\(language.rawValue).txt")
    let words = Wording(language)
    #expect(text.contains(words(state.expected)))
  }
}
