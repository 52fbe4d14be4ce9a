import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("Robustness on the page")
struct RobustnessPageTests {
  private static func manyCities() -> ReportContent {
    var content = SmallReport.many(60)
    content.uncertainty =
      Replicates(content.assessment, noise: 0.05, replicates: 40, design: SmallRobustness.design).analysis()
    return content
  }
  private let many = manyCities()
  private let small = SmallRobustness.content()

  private func scan(_ content: ReportContent, _ language: Language = .english) -> HTMLScan {
    HTMLScan(HTMLReport.bytes(content, language: language))
  }

  private func text(_ content: ReportContent, _ language: Language = .english) -> String {
    PageText.lines(HTMLReport.bytes(content, language: language)).replacing("\u{A0}", with: " ")
  }

  @Test func `pages are sound in both languages, whole and split`() {
    for content in [small, many] {
      for language in Language.allCases {
        for limit in [150, 2] {
          HTMLReport.write(content, languages: [language], layout: limit == 1 ? .site : .singleFile) { name, body in
            let sink = ByteSink()
            body(sink)
            let scan = HTMLScan(sink.bytes)
            #expect(scan.faults == [], "\(name)")
            let ids = scan.tags.compactMap { $0["id"] }
            #expect(Set(ids).count == ids.count, "\(name)")
            for tag in scan.tags where tag.name == "th" { #expect(tag["scope"] != nil) }
            for tag in scan.tags where tag.name == "svg" {
              #expect(tag["aria-hidden"] == "true" || tag["role"] == "img")
            }
            for link in scan.all("a").compactMap({ $0["href"] }) where link.hasPrefix("#") {
              #expect(ids.contains(String(link.dropFirst())), "\(link) in \(name)")
            }
            for piece in scan.texts where HTMLFormatter.hasHangul(piece.text) { #expect(piece.language == "ko") }
          }
        }
      }
    }
  }

  @Test func `nothing new stands on a page without analyses`() {
    let scan = scan(SmallReport.content())
    let ids = Set(scan.tags.compactMap { $0["id"] })
    #expect(!ids.contains("robustness") && !ids.contains("recommendations") && !ids.contains("uncertainty-design"))
    #expect(!scan.tags.contains { $0["class"] == "iv" || $0["href"] == "robustness.csv" })
    let texts = Set(scan.texts.map(\.text))
    for phrase in [Phrase.intervalHead, .firmHeading, .pathHeading, .recommendedHeading] {
      #expect(!texts.contains(phrase[.english]))
    }
  }

  @Test func `the key sentence says for how many the verdict holds`() throws {
    let english = text(small)
    #expect(
      english.contains(
        "For 1 of these it holds in at least 90 % of 20 variations of weights, normalisation and answers within their margins."
      ))
    var content = small
    content.uncertainty?.cities[0].verdictShares = [0, 0, 0, 0, 0.85, 0.15]
    #expect(text(content).contains("For 0 of these it holds in at least 90 %"))
    #expect(
      text(small, .korean).contains("가중치, 정규화 방법, 오차 범위 안의 응답을 바꾸어 20회 다시 계산해도 이 가운데 1곳은 90% 이상에서 결과가 같습니다."))
  }

  /// The text of the interval and the drawing say the same.
  @Test func `a row shows rank, interval and their places on the axis`() throws {
    let facts = ReportFacts(many)
    let uncertainty = try #require(facts.uncertainty)
    let n = Double(uncertainty.count)
    #expect(n > 30)
    let place = { (rank: Double) in 5 + 190 * (rank - 1) / (n - 1) }
    let words = Wording(.english)
    for city in uncertainty.analysis.compared {
      let ranks = try #require(uncertainty.ranks(of: city))
      let mark = try #require(RankInterval(city, facts))
      #expect(mark.low <= ranks.fifth && mark.low > ranks.fifth - 1)
      #expect(mark.high >= ranks.ninetyFifth && mark.high < ranks.ninetyFifth + 1)
      #expect(mark.text(words) == (mark.low == mark.high ? "\(Int(mark.low))" : "\(Int(mark.low))–\(Int(mark.high))"))
      #expect(mark.place(mark.low) == place(mark.low) && mark.place(n) == 195)
    }
    let scan = scan(many)
    let circles = scan.tags.filter { $0.name == "circle" && $0.parents.last == "svg" && $0.parents.contains("td") }
    let drawn = circles.prefix(uncertainty.count).compactMap { $0["cx"].flatMap(Double.init) }
    for (x, city) in zip(drawn, facts.ranked) {
      #expect(abs(x - place(try #require(facts.assessment.rank(of: city)))) <= 0.05)
    }
    #expect(scan.tags.count { $0.name == "svg" && $0["class"] == "iv" } == uncertainty.count)
  }

