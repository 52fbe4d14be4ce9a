import Analyses
import AssessmentModel
import Diagnostics
import Scoring
import TestSupport
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("The page on weights")
struct WeightsPageTests {
  private func content(_ criteria: CriteriaSet = SmallCriteria.set, rows: [SmallReport.Row] = SmallReport.threeRows)
    -> ReportContent
  {
    var content = SmallReport.content(rows, criteria: criteria)
    content.weightTrial = WeightTrialBuilder(content.assessment).build()
    return content
  }

  private func page(_ content: ReportContent, _ name: String = "weights.html") -> [UInt8]? {
    var found: [UInt8]?
    HTMLReport.write(content, languages: [.english, .korean]) { file, body in
      guard file == name else { return }
      let sink = ByteSink()
      body(sink)
      found = sink.bytes
    }
    return found
  }

  @Test func itsScriptsAreSmallAndAdmittedByTheirHashes() throws {
    for script in [PageScript.weights, .weightScores, .weightRules] {
      let text = "\(script.text)"
      #expect(text.utf8.count <= 20_000)
      let hash = "sha256-\(SHA256.base64(text))"
      #expect(script.hash == hash, "put \(hash) where the hash of this script stands")
    }
    let scan = HTMLScan(try #require(page(content())))
    #expect(scan.faults.isEmpty)
    let policy = try #require(scan.all("meta").first { $0["http-equiv"] == "Content-Security-Policy" }?["content"])
    #expect(policy.contains(PageScript.weights.hash) && policy.contains(PageScript.weightScores.hash))
    #expect(!policy.contains(PageScript.weightRules.hash))
    #expect(scan.all("button").allSatisfy { $0["type"] == "button" })
  }

  @Test func withoutScriptsTheOfficialWeightsStandAndThePanelIsHidden() throws {
    for (name, words) in [("weights.html", "Official weights"), ("ko/weights.html", "공식 가중치")] {
      let scan = HTMLScan(try #require(page(content(), name)))
      #expect(scan.texts.contains { $0.text.contains(words) })
      #expect(scan.tags.first { $0["id"] == "weight-panel" }?["hidden"] != nil)
      #expect(scan.tags.first { $0["id"] == "weight-off" }?["hidden"] == nil)
    }
  }

  @Test func theDataAreTheAssessmentsAndCloseNoElement() throws {
    var rows = SmallReport.threeRows
    rows[0].city.name = LocalizedText("</script><script>alert(1)</script>", korean: "알파")
    let content = content(rows: rows)
    let assessment = content.assessment
    let scan = HTMLScan(try #require(page(content)))
    let text = try #require(scan.data.first)
    #expect(!text.contains("<"))
    let data = try #require(JSONDocument(text))
    let cities = data["cities"]?.elements ?? []
    #expect(cities.count == assessment.cities.count)
    #expect(cities[0].elements[1] == .string("</script><script>alert(1)</script>"))
    for (position, city) in cities.enumerated() {
      let score = assessment.nodes[assessment.plan.principal].scores[position]
      #expect(city.elements[11] == (score.map { .number($0) } ?? .null))
      #expect(city.elements[10] == (assessment.rank(of: position).map { .number($0) } ?? .null))
      #expect(city.elements[12] == .number(Double(assessment.verdicts[position].verdict)))
    }
    let shares = data["parts"]?.elements.compactMap { $0["share"] }
    #expect(shares == assessment.plan.nodes[assessment.plan.principal].shares.map { .number($0) })
  }

  @Test func whereWeightsHaveNoEffectASentenceSaysWhy() throws {
    var criteria = SmallCriteria.set
    criteria.trees[0].aggregation = .minimum
    let content = content(criteria)
    let scan = HTMLScan(try #require(page(content)))
    #expect(scan.texts.contains { $0.text.contains("takes no weights") })
    #expect(!scan.tags.contains { $0["id"] == "weight-panel" })
    #expect(
      HTMLScan(try #require(page(content, "index.html"))).all("a").allSatisfy { $0["href"] != "weights.html#weights" })
  }

  @Test func withoutATrialThereIsNoPage() {
    #expect(page(SmallReport.content()) == nil)
  }

  /// The panel is left to the site: a file for sending has neither the panel nor its scripts.
  @Test func aSingleFileHasNoPanel() {
    let scan = HTMLScan(HTMLReport.bytes(content()))
    #expect(scan.faults.isEmpty)
    #expect(!scan.tags.contains { $0["id"] == "weight-panel" })
    let texts = scan.constants.map(\.text)
    #expect(!texts.contains { $0.contains("weight-panel") })
  }
}
