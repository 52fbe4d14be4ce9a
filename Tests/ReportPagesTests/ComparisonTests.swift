import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("Cities side by side")
struct ComparisonTests {
  @Test func tableHasARowForEachFigure() throws {
    let rows = ComparisonReport.rows(SmallReport.content(), cities: [0, 2, 1])
    #expect(rows.allSatisfy { $0.cells.count == 3 })
    let verdict = try #require(rows.first { $0.name == "Verdict" })
    #expect(verdict.cells[0] == "A: recommended" && verdict.cells[2] == "Not eligible")
    // Readiness of Alpha: 0.6 · 4/4 + 0.4 · ln(12.5/0.1)/ln(30/0.1) = 0.93860
    #expect(rows.first { $0.name == "Readiness" }?.cells == ["93.9", "75.0", "70.0"])
    #expect(rows.first { $0.name == "Divide" }?.cells[1] == "not measured")
  }

  @Test func indicatorsAreSortedBySpread() {
    let content = SmallReport.many(5)
    let facts = ReportFacts(content)
    let site = ReportSite(facts, languages: [.english], isSingle: true)
    let section = ComparisonSection(ReportPage(facts, site, .english, to: ByteSink()), [0, 1, 2, 3, 4], level: 2)
    let spreads = section.bySpread.map { $0.spread ?? -1 }
    #expect(spreads == spreads.sorted(by: >))
    #expect(spreads.count == content.assessment.criteria.indicators.count)
  }

  @Test(arguments: Language.allCases) func pageIsSound(_ language: Language) {
    let scan = HTMLScan(ComparisonReport.bytes(SmallReport.many(5), cities: [0, 1, 2, 3, 4], language: language))
    #expect(scan.faults == [])
    let ids = scan.tags.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    for link in scan.all("a").compactMap({ $0["href"] }) where link.hasPrefix("#") && link != "#inputs" {
      #expect(ids.contains(String(link.dropFirst())), "\(link)")
    }
    #expect(scan.all("table").count == 3)
    #expect(scan.tags.contains { $0["class"] == "banner" })
  }

  @Test func commonGapsAndComplementsAreNamed() {
    var rows = Array(SmallReport.threeRows.prefix(2))
    rows[0].answers = ["ELG": 1, "GOV": 0, "RES": 30, "SRV": 1, "DIV": 20]
    rows[1].answers = ["ELG": 1, "GOV": 4, "RES": 29, "SRV": 1, "DIV": 30]
    let text = PageText.lines(ComparisonReport.bytes(SmallReport.content(rows), cities: [0, 1]))
    #expect(text.contains("All are below 50.0 in: Tax online, Internet use."))
    #expect(text.contains("Beta (4) has what Alpha (0) lacks: Chief information officer (levels 0 to 4)."))
  }
}
