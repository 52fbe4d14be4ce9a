import AssessmentModel
import Diagnostics
import Schemas
import TestSupport
import Testing
import XMLStream

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("Robustness, explanations and recommendations in the files")
struct RobustnessFilesTests {
  private let content = SmallRobustness.content()

  private func document(_ content: ReportContent) throws -> XMLElement {
    let schema = try XMLSchema(SchemaFile.report.text, name: "report.xsd")
    let document = XMLTree.read(XMLReport.bytes(content), file: "report.xml", schema: schema)
    #expect(document.diagnostics == [])
    #expect(document.schemaDiagnostics == [])
    return try #require(document.root)
  }

  private static func all(_ name: String, below element: XMLElement) -> [XMLElement] {
    element.children.flatMap { ($0.name == name ? [$0] : []) + all(name, below: $0) }
  }

  @Test func `report.xml is valid with every part, and with each alone`() throws {
    _ = try document(content)
    for part in 0..<4 {
      var plain = SmallReport.content(SmallRobustness.rows, criteria: SmallRobustness.criteria)
      switch part {
      case 0: plain.uncertainty = content.uncertainty
      case 1: plain.sensitivity = content.sensitivity
      case 2: plain.explanation = content.explanation
      default: plain.recommendations = content.recommendations
      }
      _ = try document(plain)
      #expect(JSONScan.isSound(String(decoding: JSONReport.bytes(plain), as: UTF8.self)))
      for language in Language.allCases {
        #expect(HTMLScan(HTMLReport.bytes(plain, language: language)).faults == [])
      }
    }
  }

  @Test func `files are as before without an analysis`() {
    let plain = SmallReport.content()
    let texts = [XMLReport.bytes(plain), JSONReport.bytes(plain)].map { String(decoding: $0, as: UTF8.self) }
    for name in ["uncertainty", "sensitivity", "explanation", "recommendations"] {
      #expect(texts.allSatisfy { !$0.contains(name) })
    }
    #expect(CSVReports.robustness(plain).isEmpty)
    #expect(!String(decoding: CSVReports.ranking(plain), as: UTF8.self).contains("rank_median"))
  }

  @Test func `report.xml holds the figures of the analysis`() throws {
    let analysis = try #require(content.uncertainty)
    let part = try #require(try document(content).children.first { $0.name == "uncertainty" })
    #expect(part.attribute("replicates")?.value == "20")
    let ids = content.assessment.cities.map(\.id.rawValue)
    #expect(part.children(named: "compared").map { $0.attribute("city")?.value } == analysis.compared.map { ids[$0] })
    let cities = part.children(named: "city")
    #expect(cities.map { $0.attribute("id")?.value } == ids)
    for (element, city) in zip(cities, analysis.cities) {
      let number = { (name: String) in element.attribute(name).flatMap { Double($0.value) } }
      #expect(number("rankMedian") == city.ranks?.median && number("rankP5") == city.ranks?.fifth)
      #expect(number("rankP95") == city.ranks?.ninetyFifth && number("rankWorst") == city.ranks?.worst)
      #expect(number("scoreMedian") == content.assessment.score(of: city.city))
      let shares = Dictionary(
        uniqueKeysWithValues: element.children(named: "verdict").map {
          ($0.attribute("id")?.value ?? "", $0.attribute("share").flatMap { Double($0.value) })
        })
      for (rule, share) in zip(content.assessment.criteria.verdicts, city.verdictShares) {
        #expect((shares[rule.id] ?? 0) == share)
      }
      guard let place = analysis.place(of: city.city) else {
        #expect(element.children(named: "acceptability").isEmpty)
        continue
      }
      let list = { (name: String) in
        element.children(named: name).flatMap { $0.text.split(separator: " ").compactMap { Double($0) } }
      }
      #expect(list("acceptability") == (1...3).map { analysis.acceptability(place, rank: $0) })
      #expect(abs(list("acceptability").reduce(0, +) - 1) < 1e-12)
      #expect(list("wins") == (0..<3).map { analysis.winShare(place, over: $0) })
    }
    // alpha and beta were first once; a city that never was has no central weights
    #expect(cities.map { $0.children(named: "centralWeight").isEmpty } == [false, false, true, true])
  }

  @Test func `the sensitivity of a score is in the set's range`() throws {
    let part = try #require(try document(content).children.first { $0.name == "sensitivity" })
    let outputs = part.children(named: "output")
    #expect(outputs.map { $0.attribute("of")?.value } == ["mean-rank-shift", "score", "score"])
    #expect(outputs.map { $0.attribute("mean")?.value } == ["0.25", "62.5", "50"])
    #expect(outputs.map { $0.attribute("variance")?.value } == ["0.125", "9.765625", "0"])
    #expect(outputs.map { $0.children(named: "index").count } == [3, 3, 0])
    #expect(outputs[0].children(named: "index").map { $0.attribute("total")?.value } == ["0.625", "0.125", "0.3125"])
  }

