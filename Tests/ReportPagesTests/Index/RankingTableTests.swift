import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

/// The ranking is one table with everybody in it, which other parts of the page may rely on.
@Suite("The table of the ranking") struct RankingTableTests {
  private func index(_ content: ReportContent, _ language: Language = .english) -> HTMLScan {
    var found: [UInt8] = []
    HTMLReport.write(content, languages: [language]) { name, body in
      guard name == "index.html" else { return }
      let sink = ByteSink()
      body(sink)
      found = sink.bytes
    }
    return HTMLScan(found)
  }

  private func rows(_ scan: HTMLScan) -> [HTMLScan.Tag] { scan.all("tr").filter { $0["data-city"] != nil } }

  @Test(arguments: Language.allCases) func everybodyStandsInOneTableOnceAndInOrder(_ language: Language) throws {
    let content = SmallReport.many(40)
    let scan = index(content, language)
    #expect(scan.faults == [])
    #expect(scan.all("table").filter { $0["class"] == "ranking" }.count == 1)
    let assessment = content.assessment
    let rows = rows(scan)
    #expect(rows.compactMap { $0["data-city"] } == assessment.reportOrder().map { assessment.cities[$0].id.rawValue })
    let isOut = rows.map { $0["data-out"] != nil }
    let first = try #require(isOut.firstIndex(of: true))
    #expect(!isOut[..<first].contains(true) && !isOut[first...].contains(false), "the unranked stand at the end")
    #expect(isOut.count { $0 } == assessment.cities.indices.count { assessment.rank(of: $0) == nil })
  }

  @Test func aRowSaysWhatItCanBeFilteredBy() throws {
    let content = SmallReport.many(40)
    let assessment = content.assessment
    for row in rows(index(content)) {
      let city = try #require(assessment.cities.firstIndex { $0.id.rawValue == row["data-city"] })
      #expect(row["data-region"] == assessment.cities[city].region)
      #expect(row["data-country"] == "TST")
      #expect(row["data-band"] == assessment.criteria.verdicts[assessment.verdicts[city].verdict].id)
      let share = try #require(row["data-coverage"].flatMap { Double($0) })
      #expect(abs(share - (assessment.coverage[city] ?? -1)) < 5e-5)
    }
  }

  @Test func cellsAreFoundByWhatTheyHold() {
    let content = SmallRobustness.content()
    let scan = index(content)
    let keys = Set(scan.all("td").compactMap { $0["data-c"] })
    #expect(keys.isSuperset(of: ["rank", "interval", "verdict", "score", "coverage", "divide", "country", "region"]))
    let plan = content.assessment.plan
    for case .node(let node) in plan.nodes[plan.principal].children {
      #expect(keys.contains(plan.nodes[node].id.rawValue))
    }
    #expect(scan.all("th").compactMap { $0["data-k"] }.contains("name"))
  }

  @Test func whoIsOutHasTheReasonInWords() {
    let text = PageText.lines(HTMLReport.bytes(SmallReport.content()))
    #expect(text.contains("Not met: "))
    #expect(text.contains("of the weight is answered; "))
  }

  @Test func aCountryThatNobodyHasIsNoColumn() {
    var rows = SmallReport.threeRows
    for position in rows.indices { rows[position].city.country = .empty }
    let keys = index(SmallReport.content(rows)).all("th").compactMap { $0["data-k"] }
    #expect(!keys.contains("country") && keys.contains("region"))
  }

  @Test(arguments: [3, 12, 40]) func columnsComeByWhatTheySayAndFit(_ count: Int) {
    let page = ReportPage(ReportFacts(SmallReport.many(count)), Self.site, .english, to: ByteSink())
    let columns = page.rankingColumns()
    for column in columns {
      switch column.content {
      case .rank, .city, .interval, .band, .reason, .score: #expect(column.step == 0, "\(column.key) is always shown")
      case .part, .divide, .coverage, .verified, .country, .region, .income:
        #expect((1...RankingRoom.steps.count + 1).contains(column.step))
      }
    }
    #expect(RankingRoom.steps == RankingRoom.steps.sorted())
  }

