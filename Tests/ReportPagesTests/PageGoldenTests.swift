import AssessmentModel
import TestSupport
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

/// Whole pages for three small cities, byte by byte.
@Suite("Goldens of the small report's pages")
struct PageGoldenTests {
  private let folder = "Tests/ReportPagesTests/Goldens/"
  private let content = SmallReport.content()

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
  @Test(arguments: SmallReport.states.indices, Language.allCases) func state(_ position: Int, _ language: Language) {
    let state = SmallReport.states[position]
    let bytes = HTMLReport.bytes(SmallReport.content(state.rows, extra: [], setAside: []), language: language)
    let text = PageText.lines(bytes)
    Golden.check(text, "Tests/ReportPagesTests/Goldens/States/\(state.name).\(language.rawValue).txt")
    let words = Wording(language)
    #expect(text.contains(words(state.expected)))
  }
}