  @Test func `explanations name indicators, verdicts and ends`() throws {
    let cities = try #require(try document(content).children.first { $0.name == "cities" }).children
    let explanations = cities.compactMap { $0.children(named: "explanation").first }
    #expect(explanations.count == 4)
    let obstacles = explanations.map {
      Self.all("obstacle", below: $0).first?.attribute("kind")?.value
    }
    #expect(obstacles == ["already-best", nil, "out-of-reach", "gate"])
    let least = try #require(Self.all("leastChange", below: explanations[1]).first)
    #expect(least.attribute("score")?.value == "51.5625" && least.attribute("verdict")?.value == "A")
    #expect(least.attribute("holds")?.value == "0.6")
    #expect(least.children.map { $0.attribute("indicator")?.value } == ["GOV", "RES"])
    #expect(least.children.map { $0.attribute("steps")?.value } == ["1", "2"])
    let bounds = try #require(explanations[2].children(named: "bounds").first)
    #expect(bounds.attribute("lowest")?.value == "25" && bounds.attribute("highestVerdict")?.value == "A")
    #expect(bounds.children[0].attribute("narrowing")?.value == "31.25")
    let tips = explanations[1].children(named: "tipping")
    #expect(tips.map { $0.attribute("event")?.value } == ["swap", "verdict"])
    #expect(tips.map { $0.attribute("part")?.value } == ["GOV", "need"])
    #expect(tips[0].attribute("city")?.value == "gamma")
  }

  /// Every figure stands under one name in both files, in the same order.
  @Test func `the JSON holds the same figures as the XML`() throws {
    let root = try document(content)
    let json = String(decoding: JSONReport.bytes(content), as: UTF8.self)
    #expect(JSONScan.isSound(json))
    for name in [
      "rankMedian", "rankMean", "rankP5", "rankP25", "rankP75", "rankP95", "rankBest", "rankWorst", "unrankedShare",
      "scoreP5", "scoreMedian", "scoreP95", "totalLower", "totalUpper", "firstLower", "firstUpper", "variance",
      "tippingShare", "narrowing", "holds", "closeness", "box", "best", "worst", "from", "to", "cut", "lowest",
      "highest",
      "runs", "sample", "replicates",
    ] {
      let parts = root.children.flatMap { element -> [XMLElement] in
        switch element.name {
        case "uncertainty", "sensitivity", "recommendations": [element] + Self.everything(element)
        case "cities": Self.all("explanation", below: element).flatMap(Self.everything)
        default: []
        }
      }
      let inXML = parts.compactMap { $0.attribute(name)?.value }
      let pattern = try Regex("\"\(name)\":(-?[0-9][^,}\\]]*)", as: (Substring, Substring).self)
      let inJSON = json.matches(of: pattern).map { String($0.output.1) }
      // Cities stand before the analyses in both files.
      #expect(!inXML.isEmpty && inXML == inJSON, "\(name): \(inXML) \(inJSON)")
    }
  }

  private static func everything(_ element: XMLElement) -> [XMLElement] {
    element.children.flatMap { [$0] + everything($0) }
  }

  @Test func `ranking.csv and robustness.csv hold the percentiles`() throws {
    let analysis = try #require(content.uncertainty)
    let order = content.assessment.reportOrder()
    let ranking = CSVText(String(decoding: CSVReports.ranking(content).dropFirst(3), as: UTF8.self))
    let robustness = CSVText(String(decoding: CSVReports.robustness(content).dropFirst(3), as: UTF8.self))
    for table in [ranking, robustness] {
      #expect(table.column("id") == order.map { content.assessment.cities[$0].id.rawValue })
      #expect(table.column("rank_median").map(Double.init) == order.map { analysis.cities[$0].ranks?.median })
      #expect(table.column("rank_p05").map(Double.init) == order.map { analysis.cities[$0].ranks?.fifth })
      #expect(table.column("rank_p95").map(Double.init) == order.map { analysis.cities[$0].ranks?.ninetyFifth })
    }
    #expect(robustness.column("rank_1").map(Double.init) == [0.95, 0.05, 0, nil])
    #expect(robustness.column("ahead_of_gamma").map(Double.init) == [1, 0.6, nil, nil])
    #expect(robustness.column("verdict_A").map(Double.init).prefix(2) == [0.95, 0])
  }

  @Test func `tables that grow with the square are left out of large reports`() throws {
    let count = UncertaintyFacts.mostListed + 1
    let assessment = content.assessment
    let analysis = UncertaintyAnalysis(
      design: SmallRobustness.design, replicates: 1, cities: [], compared: Array(0..<count),
      rankCounts: [UInt32](repeating: 0, count: count * count), winCounts: [UInt32](repeating: 2, count: count * count),
      centralWeights: [])
    #expect(assessment.cities.count < count)
    var large = analysis
    large.cities = (0..<count).map {
      CityUncertainty(city: $0, ranks: nil, unrankedShare: 0, scores: nil, verdictShares: [], classShares: [])
    }
    #expect(!UncertaintyFacts(large).listsPairs)
    large.compared.removeLast()
    #expect(UncertaintyFacts(large).listsPairs)
  }

  @Test func `explanations are asked for once a city`() {
    var asked = 0
    var content = content
    let explanation = SmallRobustness.explanation
    content.explanation = { city in
      asked += 1
      return explanation(city)
    }
    _ = XMLReport.bytes(content)
    _ = JSONReport.bytes(content)
    for language in Language.allCases { _ = HTMLReport.bytes(content, language: language) }
    #expect(asked == 4)
  }
}
