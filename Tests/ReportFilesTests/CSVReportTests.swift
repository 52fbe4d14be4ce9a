import AssessmentModel
import TestSupport
import Testing

@testable import ReportFiles
@testable import ReportSupport

@Suite("CSV files")
struct CSVReportTests {
  private func table(_ bytes: [UInt8]) -> [[String: String]] {
    let rows = CSVScan.rows(bytes)
    return rows.dropFirst().map { row in Dictionary(zip(rows[0], row)) { first, _ in first } }
  }

  @Test func startsWithAByteOrderMark() {
    #expect(CSVReports.ranking(SmallReport.content()).starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(CSVReports.indicators(SmallReport.content()).starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func rankingHasEveryCityAtFullPrecision() {
    let content = SmallReport.many(30)
    let assessment = content.assessment
    let rows = table(CSVReports.ranking(content))
    #expect(rows.map { $0["id"] } == assessment.reportOrder().map { assessment.cities[$0].id.rawValue })
    for (row, position) in zip(rows, assessment.reportOrder()) {
      #expect(row["score"].flatMap(Double.init) == assessment.score(of: position))
      #expect(row["rank"].flatMap(Double.init) == assessment.rank(of: position))
      #expect(row["rank_overall"].flatMap(Double.init) == assessment.ranking.overall[position])
      #expect(row["name_ko"] == assessment.cities[position].name.korean)
      #expect(row["verdict"] == assessment.verdict(of: position)?.id)
      for node in ["readiness", "need", "maturity"] {
        let place = assessment.plan.node(NodeID(node))
        #expect(row[node].flatMap(Double.init) == place.flatMap { assessment.score($0, of: position) })
      }
    }
  }

  @Test func countriesHaveTheirCode() {
    var rows = SmallReport.threeRows
    #expect(table(CSVReports.ranking(SmallReport.content(rows)))[0]["iso3"] == nil)
    for place in rows.indices { rows[place].city.kind = "country" }
    let lines = table(CSVReports.ranking(SmallReport.content(rows)))
    #expect(lines.allSatisfy { $0["iso3"] == "TST" })
  }

  @Test func indicatorsHaveValuesReasonsGroupsAndPlaces() throws {
    let content = SmallReport.content()
    let rows = table(CSVReports.indicators(content))
    // 5 indicators and 4 group columns for each of 3 cities
    #expect(rows.count == 3 * 9)
    let level = try #require(rows.first { $0["id"] == "alpha" && $0["indicator"] == "DIV" && $0["group"] == "" })
    #expect(level["value"] == "62.5" && level["basis"] == "reported" && level["missing"] == "")
    // level and worst group: 1 − ½·(62.5 + 22.5)/100, reported from 0 to 100
    #expect(level["score_candidacy"].flatMap(Double.init).map { abs($0 - 57.5) < 1e-10 } == true)
    #expect(level["score_maturity"] == "62.5")
    #expect(level["file"] == "responses.csv" && level["line"] == "2" && level["record"] == "1")
    #expect(level["column"] == "DIV")
    let group = try #require(rows.first { $0["id"] == "alpha" && $0["group"] == "old" })
    #expect(group["value"] == "22.5" && group["n"] == "25" && group["column"] == "DIV[old]")
    let missing = try #require(rows.first { $0["id"] == "gamma" && $0["indicator"] == "SRV" })
    #expect(missing["value"] == "" && missing["missing"] == "no-answer" && missing["score_candidacy"] == "")
  }

  @Test func jsonIsSound() {
    for entry in SmallReport.contents {
      #expect(JSONScan.isSound(String(decoding: JSONReport.bytes(entry.content), as: UTF8.self)))
    }
  }
}
