import AssessmentModel
@testable import ReportFiles
import TestSupport
import Testing

@Suite("Cities side by side")
struct ComparisonTests {
  @Test func tableHasARowForEachFigure() throws {
    let table = ComparisonReport.table(SmallReport.content(), cities: [0, 2, 1])
    #expect(table.header == ["", "Alpha", "Gamma", "Beta"])
    #expect(table.rows.allSatisfy { $0.count == 4 })
    let verdict = try #require(table.rows.first { $0[0] == "Verdict" })
    #expect(verdict[1] == "A: recommended" && verdict[3] == "Not eligible")
    let readiness = try #require(table.rows.first { $0[0] == "Readiness" })
    #expect(readiness[1].hasSuffix(".0") || Double(readiness[1]) != nil)
    #expect(table.rows.contains { $0[0] == "Divide" && $0[2] == "not measured" })
  }

  @Test func indicatorsAreSortedBySpread() {
    let content = SmallReport.many(5)
    let side = SideBySide(ReportFacts(content), [0, 1, 2, 3, 4], ReportWords(.english))
    let spreads = side.indicators().map { $0.spread ?? -1 }
    #expect(spreads == spreads.sorted(by: >))
    #expect(side.indicators().count == content.assessment.criteria.indicators.count)
  }

  @Test(arguments: Language.allCases) func pageIsSound(_ language: Language) {
    let scan = HTMLScan(ComparisonReport.bytes(SmallReport.many(5), cities: [0, 1, 2, 3, 4], language: language))
    #expect(scan.faults == [])
    let ids = scan.tags.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    for link in scan.all("a").compactMap({ $0["href"] }) where link.hasPrefix("#") {
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
    #expect(text.contains("All are below 0.50 in: Tax online, Internet use."))
    #expect(text.contains("Beta (1.00) has what Alpha (0.00) lacks: Chief information officer."))
  }
}
