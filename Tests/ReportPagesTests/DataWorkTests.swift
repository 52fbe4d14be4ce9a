import AssessmentModel
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("Screened, filled and treated values in the report")
struct DataWorkTests {
  private func scan(_ content: ReportContent, _ language: Language = .english) -> HTMLScan {
    HTMLScan(HTMLReport.bytes(content, language: language))
  }

  private func texts(_ scan: HTMLScan) -> [String] { scan.texts.map(\.text) }

  @Test func nothingIsSaidWhereNothingWasDone() {
    let texts = texts(scan(SmallReport.content()))
    for phrase in [Phrase.filledHeading, .screenedHeading, .outliersHeading] {
      #expect(!texts.contains(phrase[.english]))
    }
  }

  @Test func filledValuesAreListedAndMarked() {
    var set = SmallCriteria.set
    set.imputation = .mean
    let content = SmallReport.content(criteria: set)
    let cells = content.assessment.imputedCells()
    #expect(cells.map(\.city) == [2, 2, 2])
    #expect(cells.map(\.value) == [756.25, 2, 76.25])
    for language in Language.allCases {
      let page = scan(content, language)
      #expect(page.faults == [])
      let texts = texts(page)
      #expect(texts.contains(Phrase.filledHeading[language]))
      // once in the list, once in the city's own section, each beside the reason why the answer is missing
      let text = texts.joined(separator: "\n")
      #expect(text.ranges(of: Phrase.filledByRule[language]).count == 6)
      #expect(text.ranges(of: Phrase.filledMark[language]).count == 3)
      #expect(texts.contains { $0.contains("756.3") || $0.contains("756.2") })
    }
    #expect(content.assessment.indicators.columns[2][2] == .missing(.noAnswer))
  }

  @Test func screenedCitiesAndIndicatorsAreNamedWithTheReason() {
    var set = SmallCriteria.set
    set.screening = Screening(minimumCityAvailability: 0.5)
    let thin = scan(SmallReport.content(criteria: set))
    #expect(thin.faults == [])
    #expect(texts(thin).contains(Phrase.reasonAvailability[.english]))
    set.screening = Screening(minimumDimensionAvailability: 0.5)
    let page = scan(SmallReport.content(criteria: set), .korean)
    #expect(page.faults == [])
    #expect(texts(page).contains { $0.contains("수요에 대해") })
    set.screening = Screening(minimumIndicatorAvailability: 1)
    let indicators = SmallReport.content(criteria: set)
    #expect(indicators.assessment.screening?.screenedIndicators.count == 3)
    #expect(texts(scan(indicators)).contains(Phrase.screenedIndicators[.english]))
  }

  @Test func treatedIndicatorsShowSkewnessBeforeAndAfter() {
    var set = SmallCriteria.set
    set.indicators[2].normalisation = .minMax(constant: 0)
    set.indicators[2].treatment = .logarithm
    let rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100].enumerated().map { place, budget in
      SmallReport.Row(
        city: SmallReport.city("c\(place)", "C\(place)", "시\(place)", "North"),
        answers: ["ELG": 1, "GOV": 2, "RES": Double(budget), "SRV": 1, "DIV": 50])
    }
    let content = SmallReport.content(rows, criteria: set)
    for language in Language.allCases {
      let page = scan(content, language)
      #expect(page.faults == [])
      #expect(texts(page).contains(Phrase.outcomeLogarithm[language]))
      #expect(texts(page).contains { $0.hasPrefix("3.26 → ") })
    }
  }
}