  /// Each step has its rule: below its width the column is away, from it on the sign that columns are away.
  @Test func everyStepHasItsRule() {
    let style = "\(ReportStyle.ranking)"
    for (position, width) in RankingRoom.steps.enumerated() {
      #expect(style.contains("(width<\(width)px){.rk:not(:has(:checked)) .c\(position + 1){display:none}}"))
      #expect(style.contains("(width>=\(width)px){.u\(position + 1){display:none}}"))
    }
    #expect(style.contains(".rk:not(:has(:checked)) .c\(RankingRoom.steps.count + 1){display:none}"))
  }

  private static let site = ReportSite(languages: [.english], isSingle: false)

  @Test(arguments: [(2, [1, 2]), (5, [1, 2, 3, 4, 5]), (7, [1, 2, 4, 7]), (27, [1, 5, 10, 15, 20, 27])])
  func theScaleHasRoundNumbersAndItsEnds(_ count: Int, _ ticks: [Int]) {
    #expect(RankInterval.ticks(count) == ticks)
  }

  @Test func theScaleNeverCrowds() {
    for count in 2...6_000 {
      let ticks = RankInterval.ticks(count)
      #expect(
        ticks.first == 1 && ticks.last == count && ticks.count <= 8 && ticks == ticks.sorted(), "\(count): \(ticks)")
    }
  }

  /// The bits that the script draws brackets from say of each pair what the analysis says.
  @Test func pairsThatAreNotApartAreGivenBitByBit() {
    let content = SmallRobustness.content()
    let facts = UncertaintyFacts(content.uncertainty!)
    let digits = Array(facts.closePairs().utf8).map { Int(String(UnicodeScalar($0)), radix: 16) ?? -1 }
    var bit = 0
    for upper in 0..<facts.count {
      for lower in 0..<facts.count where lower > upper {
        let isSet = digits[bit / 4] >> (3 - bit % 4) & 1 == 1
        #expect(isSet == (facts.analysis.winShare(upper, over: lower) < UncertaintyAnalysis.separation))
        bit += 1
      }
    }
    #expect(digits.count == (bit + 3) / 4)
    for band in facts.bands { #expect(band.count > 1) }
  }

  @Test func oneRankedCityHasNoRange() {
    let alone = SmallReport.content([SmallReport.threeRows[0]], extra: [])
    let scan = index(alone)
    #expect(!scan.all("td").contains { $0["data-c"] == "interval" })
    let cell = "data-c=\"rank\">"
    #expect(String(decoding: HTMLReport.bytes(alone), as: UTF8.self).contains(cell + "–"), "one city alone has no rank")
  }

  /// Quartiles by hand: 10, 20, 30, 40 have their quartiles at 17.5, 25 and 32.5.
  @Test func incomesMakeFourGroups() {
    var cities = (1...5).map { SmallReport.city("c\($0)", "C\($0)", nil, "North") }
    for (position, income) in [10.0, 20, 30, 40].enumerated() { cities[position].incomePerHead = income }
    let groups = IncomeGroups(cities)
    #expect(groups.groupOfCity == [0, 1, 2, 3, nil])
    #expect(groups.isKnown)
    #expect(!IncomeGroups(Array(cities.prefix(3))).isKnown)
  }

  @Test func dataForScriptsCannotEndItsElement() throws {
    let sink = ByteSink()
    let html = HTMLFormatter(sink, Wording(.english))
    html.data(id: "d") { json in json.object { json.member("name", "</script><script>alert(1)</script>") } }
    let text = String(decoding: sink.bytes, as: UTF8.self)
    #expect(text.components(of: "</script>") == 2, "only the element's own end")
    #expect(text.contains("\\u003c/script>"))
  }

  @Test func textIsWhatMarkupShows() {
    #expect(HTMLFormatter.plainText(Array("a <b class=\"x\">&lt;b&gt; &amp;amp;</b>".utf8)) == "a <b> &amp;")
  }
}

extension String {
  fileprivate func components(of separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
