import AssessmentModel
import Diagnostics
import TestSupport
import Testing

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

/// A whole report on four cities with every analysis; the browser tests open it as well.
@Suite("Goldens of the report with robustness")
struct RobustnessGoldenTests {
  private let folder = "Tests/ReportPagesTests/Goldens/robustness-sample/"
  private let content = SmallRobustness.content()

  @Test func xml() { Golden.check(XMLReport.bytes(content), folder + "report.xml") }
  @Test func ranking() { Golden.check(CSVReports.ranking(content), folder + "ranking.csv") }
  @Test func robustness() { Golden.check(CSVReports.robustness(content), folder + "robustness.csv") }
  @Test func json() { Golden.check(JSONReport.bytes(content), folder + "assessment.json") }

  @Test(arguments: [Language.english, .korean]) func html(_ language: Language) {
    HTMLReport.write(content, languages: [.english, .korean], layout: .singleFile) { name, body in
      guard name == (language == .english ? "index.html" : "ko/index.html") else { return }
      let sink = ByteSink()
      body(sink)
      Golden.check(sink.bytes, folder + name)
    }
  }
}
