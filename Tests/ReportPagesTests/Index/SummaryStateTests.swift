import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

/// What the start page answers, whatever there is to answer with (reports.md, 2.1).
@Suite("The answer on the start page") struct SummaryStateTests {
  private func text(_ content: ReportContent, _ language: Language = .english) -> String {
    var found = ""
    HTMLReport.write(content, languages: [language]) { name, body in
      guard name == "index.html" else { return }
      let sink = ByteSink()
      body(sink)
      let scan = HTMLScan(sink.bytes)
      #expect(scan.faults == [])
      found = PageText.lines(sink.bytes)
    }
    return found
  }

  private static func row(_ id: String, _ answers: [String: Double?], _ region: String = "North") -> SmallReport.Row {
    SmallReport.Row(city: SmallReport.city(id, id.uppercased(), nil, region), answers: answers)
  }

  private static let good = ["ELG": 1, "GOV": 4, "RES": 20.0, "SRV": 1, "DIV": 50]
  private static let fair = ["ELG": 1, "GOV": 2, "RES": 5.0, "SRV": 2, "DIV": 60]

  private func content(_ rows: [SmallReport.Row], criteria: CriteriaSet = SmallCriteria.set) -> ReportContent {
    SmallReport.content(rows, criteria: criteria, extra: [], setAside: [])
  }

  @Test(arguments: Language.allCases) func namesThoseRecommendedWithTheirRanges(_ language: Language) {
    let content = SmallRobustness.content()
    let page = text(content, language)
    let words = Wording(language)
    let assessment = content.assessment
    let facts = ReportFacts(content)
    for city in facts.ranked.prefix(3) where facts.band(of: city) == facts.band(of: facts.ranked[0]) {
      let ends = facts.uncertainty!.interval(of: city)!
      let rank = NumberText.rank(assessment.rank(of: city)!)
      let range =
        ends.low == ends.high
        ? words(.bestSame, rank) : words(.bestRange, rank, NumberText.rank(ends.low), NumberText.rank(ends.high))
      #expect(page.contains(range), "\(range)")
      #expect(page.contains(assessment.cities[city].name[language]))
    }
    // Alpha is first in 19 of 20 replicates.
    #expect(page.contains(words(.sureFirst, assessment.cities[0].name[language], words.percent(0.95), "20")))
    let sensitivity = facts.content.sensitivity!
    #expect(
      page.contains(
        words(
          .mattersMost, sensitivity.design.inputs[0].name[language],
          words.percent(min(max(sensitivity.outputs[0].total[0].value, 0), 1)))))
    #expect(page.contains(words(.divideMore)))
    #expect(!page.contains(words(.surePlain)))
  }

  @Test(arguments: Language.allCases) func plainRanksCarryACaution(_ language: Language) {
    let page = text(content([Self.row("a", Self.good), Self.row("b", Self.fair)]), language)
    #expect(page.contains(Wording(language)(.surePlain)))
  }

  @Test(arguments: Language.allCases) func oneCityHasNoRank(_ language: Language) {
    let page = text(content([Self.row("a", Self.good)]), language)
    let words = Wording(language)
    #expect(page.contains(words(.oneOnly)))
    #expect(!page.split(separator: "\n").contains { $0.hasPrefix(words(.bestRank, "1")) })
    #expect(page.contains(words(.sureOne)) && !page.contains(words(.surePlain)))
  }

  @Test(arguments: Language.allCases) func twoTiedShareTheFirstRank(_ language: Language) {
    let page = text(content([Self.row("a", Self.good), Self.row("b", Self.good)]), language)
    let words = Wording(language)
    let score = ReportFacts(content([Self.row("a", Self.good)])).text(
      .node(content([Self.row("a", Self.good)]).assessment.plan.principal), of: 0)
    #expect(page.contains(words(.keyTopTied, "2", score ?? "")))
    #expect(page.contains(words(.bestRank, "1=")))
  }

  @Test(arguments: Language.allCases) func nobodyRankedSaysWhatToDo(_ language: Language) {
    var answers = Self.good
    answers["ELG"] = 0
    let page = text(content([Self.row("a", answers), Self.row("b", answers)]), language)
    let words = Wording(language)
    #expect(page.contains(words(.nobodyRanked)))
    #expect(page.contains(words(.rankingOnlyOut, "2")))
    #expect(page.contains(words(.nextQuality)))
    #expect(!page.contains(words(.sureHeading)) && !page.contains(words(.topHeading)))
  }

  @Test(arguments: Language.allCases) func nothingMeasuredIsNotParity(_ language: Language) {
    let page = text(content([Self.row("a", [:]), Self.row("b", [:])]), language)
    let words = Wording(language)
    #expect(page.contains(words(.divideNone)))
    #expect(page.contains(words(.nobodyRanked)))
  }

  @Test(arguments: Language.allCases) func aSetWithoutVerdictsGatesAndGroupsNamesTheHighest(_ language: Language) {
    var set = SmallCriteria.set
    set.verdicts = []
    set.gates = []
    set.divide = nil
    let page = text(
      content([Self.row("a", Self.good), Self.row("b", Self.fair), Self.row("c", [:])], criteria: set), language)
    let words = Wording(language)
    #expect(page.contains(words(.topHeading)))
    #expect(page.contains(words(.bestRank, "1")))
    #expect(!page.contains(words(.divideMore)) && !page.contains(words(.nextDivide)))
    #expect(page.contains(words(.reason)), "who is out has a column for the reason")
  }

  @Test func aBestVerdictThatNobodyHasIsSaid() {
    var set = SmallCriteria.set
    let top = set.verdicts.firstIndex { $0.id == "A" }!
    set.verdicts[top].trigger = .conditions([Condition(.node("candidacy"), .atLeast(100))])
    let page = text(content([Self.row("a", Self.good), Self.row("b", Self.fair)], criteria: set))
    #expect(page.contains("No city has the verdict “A: recommended”. The best that is given is “B: candidate”."))
  }

  @Test func oneRegionIsNoChoice() {
    let page = content((0..<6).map { Self.row("c\($0)", Self.good) })
    HTMLReport.write(page, languages: [.english]) { name, body in
      guard name == "index.html" else { return }
      let sink = ByteSink()
      body(sink)
      #expect(!HTMLScan(sink.bytes).all("select").contains { $0["id"] == "filter-region" })
    }
  }
}
