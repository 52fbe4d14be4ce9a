import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

/// The page of one city, and its section in a file that holds all.
@Suite("A city's page")
struct CityPageTests {
  private func pages(_ content: ReportContent, _ layout: HTMLReport.Layout) -> [(name: String, bytes: [UInt8])] {
    var pages: [(String, [UInt8])] = []
    HTMLReport.write(content, languages: [.english, .korean], layout: layout) { name, body in
      let sink = ByteSink()
      body(sink)
      pages.append((name, sink.bytes))
    }
    return pages
  }

  private func headings(_ scan: HTMLScan, _ level: String) -> [String] {
    // A term in a heading is a piece of its own, and so is the way to the heading.
    var headings: [(block: Int, text: String)] = []
    for piece in scan.texts where piece.parents.contains(level) {
      if headings.last?.block == piece.block {
        headings[headings.count - 1].text += piece.text
      } else {
        headings.append((piece.block, piece.text))
      }
    }
    return headings.map { $0.text.hasSuffix("#") ? String($0.text.dropLast()) : $0.text }
  }

  @Test func everyCityHasTheSameHeadings() {
    let wanted: [Phrase] = [.howReached, .scoresHeading, .peersHeading, .strengths, .weaknesses, .whyScore, .divide]
    for page in pages(SmallReport.many(40), .site) where page.name.contains("cities/") {
      let language: Language = page.name.hasPrefix("ko/") ? .korean : .english
      let found = headings(HTMLScan(page.bytes), "h2")
      let places = wanted.map { found.firstIndex(of: $0[language]) }
      #expect(places.allSatisfy { $0 != nil }, "\(page.name): \(found)")
      #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(page.name): \(found)")
      #expect(page.bytes.count <= 120_000)
    }
  }

  /// The indicators are folded, with a source for each, and open on paper by the style alone.
  @Test func theIndicatorsAreFolded() throws {
    let page = try #require(pages(SmallReport.many(40), .site).first { $0.name == "cities/city-4.html" })
    let scan = HTMLScan(page.bytes)
    let details = scan.all("details")
    #expect(details.count == 1 && details.allSatisfy { $0["open"] == nil })
    #expect(scan.texts.contains { $0.parents.contains("details") && $0.text.contains("level") })
    let style = scan.constants.first { $0.name == "style" }?.text ?? ""
    #expect(style.contains("details::details-content{content-visibility:visible"))
    #expect(scan.texts.contains { $0.text == Phrase.gapHead[.english] })
  }

  /// The peers are named with their number, and one of the groups is said to be used.
  @Test func thePeersAreSaid() throws {
    let content = SmallReport.many(40)
    let page = try #require(pages(content, .site).first { $0.name == "cities/city-4.html" })
    let text = PageText.lines(page.bytes)
    let profile = content.profile(4)
    let used = try #require(profile.usedPeers)
    #expect(profile.peers[used].kind == .region)
    #expect(text.contains("its region, North (\(profile.peers[used].count) cities)"))
    #expect(text.contains("this city is never among them"))
  }

  /// A step that is an answer to an open question is named, and not counted as a step.
  @Test func openQuestionsAreNoSteps() throws {
    var content = SmallReport.content()
    content.explanation = { city in
      let steps = [
        ImprovementStep(indicator: 3, from: nil, to: 3, steps: 2),
        ImprovementStep(indicator: 1, from: 1, to: 3, steps: 2),
      ]
      return CityExplanation(
        path: ImprovementPath(
          city: city, target: nil, bestSingleStep: nil,
          leastChange: ImprovementOutcome(steps: steps, score: 0.5, verdict: 0, level: nil, holdingShare: 0.61),
          gains: [],
          obstacle: nil), tipping: [], rankRange: nil, bounds: nil)
    }
    let page = try #require(pages(content, .site).first { $0.name == "cities/alpha.html" })
    let text = PageText.lines(page.bytes)
    #expect(text.contains("First 1 missing answer: "))
    #expect(text.contains("Then 2 steps: "))
  }

  /// In a file for sending each city is folded below its name, and a link to it opens it, as the place lies inside.
  @Test func citiesAreFoldedInASingleFile() throws {
    let content = SmallReport.many(40)
    let page = try #require(pages(content, .singleFile).first)
    let scan = HTMLScan(page.bytes)
    #expect(scan.faults == [])
    let folds = scan.all("details").filter { $0["class"] == "fold" && $0["open"] == nil }
    #expect(folds.count { $0.parents.contains("section") && $0["id"] == nil } >= 40)
    let places = scan.all("section").filter { $0["class"] == "city" }
    #expect(places.count == 40 && places.allSatisfy { $0.parents.contains("details") && $0["id"] != nil })
    // What holds for all is said once.
    for phrase in [Phrase.strengthRule, .pathRule, .sourcesOnPages] {
      let text = Wording(.english)(phrase)
      #expect(scan.texts.count { $0.text.contains(text) } == 1, "\(phrase)")
    }
  }

  @Test func theHashOfTheSheetsStyleIsRight() {
    #expect("sha256-" + SHA256.base64("\(SnapshotStyle.text)") == SnapshotStyle.hash)
  }

  /// The sheet says what the report knows, without a table.
  @Test(arguments: [Language.english, .korean]) func theSheet(_ language: Language) {
    let content = SmallReport.many(40)
    let report = SnapshotReport(content, city: 4, language: language)
    let sink = ByteSink()
    report.write(to: sink)
    let scan = HTMLScan(sink.bytes)
    #expect(scan.faults == [] && scan.all("table").isEmpty && scan.all("h1").count == 1 && scan.all("a").isEmpty)
    let facts = report.facts
    #expect(facts.strengths.count <= 3 && facts.steps.count <= 3)
    let text = scan.texts.map(\.text).joined()
    for sentence in [facts.name, facts.standing, facts.divide ?? ""] + facts.strengths + facts.steps {
      #expect(text.contains(sentence), "\(sentence)")
    }
    #expect(facts.divide != nil)
    let again = ByteSink()
    SnapshotReport(content, city: 4, language: language).write(to: again)
    #expect(again.bytes == sink.bytes)
  }
}
