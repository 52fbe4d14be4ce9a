import AssessmentModel
import TestSupport
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("Explanations and recommendations on the page")
struct ExplanationPageTests {
  private let content = SmallRobustness.content()

  private func text(_ content: ReportContent, _ language: Language = .english) -> String {
    PageText.lines(HTMLReport.bytes(content, language: language)).replacing("\u{A0}", with: " ")
  }

  /// The part of the page's text about one city.
  private func profile(_ name: String, _ language: Language = .english) throws -> String {
    let page = text(content, language)
    let names = content.assessment.reportOrder().map { content.assessment.cities[$0].name }
    let starts = page.ranges(of: Wording(language)(.howReached)).map(\.lowerBound) + [page.endIndex]
    let place = try #require(names.firstIndex { $0.english == name })
    return String(page[starts[place]..<starts[place + 1]])
  }

  @Test func `headings stand in one order for each city`() throws {
    let order: [Phrase] = [
      .howReached, .firmHeading, .scoresHeading, .whyScore, .pathHeading, .recommendedHeading, .divide,
      .qualityHeading, .shortIndicators,
    ]
    for language in Language.allCases {
      let words = Wording(language)
      let scan = HTMLScan(HTMLReport.bytes(content, language: language))
      let headings = scan.texts.filter { $0.parents.last == "h4" && $0.parents.count(where: { $0 == "section" }) == 2 }
        .map(\.text)
      #expect(headings == (0..<4).flatMap { _ in order.map { words($0) } })
    }
  }

  @Test func `the head says where the rank lies`() {
    let page = text(content)
    #expect(
      page.contains("Rank 1 of 3\n; between 1 and 2 in 90 % of 20 variations; first in 95 %")
        || page.contains("Rank 1 of 3; between 1 and 2 in 90 % of 20 variations; first in 95 %"))
    #expect(page.contains("between 2 and 3 in 90 % of 20 variations; first in none"))
    #expect(text(content, .korean).contains("20회 재계산 중 90%에서 2~3위; 1위인 경우 없음"))
  }

  @Test func `tipping weights name who would pass whom`() throws {
    let beta = try profile("Beta")
    #expect(
      beta.contains(
        "If Chief information officer weighed 71.9 % of Readiness instead of 60.0 %, Gamma would pass this city."))
    #expect(
      beta.contains("If Need weighed 25.0 % of Candidacy instead of 50.0 %, the verdict would be “A: recommended”."))
    #expect(try profile("Gamma").contains("instead of 60.0 %, this city would pass Beta."))
    #expect(beta.contains("With every weight within ±25 % of what it is, the best rank is 2 and the worst 3."))
    #expect(try profile("Gamma").contains("the rank stays between 2 and 3; it may stay closer."))
    #expect(beta.contains("The verdict “B: candidate” holds in 100 % of 20 variations."))
    #expect(try profile("Alpha").contains("holds in 95 % of 20 variations; next most often: “B: candidate”, 5 %."))
  }

  @Test func `steps come with score, verdict and how often they hold`() throws {
    let beta = try profile("Beta")
    #expect(beta.contains("Chief information officer: level 1 of 4 → 2 – score 48.4 (+"))
    #expect(
      beta.contains(
        "To reach “A: recommended”: 3 steps: Chief information officer: level 1 of 4 → 2; Budget per head: 5"))
    #expect(beta.contains("(2 steps). Leads to score 51.6 (+"))
    #expect(text(content).contains("that is the aim, not a loss."))
  }

  @Test func `obstacles are put into words`() throws {
    #expect(try profile("Alpha").contains("There is nothing better to reach"))
    let gamma = try profile("Gamma")
    #expect(
      gamma.contains(
        "“A: recommended” would stay out of reach. Not met: Need at least 40.0 (25.0), Chief information officer above 4 (1)."
      ))
    #expect(gamma.contains("Internet use: missing now; an answer at least as good as 50 %"))
    #expect(try profile("Epsilon").contains("The gate “Member” is not met"))
    #expect(try profile("Epsilon").contains("No single step would raise the score."))
    var other = content
    other.explanation = { city in
      var explanation = SmallRobustness.explanation(city)
      explanation.path.obstacle = city == 0 ? .unproven : .outOfReach([])
      return explanation
    }
    #expect(
      text(other).contains("The search was cut off") && text(other).contains("a better result would stay out of reach"))
  }

  @Test func `without falling uses there is no word on need`() {
    var set = SmallRobustness.criteria
    set.trees.swapAt(0, 1)
    set.verdicts = []
    set.programmes = []
    var plain = SmallReport.content(SmallRobustness.rows, criteria: set, extra: [], setAside: [])
    plain.explanation = { city in
      CityExplanation(
        path: ImprovementPath(
          city: city, target: nil, bestSingleStep: nil, leastChange: nil, gains: [], obstacle: .outOfReach([])),
        tipping: [], rankRange: nil, bounds: nil)
    }
    let page = text(plain)
    #expect(page.contains(Phrase.outOfReachPlain[.english].replacing("{city}", with: "city")))
    #expect(!page.contains("need score"))
  }

  @Test func `bounds say which answers would narrow them`() throws {
    let gamma = try profile("Gamma")
    #expect(gamma.contains("at its worst the score would be 25.0, with every one at its best 56.3"))
    #expect(
      gamma.contains(
        "(“Capacity building first” to “A: recommended”). These answers would narrow it most: Internet use (by 31.3)."))
    #expect(try !profile("Beta").contains("at its worst"))
  }

  @Test func `programmes and mentors come with reasons`() throws {
    #expect(try profile("Beta").contains("Training of officials: Readiness 42.5, below 80.0"))
    #expect(try profile("Beta").contains("Mentor Alpha: Chief information officer, Budget per head"))
    #expect(try profile("Gamma").contains("No mentor"))
    #expect(try profile("Alpha").contains("Feasibility study: verdict “A: recommended”"))
    #expect(try profile("Epsilon").contains(Phrase.nothingRecommended[.english]))
    let page = text(content)
    #expect(page.contains("Fits 2 cities: Beta, Gamma") && page.contains("Fits no city."))
    #expect(page.contains("One mentor takes on at most 2 cities."))
    #expect(page.contains("Beta | Alpha | Chief information officer, Budget per head | 88 %"))
    #expect(page.contains("all that fit are taken: Gamma"))
  }

  @Test(arguments: HostileTextTests.names) func `names with markup stay text`(_ name: String) {
    var set = SmallRobustness.criteria
    set.programmes[0].name = LocalizedText(name, korean: name)
    set.programmes[0].offer = LocalizedText(name)
    set.programmes[0].source = name
    var hostile = SmallRobustness.content(criteria: set)
    hostile.uncertainty?.design.inputs[0].name = LocalizedText(name, korean: name)
    hostile.sensitivity?.design.inputs[0].name = LocalizedText(name, korean: name)
    for language in Language.allCases {
      let scan = HTMLScan(HTMLReport.bytes(hostile, language: language))
      #expect(
        scan.faults == []
          && scan.constants.count { $0.name == "script" } == SitePage.index.scripts(isSingle: true).count)
    }
    #expect(JSONScan.isSound(String(decoding: JSONReport.bytes(hostile), as: UTF8.self)))
    for row in CSVScan.rows(CSVReports.robustness(hostile)) { #expect(row.count == 26) }
  }
}
