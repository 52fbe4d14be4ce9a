import AssessmentModel
import TestSupport
import Testing
import Words

@testable import ReportFiles
@testable import ReportSupport

/// Whole documents for three small cities, byte by byte.
@Suite("Goldens of the small report's documents")
struct GoldenTests {
  private let folder = "Tests/ReportFilesTests/Goldens/"
  private let content = SmallReport.content()

  @Test func xml() { Golden.check(XMLReport.bytes(content), folder + "report.xml") }
  @Test func ranking() { Golden.check(CSVReports.ranking(content), folder + "ranking.csv") }
  @Test func indicators() { Golden.check(CSVReports.indicators(content), folder + "indicators.csv") }
  @Test func json() { Golden.check(JSONReport.bytes(content), folder + "assessment.json") }
}