  /// Brackets follow from the shares alone: a row is joined to the one above if that one wins less than 75 %.
  @Test func `brackets join rows that are not clearly apart`() throws {
    let facts = ReportFacts(many)
    let uncertainty = try #require(facts.uncertainty)
    let analysis = uncertainty.analysis
    let joined = (1..<analysis.compared.count).map { analysis.winShare($0 - 1, over: $0) < 0.75 }
    #expect(joined.contains(true) && joined.contains(false))
    let rows = scan(many).tags.filter { $0.name == "td" && ($0["class"] ?? "").hasPrefix("n rank") }
      .prefix(analysis.compared.count)
    for (place, row) in rows.enumerated() {
      let above = place > 0 && joined[place - 1]
      let below = place < joined.count && joined[place]
      let expected =
        switch (above, below) {
        case (false, false): "n rank"
        case (false, true): "n rank t1"
        case (true, true): "n rank t2"
        case (true, false): "n rank t3"
        }
      #expect(row["class"] == expected, "row \(place + 1)")
    }
    let notes = scan(many).texts.filter { $0.text.hasSuffix("not clearly separated") }
    #expect(notes.count == rows.count { $0["class"] != "n rank" })
    #expect(text(small).contains("2 ranks 2 to 3: not clearly separated"))
  }

  @Test func `the acceptability table adds up`() throws {
    let facts = ReportFacts(many)
    let uncertainty = try #require(facts.uncertainty)
    let groups = RankGroup.groups(of: uncertainty.count)
    #expect(groups.map(\.first) == [1, 4, 11, 21])
    #expect(groups.map(\.last) == [3, 10, 20, uncertainty.count])
    for place in 0..<uncertainty.count {
      let shares = groups.map { $0.share(place, in: uncertainty.analysis) }
      let unranked = uncertainty.analysis.cities[uncertainty.analysis.compared[place]].unrankedShare
      #expect(abs(shares.reduce(unranked, +) - 1) < 1e-12)
    }
    #expect(RankGroup.groups(of: 3).map(\.first) == [1, 2, 3])
    #expect(
      RankGroup.groups(of: 7) == [
        RankGroup(first: 1, last: 3, isOpen: false), RankGroup(first: 4, last: 7, isOpen: false),
      ])
    #expect(RankGroup.groups(of: 21).last == RankGroup(first: 21, last: 21, isOpen: true))
    let page = text(small)
    #expect(page.contains("1 | Alpha | 95 % | 5 % | 0 %"))
    #expect(page.contains("2 | Beta | 5 % | 55 % | 40 %"))
    #expect(page.contains("Beta | B | 0 % | 100 % | 0 %"))
  }

  @Test func `replicates without a rank have a column`() throws {
    var content = small
    let assessment = content.assessment
    let compared = assessment.reportOrder().filter { assessment.rank(of: $0) != nil }
    let ranks = (0..<20).map { $0 < 4 ? [1, 0, 2] : [1, 2, 3] }
    content.uncertainty = Replicates(assessment, compared, design: SmallRobustness.design, ranks: ranks).analysis()
    let page = text(content)
    #expect(page.contains(Phrase.noRankHead[.english]))
    #expect(page.contains("2 | Beta | 0 % | 80 % | 0 % | 20 %"))
  }

  @Test func `what matters most is said only if the sample tells`() {
    #expect(text(small).contains("“Weights of the parts” matters most: with everything else known, 63 %"))
    #expect(text(small).contains("Weights of the parts | 0.63 (0.56 to 0.69) | 0.50 (0.44 to 0.56)"))
    var content = small
    content.sensitivity = SmallRobustness.sensitivity(isConclusive: false)
    let unclear = text(content)
    #expect(
      !unclear.contains("matters most: with") && unclear.contains("The sample of 64 does not tell the order of “"))
    content.sensitivity?.outputs[0].first = []
    content.sensitivity?.outputs[0].total = []
    #expect(text(content).contains(Phrase.mattersNothing[.english]))
  }

  @Test func `the inputs are listed by total order`() throws {
    let output = try #require(small.sensitivity).outputs[0]
    #expect(output.order == [0, 2, 1])
  }

  @Test func `every way to vary has words of its own in both languages`() {
    let variations: [Variation] = [
      .weights(nodes: [], .noise(0.25)), .weights(nodes: [], .simplex),
      .weights(nodes: [], .bounds(lower: 0.1, upper: 0.6)),
      .normalisation(indicators: [], [.minMax(constant: 0.5)]), .aggregation(nodes: [], [.geometric(zero: .stops)]),
      .imputation([.mean]), .treatment([.logarithm]), .goalposts(indicators: [], share: 0.1), .dropping(indicators: []),
      .answers([]), .answers([AnswerMargin(size: .absolute(2))]),
      .answers([AnswerMargin(basis: .selfReported, size: .relative(0.1))]),
    ]
    for language in Language.allCases {
      let texts = variations.map { Wording(language).text($0) }
      #expect(Set(texts).count == variations.count && !texts.contains(""))
    }
    #expect(Set(variations.map { VariationKind($0) }).count == VariationKind.allCases.count)
  }

  @Test func `claims are worded with care`() {
    for content in [small, many] {
      let english = text(content).lowercased()
      for word in ["significant", "% sure", "% certain", " lags ", " must "] {
        #expect(!english.contains(word), "\(word)")
      }
      #expect(english.contains("variations of weights"))
    }
  }
}
