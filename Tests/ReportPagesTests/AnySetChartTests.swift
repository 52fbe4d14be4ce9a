import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("Charts for any criteria set")
struct AnySetChartTests {
  private func scan(_ content: ReportContent) -> HTMLScan { HTMLScan(HTMLReport.bytes(content)) }

  private func svgs(_ scan: HTMLScan, _ kind: String) -> Int {
    scan.tags.count { $0.name == "svg" && $0["class"]?.split(separator: " ").contains(Substring(kind)) == true }
  }

  @Test func theAxesThatTheSetNamesAreTaken() throws {
    let assessment = SmallReport.content().assessment
    let axes = try #require(ChartAxes(assessment))
    #expect(!axes.isChosen)
    #expect(axes.horizontal == .node(try #require(assessment.plan.node("readiness"))))
    #expect(axes.vertical == .node(try #require(assessment.plan.node("need"))))
  }

  @Test func withoutThemTheHeaviestPartsAreTakenAndSaid() throws {
    var set = SmallCriteria.set
    set.matrix = nil
    set.trees[0].children.reverse()
    let content = SmallReport.content(criteria: set)
    let axes = try #require(ChartAxes(content.assessment))
    #expect(axes.isChosen)
    // Equal shares: the order of the file.
    #expect(axes.horizontal == .node(try #require(content.assessment.plan.node("need"))))
    let scan = scan(content)
    #expect(svgs(scan, "matrix") == 2)
    #expect(scan.texts.contains { $0.text.contains("names no two parts for this chart") })
  }

  @Test func heavierComesFirst() throws {
    var assessment = SmallReport.content().assessment
    assessment.criteria.matrix = nil
    assessment.plan.nodes[assessment.plan.principal].shares = [0.3, 0.7]
    let axes = try #require(ChartAxes(assessment))
    #expect(axes.horizontal == assessment.plan.nodes[assessment.plan.principal].children[1])
  }

  @Test func anIndexOfOnePartIsLookedInto() throws {
    var assessment = SmallReport.content().assessment
    assessment.criteria.matrix = nil
    let principal = assessment.plan.principal
    assessment.plan.nodes[principal].shares = [1, 0]
    let only = assessment.plan.nodes[principal].children[0]
    guard case .node(let node) = only else {
      Issue.record("the first part is a node")
      return
    }
    let axes = try #require(ChartAxes(assessment))
    #expect(axes.horizontal == assessment.plan.nodes[node].children[0])
    assessment.plan.nodes[node].shares = [1, 0]
    #expect(ChartAxes(assessment) == nil)
  }

  @Test func anIndexWithoutTwoPartsShowsHowItsScoresAreSpread() {
    var content = SmallReport.many(30)
    var assessment = content.assessment
    assessment.criteria.matrix = nil
    for node in assessment.plan.nodes.indices {
      let shares = assessment.plan.nodes[node].shares
      assessment.plan.nodes[node].shares = shares.indices.map { $0 == 0 ? 1 : 0 }
    }
    let profile = content.profile
    content = ReportContent(assessment: assessment, profile: profile)
    let scan = scan(content)
    #expect(scan.faults.isEmpty)
    #expect(svgs(scan, "spread") == 2)
    let titles = scan.texts.filter { $0.parents.last == "title" && $0.parents.contains("path") }
    let counted = titles.filter { $0.text.hasSuffix("cities") || $0.text == "1 city" }
      .compactMap { Int($0.text.split(separator: " ")[0]) }.reduce(0, +)
    let scored = assessment.cities.indices.count { assessment.nodes[assessment.plan.principal].scores[$0] != nil }
    #expect(counted == scored)
  }

