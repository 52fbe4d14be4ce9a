import AssessmentModel
import Diagnostics
import Foundation
import TestSupport
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

/// The comparison pages of a site, and what their script reads.
@Suite struct ComparisonSiteTests {
  private static func pages(_ content: ReportContent, _ languages: [Language] = [.english]) -> [String: [UInt8]] {
    var pages: [String: [UInt8]] = [:]
    HTMLReport.write(content, languages: languages, layout: .site) { name, body in
      let sink = ByteSink()
      body(sink)
      pages[name] = sink.bytes
    }
    return pages
  }

  private static func data(_ page: [UInt8]) throws -> [String: Any] {
    let block = try #require(HTMLScan(page).data.first)
    #expect(!block.contains("<"), "nothing in the block can end it")
    return try #require(try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any])
  }

  @Test func bestVerdictStandsPreparedAndEachRegion() throws {
    let content = SmallReport.many(20)
    let facts = ReportFacts(content)
    let comparisons = facts.preparedComparisons()
    let best = try #require(comparisons.first)
    let verdicts = best.cities.map { content.assessment.verdict(of: $0)?.id }
    #expect(best.cities.count == 5 && verdicts.allSatisfy { $0 == "A" })
    let pages = Self.pages(content, Language.allCases)
    for name in ["compare/index.html", "ko/compare/index.html", "compare/region-1.html", "ko/compare/region-2.html"] {
      #expect(pages[name] != nil, "\(name)")
    }
    for other in comparisons.dropFirst() {
      #expect(other.cities.allSatisfy { content.assessment.cities[$0].region == other.region })
    }
  }

  @Test func everyLinkOfTheSiteLeadsToAFile() throws {
    let pages = Self.pages(SmallReport.many(8), Language.allCases)
    for (name, bytes) in pages where name.contains("compare/") {
      for link in HTMLScan(bytes).all("a").compactMap({ $0["href"] }) {
        let path = link.split(separator: "#", omittingEmptySubsequences: false)[0]
        guard !path.isEmpty else { continue }
        let base = try #require(URL(string: "file:///" + name))
        let target = try #require(URL(string: String(path), relativeTo: base)).path.dropFirst()
        #expect(pages[String(target)] != nil, "\(link) in \(name)")
      }
    }
  }

  @Test func oneCityIsNotCompared() {
    let content = SmallReport.content([SmallReport.threeRows[0]], extra: [], setAside: [])
    #expect(ReportFacts(content).preparedComparisons().isEmpty)
    #expect(!Self.pages(content).keys.contains { $0.hasPrefix("compare") })
  }

