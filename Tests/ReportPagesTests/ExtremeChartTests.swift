import Analyses
import AssessmentModel
import Diagnostics
import Scoring
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

/// Every drawing, and every file, for values that are equal, zero, single, missing, negative, extreme, or no numbers.
@Suite("Drawings of values out of the ordinary")
struct ExtremeChartTests {
  /// A value for each of the four cities; NaN is none.
  struct Values: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var numbers: [Double]
  }

  static let values = [
    Values(testDescription: "equal", numbers: [0.5, 0.5, 0.5, 0.5]),
    Values(testDescription: "zero", numbers: [0, 0, 0, 0]),
    Values(testDescription: "one", numbers: [1, 1, 1, 1]),
    Values(testDescription: "single", numbers: [0.5, .nan, .nan, .nan]),
    Values(testDescription: "missing", numbers: [.nan, .nan, .nan, .nan]),
    Values(testDescription: "negative", numbers: [-2.5, -1, 0, 1.5]),
    Values(testDescription: "above", numbers: [1, 2, 3, 4]),
    Values(testDescription: "tiny", numbers: [2.3e-308, 1e-300, 0, 1e-12]),
    Values(testDescription: "extreme", numbers: [-1.7e308, 1.7e308, 0, 1e15]),
    Values(testDescription: "infinite", numbers: [.infinity, -.infinity, 0.5, .nan]),
  ]

  /// A report with every part, whose scores and scaled values are the ones given.
  private func content(_ values: Values) -> ReportContent {
    let base = SmallRobustness.content()
    var assessment = base.assessment
    let column = Column(numbers: values.numbers)
    for node in assessment.nodes.indices { assessment.nodes[node].scores = column }
    for leaf in assessment.normalised.columns.indices { assessment.normalised.columns[leaf] = column }
    let profiles = ProfileBuilder(assessment)
    var content = ReportContent(assessment: assessment) { profiles.profile(of: $0) }
    content.uncertainty = base.uncertainty
    content.sensitivity = base.sensitivity
    content.explanation = base.explanation
    content.recommendations = base.recommendations
    return content
  }

  /// Attributes in which a drawing has its numbers.
  private static let places: Set<String> = [
    "d", "cx", "cy", "x", "y", "x1", "x2", "width", "height", "viewBox", "transform",
  ]

  private func expectSound(_ bytes: [UInt8], _ what: String) {
    let scan = HTMLScan(bytes)
    #expect(scan.faults.isEmpty, "\(what): \(scan.faults.prefix(3))")
    for tag in scan.tags {
      for (name, value) in tag.attributes where Self.places.contains(name) {
        let isSound = !value.isEmpty && !value.contains("nan") && !value.contains("inf") && !value.contains("e+")
        #expect(isSound, "\(what): \(tag.name) \(name)=\(value)")
      }
      if tag.name == "circle" { #expect(tag["cx"] != nil, "\(what): a dot without a place") }
    }
    let words = ["NaN", "nan", "INF", "inf", "-inf"]
    for text in scan.texts {
      #expect(!words.contains { text.text.split(separator: " ").contains(Substring($0)) }, "\(what): \(text.text)")
    }
  }

  @Test(arguments: values)
  func everyPageIsDrawn(_ values: Values) {
    let content = content(values)
    for language in Language.allCases {
      expectSound(HTMLReport.bytes(content, language: language), "page \(language)")
      expectSound(ComparisonReport.bytes(content, cities: [0, 1, 2], language: language), "comparison \(language)")
    }
  }

  @Test(arguments: values)
  func everyFileIsWritten(_ values: Values) {
    let content = content(values)
    let json = String(decoding: JSONReport.bytes(content), as: UTF8.self)
    #expect(JSONScan.isSound(json))
    #expect(!json.contains("inf") && !json.contains(": nan"))
    let xml = String(decoding: XMLReport.bytes(content), as: UTF8.self)
    #expect(!xml.contains("\"INF\"") && !xml.contains("\"inf\"") && !xml.contains("\"NaN\"") && !xml.contains("\"–\""))
    for bytes in [CSVReports.ranking(content), CSVReports.indicators(content), CSVReports.robustness(content)] {
      for row in CSVScan.rows(bytes).dropFirst() {
        #expect(!row.contains { ["inf", "-inf", "INF", "nan", "NaN", "–"].contains($0) }, "\(row)")
      }
    }
  }

  /// All cities alike and two analyses of the data on top: what the report of five equal cities shows.
  @Test(arguments: [1, 2, 5])
  func equalCitiesAreDrawn(_ count: Int) {
    let rows = (0..<count).map { place in
      SmallReport.Row(
        city: SmallReport.city("c\(place)", "City \(place)", nil, "North"),
        answers: ["ELG": 1, "GOV": 2, "RES": 5, "SRV": 2, "DIV": 60])
    }
    var set = SmallCriteria.set
    for tree in set.trees.indices { set.trees[tree].rescaling = OutputRange(lower: 0, upper: 1) }
    let content = SmallReport.content(rows, criteria: set, extra: [], setAside: [])
    for language in Language.allCases { expectSound(HTMLReport.bytes(content, language: language), "\(count)") }
    #expect(JSONScan.isSound(String(decoding: JSONReport.bytes(content), as: UTF8.self)))
  }

  // MARK: Each drawing by itself

  private func write(_ body: (HTMLFormatter) -> Void) -> String {
    let sink = ByteSink()
    let html = HTMLFormatter(sink, Wording(.english))
    body(html)
    html.line()
    return sink.text
  }

  private static let odd: [Double] = [.nan, .infinity, -.infinity, 1.7e308, -1.7e308]

  @Test func coordinatesNeverTrap() {
    for value in Self.odd { #expect(!write { $0.coordinate(value) }.contains("n")) }
    #expect(write { html in html.shape("circle") { html.attribute("cx", at: .nan) } } == "<circle/>\n")
    #expect(write { html in html.shape("circle") { html.attribute("cx", at: 1e300) } }.contains("1000000"))
  }

  @Test func aMarkWithoutAPlaceIsLeftOut() {
    for symbol in Symbol.allCases {
      for value in [Double.nan, .infinity, -.infinity] {
        #expect(write { symbol.draw(x: value, y: 1, radius: 4, class: "mark", $0) } == "\n")
        #expect(write { symbol.draw(x: 1, y: value, radius: 4, class: "mark", $0) } == "\n")
      }
    }
    let nowhere = PeerStatistics(
      count: 2, median: .nan, lowerQuartile: .nan, upperQuartile: .infinity, deviation: .nan)
    let strip = write { PeerStrip(value: .nan, peers: nowhere, axis: ChartAxis()).draw($0) }
    // The scale is drawn, and nothing on it.
    #expect(!strip.contains("circle") && strip.split(separator: "<path").count == 2)
  }

  @Test func anAxisHoldsWhatIsDrawnOnIt() {
    #expect(ChartAxis([0.2, 0.9]) == ChartAxis())
    #expect(ChartAxis([0.2, 1 + 1e-12]) == ChartAxis())
    let scores = ChartAxis([-1.5, 2.5, .nan, .infinity])
    #expect(scores.lower == -1.5 && scores.upper == 2.5)
    #expect(scores.share(-1.5) == 0 && scores.share(2.5) == 1 && scores.share(0.5) == 0.5)
    #expect(scores.share(.nan) == nil && scores.share(.infinity) == nil)
    #expect(scores.value(at: 0.5) == 0.5)
    let widest = ChartAxis([-Double.greatestFiniteMagnitude, .greatestFiniteMagnitude])
    #expect(widest.share(0) == 0.5)
    #expect(ChartAxis().joined(ChartAxis([3])).upper == 3)
  }

  /// Scores beyond 0…1, as z-scores give them, stand apart on the drawing and not at its edge.
  @Test func marksBeyondTheUnitAreApart() throws {
    let assessment = content(Values(testDescription: "", numbers: [-2.5, -1, 0.5, 1.5])).assessment
    let facts = ReportFacts(ReportContent(assessment: assessment) { ProfileBuilder(assessment).profile(of: $0) })
    let axis = facts.axis(.node(assessment.plan.principal))
    let places = try [-2.5, -1, 0.5, 1.5].map { try #require(axis.share($0)) }
    #expect(places == [0, 0.375, 0.75, 1])
  }
}