  @Test func manyMarksAreCountedInSquares() throws {
    let content = SmallReport.many(900)
    let page = HTMLReport.bytes(content)
    let scan = HTMLScan(page)
    #expect(scan.faults.isEmpty)
    let titles = scan.texts.filter { $0.parents.last == "title" && $0.parents.contains("path") }.map(\.text)
    let squares = titles.filter { $0 == "1 city" || $0.hasSuffix(" cities") }
    let counted = squares.compactMap { Int($0.split(separator: " ")[0]) }.reduce(0, +)
    let both = content.assessment.cities.indices.count { city in
      ["readiness", "need"].allSatisfy { id in
        content.assessment.plan.node(NodeID(id)).flatMap { content.assessment.nodes[$0].scores[city] } != nil
      }
    }
    #expect(both > MarkLayer.most)
    #expect(counted == both, "each city is in one square")
    let marks = scan.tags.filter { $0.name == "path" && $0["data-city"] != nil }
    #expect(marks.count <= 40, "a few of the best in each of the two sizes")
  }

  @Test func shadesOfSquaresLeaveNoCountOut() {
    for count in 1...200 {
      let shade = DensityShade(count)
      let ends = shade.text.split(whereSeparator: { "–\u{A0}≥".contains($0) }).compactMap { Int($0) }
      #expect(ends[0] <= count && (ends.count == 1 || count <= ends[1]), "\(count): \(shade.text)")
    }
  }

  @Test func everyDrawingIsNamedAndDescribedOnce() {
    let scan = scan(SmallReport.many(40))
    let ids = scan.tags.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    for tag in scan.tags where tag.name == "svg" && tag["role"] == "img" {
      for id in (tag["aria-labelledby"] ?? "").split(separator: " ") { #expect(ids.contains(String(id))) }
    }
    #expect(svgs(scan, "wide") == svgs(scan, "narrow"))
  }

  @Test func labelsNeverMeetMarksOrOneAnother() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      var placer = LabelPlacer(in: LabelBox(x: 0, y: 0, width: 400, height: 300))
      var boxes: [LabelBox] = []
      let marks = (0..<60).map { _ in
        (x: Double.random(in: 5...395, using: &generator), y: Double.random(in: 5...295, using: &generator))
      }
      for mark in marks {
        let box = LabelBox(x: mark.x - 6, y: mark.y - 6, width: 12, height: 12)
        placer.block(box)
        boxes.append(box)
      }
      var labels: [LabelBox] = []
      for mark in marks {
        let spot =
          placer.place(width: 50, height: 13, beside: mark.x, mark.y, gap: 8)
          ?? placer.place(width: 50, height: 13, awayFrom: mark.x, mark.y)
        guard let spot else { continue }
        #expect(!boxes.contains { $0.meets(spot) } && !labels.contains { $0.meets(spot) })
        #expect(placer.frame.holds(spot))
        labels.append(spot)
      }
      #expect(labels.count > 10)
    }
  }

  @Test func aStripShowsItsScaleAndItsCuts() {
    let sink = ByteSink()
    let html = HTMLFormatter(sink, Wording(.english))
    PeerStrip(value: 0.5, peers: nil, axis: ChartAxis(), cuts: [0.25, 2]).draw(html)
    #expect(sink.text.contains("class=\"scale\""))
    #expect(sink.text.contains("M32 8L32 14"))
  }

  @Test func theSummaryHoldsTheAnswerAndTheBestForty() {
    let content = SmallReport.many(120)
    for language in Language.allCases {
      let sink = ByteSink()
      ManagementSummary.write(content, language: language, to: sink)
      let scan = HTMLScan(sink.bytes)
      #expect(scan.faults.isEmpty)
      let rows = scan.tags.count { $0.name == "tr" && $0.parents.suffix(2) == ["table", "tbody"] }
      let ranked = content.assessment.cities.indices.count { content.assessment.rank(of: $0) != nil }
      #expect(rows >= min(40, ranked) && rows <= 40 + 12)
      let head = scan.tags.first { $0.name == "html" }?["data-head"] ?? ""
      #expect(head.contains("2015") && head.contains(content.assessment.criteria.title[language]))
    }
  }
}