  @Test func blockHoldsEveryPairOnceAndTheyAddUp() throws {
    let content = SmallRobustness.content()
    let analysis = try #require(content.uncertainty)
    let data = try Self.data(try #require(Self.pages(content)["compare/index.html"]))
    let pairs = try #require(data["pairs"] as? [[Any]])
    #expect(pairs.map(\.count) == (1...analysis.compared.count).reversed().map { $0 })
    for (place, row) in pairs.enumerated() {
      for (step, wins) in row.dropFirst().enumerated() {
        let share = Double(try #require(wins as? Int)) / Double(2 * analysis.replicates)
        #expect(share == analysis.winShare(place, over: place + 1 + step))
        #expect(share + analysis.winShare(place + 1 + step, over: place) == 1)
      }
    }
  }

  @Test(arguments: Language.allCases) func scriptFindsEveryWordItSays(_ language: Language) throws {
    let name = language == .english ? "compare/index.html" : "ko/compare/index.html"
    let page = try #require(Self.pages(SmallReport.many(6), Language.allCases)[name])
    let words = try #require(try Self.data(page)["words"] as? [String: Any])
    let script = try #require(HTMLScan(page).constants.last { $0.name == "script" }).text
    let used = Set(script.matches(of: /words\.(\w+)/).map { String($0.output.1) })
    #expect(used == Set(words.keys))
    #expect(script.utf8.count <= 20_000)
  }

  @Test func shortNamesEndNoBlock() throws {
    var rows = SmallReport.threeRows
    rows[0].city.name = LocalizedText("</script><script>alert(1)</script>")
    rows[1].city.name = LocalizedText("<!--", korean: "]]>")
    let page = try #require(Self.pages(SmallReport.content(rows))["compare/index.html"])
    let scan = HTMLScan(page)
    #expect(scan.faults == [])
    #expect(scan.constants.count { $0.name == "script" } == 1 && scan.data.count == 1, "the script and the data")
    let cities = try #require(try Self.data(page)["cities"] as? [[Any]])
    #expect(cities.contains { $0[1] as? String == "</script><script>alert(1)</script>" })
  }

  /// Above 500 cities the answers stay away, above 1,000 cities so do the later ones, and the page says so.
  @Test(arguments: [(520, 520), (1_030, 1_000)]) func manyCitiesKeepTheBlockSmall(_ count: Int, _ held: Int) throws {
    let content = SmallReport.many(count)
    let facts = ReportFacts(content)
    let site = ReportSite(facts, languages: [.english], isSingle: false)
    let sink = ByteSink()
    ReportPage(facts, site, .english, .compare(0), to: sink).write()
    let data = try Self.data(sink.bytes)
    #expect((data["cities"] as? [Any])?.count == held)
    #expect(data["indicators"] == nil)
    #expect(sink.bytes.count < 500_000)
    #expect(PageText.lines(sink.bytes).contains("The lists above hold \(NumberText.whole(held)) of"))
  }

  @Test func tableHoldsTheFiguresAndNoFormula() throws {
    var rows = SmallReport.threeRows
    rows[0].city.name = LocalizedText("=1+1")
    let content = SmallReport.content(rows)
    let text = String(decoding: ComparisonReport.csv(content, cities: [0, 2]), as: UTF8.self)
    let lines = text.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(lines[0].map(String.init) == ["\u{FEFF}kind", "id", "name", "unit", "alpha", "gamma"])
    #expect(!text.contains(",=1+1"))
    let score = try #require(lines.first { $0[1] == "score" })
    #expect(Double(score[4]) == content.assessment.score(of: 0) && score[5].isEmpty)
    // Alpha answered 4 of 4 levels, Gamma 3.
    #expect(lines.first { $0[0] == "indicator" && $0[1] == "GOV" }?.suffix(2).map(String.init) == ["4", "3"])
  }
}

/// Numbers that the page and its script print alike.
@Suite struct QuantisedScoreTests {
  @Test func differencesHaveASignUnlessTheyAreNone() {
    let unit = ScoreRange()
    #expect(QuantisedScore.signed(1_300, unit) == "+0.013")
    #expect(QuantisedScore.signed(-20_000, unit) == "\u{2212}0.200")
    #expect(QuantisedScore.signed(49, unit) == "0.000" && QuantisedScore.signed(50, unit) == "+0.001")
    #expect(QuantisedScore.signed(-150_000, unit) == "\u{2212}1.500")
    let hundred = ScoreRange(lower: 0, upper: 100, decimals: 1)
    #expect(QuantisedScore.signed(1_300, hundred) == "+1.3" && QuantisedScore.plain(100_000, hundred) == "100.0")
    #expect(QuantisedScore.plain(3, ScoreRange(lower: 0, upper: 10, decimals: 0)) == "0")
  }

  /// Both shares of a pair are printed so that they add up to 100, and neither as 0 or 100 unless it is.
  @Test func sharesOfAPairAddUp() throws {
    let whole = 2_000
    for count in 0...whole {
      let texts = [count, whole - count].map { QuantisedScore.percent($0, of: whole, Wording(.english)) }
      let numbers = texts.map { Double($0.filter { $0.isNumber || $0 == "." }) ?? .nan }
      #expect(abs(numbers[0] + numbers[1] - 100) < 0.11, "\(texts)")
      #expect((texts[0].hasPrefix("100.0")) == (count == whole), "\(texts)")
      #expect((texts[0].hasPrefix("0.0")) == (count == 0), "\(texts)")
    }
    // As in the report of 82 cities: of 1,000 variations one city is ahead in 729, the other in 271.
    #expect(QuantisedScore.percent(1_458, of: whole, Wording(.english)).hasPrefix("72.9"))
    #expect(QuantisedScore.percent(542, of: whole, Wording(.english)).hasPrefix("27.1"))
  }
}
