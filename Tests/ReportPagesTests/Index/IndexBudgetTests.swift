import AssessmentModel
import Diagnostics
import Testing

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

/// How large the start page may be, over made-up sets (reports.md, 2.9).
@Suite("The size of the start page") struct IndexBudgetTests {
  private func pages(_ content: ReportContent) -> (index: [UInt8], names: [String]) {
    var found: [UInt8] = []
    var names: [String] = []
    HTMLReport.write(content, languages: [.english]) { name, body in
      names.append(name)
      guard name == "index.html" else { return }
      let sink = ByteSink()
      body(sink)
      found = sink.bytes
    }
    return (found, names)
  }

  @Test func eightyTwoCities() {
    let index = pages(SmallReport.many(82)).index
    #expect(index.count <= 400_000)
    #expect(HTMLScan(index).tags.count <= 8_000)
  }

  /// All cities are within reach of the script; without it the first thousand and where the rest is.
  @Test func fiveThousandCities() throws {
    let (index, names) = pages(SmallReport.many(5_000))
    #expect(index.count <= 2_000_000, "\(index.count) bytes")
    let scan = HTMLScan(index)
    #expect(scan.all("tr").count { $0["data-city"] != nil } == 1_000)
    #expect(scan.all("table").first { $0["class"] == "ranking" }?["aria-rowcount"] == "5001")
    let data = try #require(scan.data.first { $0.contains("\"rows\":[") })
    #expect(data.split(separator: "[\"city-").count == 4_001, "a row a city that is not in the page")
    #expect(scan.texts.contains { $0.text.contains("first 1,000 of 5,000 cities") })
    #expect(names.count { $0.hasPrefix("cities/") } == 5_000)
  }

  /// Of very many cities the first thousand have a row and a page; every link still leads somewhere.
  @Test func moreThanThePagesReach() {
    let content = SmallReport.many(5_001)
    let (index, names) = pages(content)
    #expect(index.count <= 2_000_000, "\(index.count) bytes")
    let scan = HTMLScan(index)
    #expect(scan.all("tr").count { $0["data-city"] != nil } == 1_000)
    #expect(!scan.data.contains { $0.contains("\"rows\":[") })
    #expect(scan.texts.contains { $0.text.contains("This page holds the first 1,000 of 5,001 cities") })
    #expect(names.count { $0.hasPrefix("cities/") } == 1_000)
    let known = Set(names)
    for link in scan.all("a").compactMap({ $0["href"] }) where link.hasPrefix("cities/") {
      #expect(known.contains(link), "\(link)")
    }
  }

  @Test func styleAndScripts() {
    #expect(ReportStyle.parts.map { "\($0)".utf8.count }.reduce(0, +) <= 45_000)
    for script in [PageScript.report, .ranking, .longRanking] { #expect("\(script.text)".utf8.count <= 20_000) }
  }
}
