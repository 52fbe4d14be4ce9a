import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("The HTML report")
struct HTMLReportTests {
  private func pages(_ content: ReportContent, limit: Int = 150) -> [(name: String, bytes: [UInt8])] {
    var pages: [(String, [UInt8])] = []
    HTMLReport.write(content, languages: [.english, .korean], layout: limit == 1 ? .site : .singleFile) { name, body in
      let sink = ByteSink()
      body(sink)
      pages.append((name, sink.bytes))
    }
    return pages
  }

  @Test(arguments: 0..<5, [150, 2]) func isSound(_ position: Int, limit: Int) {
    for page in pages(SmallReport.contents[position].content, limit: limit) {
      let scan = HTMLScan(page.bytes)
      #expect(scan.faults == [], "\(page.name)")
      #expect(scan.all("h1").count == 1, "\(page.name)")
      let ids = scan.tags.compactMap { $0["id"] }
      #expect(Set(ids).count == ids.count, "each id stands once in \(page.name)")
      for tag in scan.tags {
        #expect(tag["style"] == nil && !tag.attributes.contains { $0.name.hasPrefix("on") })
        #expect(!["iframe", "img", "link", "object", "base"].contains(tag.name))
        if tag.name == "table" { #expect(tag.parents.last == "div" || tag["class"] == "ladder") }
        if tag.name == "svg" { #expect(tag["aria-hidden"] == "true" || tag["role"] == "img") }
        if tag.name == "th" { #expect(tag["scope"] != nil) }
      }
    }
  }

  @Test(arguments: 0..<5, [150, 2]) func everyLinkLeadsSomewhere(_ position: Int, limit: Int) {
    let pages = pages(SmallReport.contents[position].content, limit: limit)
    let ids = Dictionary(
      uniqueKeysWithValues: pages.map { page in
        (page.name, Set(HTMLScan(page.bytes).tags.compactMap { $0["id"] }))
      })
    let siblings: Set = ["ranking.csv", "indicators.csv", "report.xml", "assessment.json"]
    for page in pages {
      let folder = page.name.hasPrefix("cities/") ? "cities/" : ""
      for link in HTMLScan(page.bytes).all("a").compactMap({ $0["href"] }) where !link.hasPrefix("data:") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if parts[0].isEmpty {
          #expect(ids[page.name]?.contains(parts[1]) == true, "\(link) in \(page.name)")
          continue
        }
        let target = parts[0].hasPrefix("../") ? String(parts[0].dropFirst(3)) : folder + parts[0]
        #expect(ids[target] != nil || siblings.contains(target), "\(link) in \(page.name)")
        if parts.count > 1 { #expect(ids[target]?.contains(parts[1]) == true, "\(link) in \(page.name)") }
      }
    }
  }

  @Test func policyAdmitsExactlyWhatIsThere() throws {
    for origin in SurveyDescription.Origin.allCases {
      let scan = HTMLScan(HTMLReport.bytes(SmallReport.content(origin: origin)))
      let policy = try #require(scan.all("meta").first { $0["http-equiv"] == "Content-Security-Policy" }?["content"])
      #expect(scan.constants.contains { $0.name == "script" })
      for constant in scan.constants {
        let hash = "'sha256-\(SHA256.base64(constant.text))'"
        #expect(policy.contains(hash), "put \(hash) where the hash of this \(constant.name) stands")
      }
      let hashes = policy.split(separator: " ").filter { $0.hasPrefix("'sha256-") }
      #expect(hashes.count == scan.constants.count)
      #expect(policy.hasPrefix("default-src 'none';"))
      #expect(scan.tags.firstIndex { $0["http-equiv"] != nil } == 3, "html, head, charset, then the policy")
    }
  }

  @Test func digestIsThatOfTheStandard() {
    // FIPS 180-4, example of one block: SHA-256("abc").
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(SHA256.digest(Array("abc".utf8)).map { hex($0) }.joined() == expected)
  }

  private func hex(_ byte: UInt8) -> String { String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }

  @Test func scriptAndStyleAreSmall() {
    #expect("\(PageScript.report.text)".utf8.count <= 20_000)
    #expect(ReportStyle.parts.map { "\($0)".utf8.count }.reduce(0, +) <= 45_000)
  }

  @Test func sameContentGivesTheSameBytes() {
    for language in Language.allCases {
      #expect(
        HTMLReport.bytes(SmallReport.many(30), language: language)
          == HTMLReport.bytes(SmallReport.many(30), language: language))
    }
    #expect(XMLReport.bytes(SmallReport.many(30)) == XMLReport.bytes(SmallReport.many(30)))
    #expect(JSONReport.bytes(SmallReport.many(30)) == JSONReport.bytes(SmallReport.many(30)))
  }

  @Test func everyCityHasItsRowAndItsProfile() {
    let content = SmallReport.many(40)
    let scan = HTMLScan(HTMLReport.bytes(content))
    for city in content.assessment.cities {
      #expect(scan.all("section").filter { $0["id"] == "city-\(city.id)" }.count == 1)
      #expect(scan.all("tr").contains { $0["data-region"] == city.region })
    }
    let rows = scan.all("tr").filter { $0["data-region"] != nil }
    #expect(rows.count == 40)
    let marks = scan.tags.filter {
      $0.name == "path" && $0.parents.contains("svg") && ($0["class"] ?? "").hasPrefix("mark m")
    }
    let drawn = content.assessment.cities.indices.count { city in
      ["readiness", "need"].allSatisfy { id in
        content.assessment.plan.node(NodeID(id)).flatMap { content.assessment.score($0, of: city) } != nil
      }
    }
    let legend = marks.filter { $0.parents.contains("li") }.count
    // Each city once in the wide drawing and once in the narrow one.
    #expect(marks.count - legend == 2 * drawn)
  }

  @Test func hangulIsMarkedAsKorean() {
    for page in pages(SmallReport.content()) {
      for piece in HTMLScan(page.bytes).texts where HTMLFormatter.hasHangul(piece.text) {
        #expect(piece.language == "ko", "“\(piece.text)” in \(page.name)")
      }
    }
  }

  @Test(arguments: [SurveyDescription.Origin.synthetic, .countryProxy]) func bannerStandsOnEveryPage(
    _ origin: SurveyDescription.Origin
  ) {
    let title: Phrase = origin == .synthetic ? .syntheticTitle : .proxyTitle
    for limit in [150, 1] {
      for page in pages(SmallReport.content(origin: origin), limit: limit) {
        let strong = HTMLScan(page.bytes).texts.filter { $0.parents.last == "strong" }.map(\.text)
        #expect(strong.contains(title[.english]) && strong.contains(title[.korean]), "\(page.name)")
      }
    }
    for page in pages(SmallReport.content(origin: .real)) {
      #expect(!HTMLScan(page.bytes).tags.contains { $0["class"] == "banner" })
    }
  }

  @Test func everyCityAndEveryQuestionHasAPage() {
    let names = pages(SmallReport.many(7), limit: 1).map(\.name)
    #expect(Set(names).count == names.count)
    let english = names.filter { !$0.hasPrefix("ko/") }
    #expect(names == english + english.map { "ko/" + $0 })
    #expect(english.count { $0.hasPrefix("cities/") } == 7 && english.contains("cities/city-3.html"))
    for page in ["index.html", "divide.html", "method.html", "data-quality.html"] { #expect(english.contains(page)) }
    #expect(pages(SmallReport.many(6)).map(\.name) == ["index.html", "ko/index.html"])
  }

  /// Every way on every page leads to a page, a section or a file of the report.
  @Test func noWayLeadsNowhere() {
    let pages = pages(SmallReport.content(), limit: 1)
    let scans = Dictionary(uniqueKeysWithValues: pages.map { ($0.name, HTMLScan($0.bytes)) })
    let ids = scans.mapValues { Set($0.tags.compactMap { $0["id"] }) }
    let files = ["ranking.csv", "indicators.csv", "robustness.csv", "report.xml", "assessment.json"]
    for (name, scan) in scans {
      for link in scan.all("a").compactMap({ $0["href"] }) where !link.contains(":") {
        let (path, anchor) = (link.prefix { $0 != "#" }, link.drop { $0 != "#" }.dropFirst())
        var parts = name.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/") {
          if part == ".." { parts.removeLast() } else { parts.append("\(part)") }
        }
        let target = path.isEmpty ? name : parts.joined(separator: "/")
        if files.contains(target) { continue }
        #expect(scans[target] != nil, "\(name): \(link)")
        #expect(anchor.isEmpty || ids[target]?.contains(String(anchor)) == true, "\(name): \(link)")
      }
    }
  }

  @Test func pageHoldsTheRankingFile() throws {
    let content = SmallReport.content()
    let links = HTMLScan(HTMLReport.bytes(content)).all("a").compactMap { $0["href"] }
    let link = try #require(links.first { $0.hasPrefix("data:") })
    let payload = try #require(link.split(separator: ",").last)
    #expect(Base64.decode(String(payload)) == CSVReports.ranking(content))
  }

  @Test func errorOfAWriterEndsTheReport() {
    struct Full: Error {}
    #expect(throws: Full.self) {
      try HTMLReport.write(SmallReport.content()) { _, _ in throw Full() }
    }
  }
}
