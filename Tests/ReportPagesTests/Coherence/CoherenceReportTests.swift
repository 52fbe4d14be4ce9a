import Analyses
import AssessmentModel
import Diagnostics
import Schemas
import Scoring
import TestSupport
import Testing
import Words
import XMLStream

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("Coherence in the report")
struct CoherenceReportTests {
  private static func content(
    _ content: ReportContent, thresholds: CoherenceThresholds = CoherenceThresholds()
  ) -> ReportContent {
    ReportContent(
      assessment: content.assessment,
      coherence: CoherenceAnalyser(content.assessment, size: "RES", thresholds: thresholds).analyse(),
      profile: content.profile)
  }

  private let many = content(SmallReport.many(40))
  private let states = [content(SmallReport.content()), content(SmallReport.content([], extra: [], setAside: []))]

  @Test func `the page is sound in both languages`() {
    for content in states + [many] {
      for language in Language.allCases {
        let scan = HTMLScan(HTMLReport.bytes(content, language: language))
        #expect(scan.faults == [])
        let ids = scan.tags.compactMap { $0["id"] }
        #expect(Set(ids).count == ids.count && ids.contains("coherence"))
        #expect(scan.all("a").contains { $0["href"] == "#coherence" })
        for tag in scan.tags where tag.name == "th" { #expect(tag["scope"] != nil) }
        for tag in scan.tags where tag.name == "svg" { #expect(tag["aria-hidden"] == "true" || tag["role"] == "img") }
        #expect(!scan.texts.contains { $0.text.contains("NaN") || $0.text.contains("INF") })
      }
    }
  }

  @Test func `the section is left out without an analysis`() {
    let text = String(decoding: HTMLReport.bytes(SmallReport.content()), as: UTF8.self)
    #expect(!text.contains("coherence"))
    #expect(!String(decoding: XMLReport.bytes(SmallReport.content()), as: UTF8.self).contains("coherence"))
    #expect(!String(decoding: JSONReport.bytes(SmallReport.content()), as: UTF8.self).contains("coherence"))
    #expect(CoherenceCSV(SmallReport.content()) == nil)
    let sink = ByteSink()
    CoherenceJSON.write(SmallReport.content(), to: sink)
    #expect(sink.text.isEmpty)
  }

  @Test func `two cities are too few for correlations`() {
    let rows = Array(SmallReport.threeRows.prefix(2))
    let text = PageText.lines(HTMLReport.bytes(Self.content(SmallReport.content(rows))))
    #expect(text.contains("Correlations need five cities with a value; 2 cities are assessed."))
    #expect(text.contains(Wording(.english)(.statisticsTable)))
  }

  @Test func `findings stand in words`() throws {
    // With wide thresholds, everything is a finding.
    let wide = CoherenceThresholds(redundant: 0, weak: 1, size: 0, significance: 1)
    let content = Self.content(SmallReport.many(40), thresholds: wide)
    let analysis = try #require(content.coherence)
    let text = PageText.lines(HTMLReport.bytes(content))
    for list in [analysis.redundant, analysis.negative, analysis.weak] {
      let pair = try #require(list.first)
      let r = try #require(pair.correlation.pearson?.value)
      #expect(text.contains("r = \(NumberText.fixed(r, 2)), n = \(pair.correlation.count)"))
    }
    let size = try #require(analysis.sizeDependent.first?.correlation.spearman?.value)
    #expect(text.contains("ρ = \(NumberText.fixed(size, 2))"))
  }

  @Test func `report.xml is valid with an analysis`() throws {
    let schema = try XMLSchema(SchemaFile.report.text, name: "report.xsd")
    for content in states + [many] {
      let document = XMLTree.read(XMLReport.bytes(content), file: "report.xml", schema: schema)
      #expect(document.diagnostics == [] && document.schemaDiagnostics == [])
      let analysis = try #require(content.coherence)
      let part = try #require(document.root?.children.first { $0.name == "coherence" })
      let correlations = part.children.filter { $0.name == "correlation" }
      #expect(correlations.count == analysis.pairs.count)
      for (pair, element) in zip(analysis.pairs, correlations) {
        #expect(element.attribute("pearson").flatMap { Double($0.value) } == pair.correlation.pearson?.value)
        #expect(element.attribute("kendallP").flatMap { Double($0.value) } == pair.correlation.kendall?.pValue)
      }
      #expect(part.children.count { $0.name == "statistics" } == analysis.statistics.count)
      #expect(part.children.count { $0.name == "nodeCoherence" } == analysis.nodes.count)
      #expect(part.children.count { $0.name == "sizeDependence" } == analysis.sizes.count)
    }
  }

  @Test func `the tables hold every number`() throws {
    let analysis = try #require(many.coherence)
    var tables: [String: CSVText] = [:]
    for file in try #require(CoherenceCSV(many)).files {
      let sink = ByteSink()
      file.write(sink)
      tables[file.name] = CSVText(sink.text)
    }
    let correlations = try #require(tables["correlations.csv"])
    #expect(correlations.column("relation").count == analysis.pairs.count + analysis.sizes.count)
    #expect(
      correlations.column("spearman").map(Double.init)
        == (analysis.pairs.map(\.correlation) + analysis.sizes.map(\.correlation)).map { $0.spearman?.value })
    let statistics = try #require(tables["statistics.csv"])
    #expect(statistics.column("indicator") == SmallCriteria.indicators.map(\.id.rawValue))
    #expect(statistics.column("kurtosis").map(Double.init) == analysis.statistics.map { $0.summary?.kurtosis })
    let reliability = try #require(tables["reliability.csv"])
    #expect(reliability.column("alpha").map(Double.init) == analysis.nodes.map(\.reliability.alpha))
    let importance = try #require(tables["importance.csv"])
    #expect(
      importance.column("importance").map(Double.init) == (analysis.children + analysis.uses).map(\.importance))
    let loadings = analysis.nodes.compactMap(\.components).flatMap(\.components).flatMap(\.loadings)
    #expect(try #require(tables["components.csv"]).column("loading").compactMap(Double.init) == loadings)
  }

  @Test func `analysis.json and assessment.json hold the same figures`() throws {
    let sink = ByteSink()
    CoherenceJSON.write(many, to: sink)
    let analysis = try #require(many.coherence)
    let alpha = try #require(analysis.nodes.compactMap(\.reliability.alpha).first)
    let report = String(decoding: JSONReport.bytes(many), as: UTF8.self)
    #expect(sink.text.contains("\"alpha\": \(DecimalText.exact(alpha))"))
    #expect(report.contains("\"alpha\":\(DecimalText.exact(alpha))"))
    #expect(sink.text.hasPrefix("{\n  \"format\": \"feasibility-analysis\""))
  }

  @Test func `names with markup stay text`() {
    var set = SmallCriteria.set
    set.indicators[1].name = LocalizedText("<zz>&\"'", korean: "<yy>")
    let content = Self.content(SmallReport.content(criteria: set))
    for language in Language.allCases {
      let text = String(decoding: HTMLReport.bytes(content, language: language), as: UTF8.self)
      #expect(!text.contains("<zz>") && !text.contains("<yy>") && text.contains("&lt;"))
    }
  }
}
