import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import ReportFiles
@testable import ReportPages
@testable import ReportSupport

@Suite("Charts and formatter")
struct ChartTests {
  private func write(_ body: (HTMLFormatter) -> Void) -> String {
    let sink = ByteSink()
    let html = HTMLFormatter(sink, Wording(.english))
    body(html)
    html.line()
    return String(sink.text.dropLast())
  }

  @Test func coordinatesAreWrittenToATenth() {
    for (value, text) in [(0.0, "0"), (12.34, "12.3"), (12.96, "13"), (-0.26, "-0.3"), (-0.04, "0"), (100, "100")] {
      #expect(write { $0.coordinate(value) } == text)
    }
  }

  @Test func textAndAttributesAreEscaped() {
    let text = write { html in
      html.element("p", class: "x", id: "a\"b") {
        html.attribute("title", "<'&>")
        html.text("a < b & c > d \u{1} \"e\"")
      }
    }
    #expect(
      text
        == "<p class=\"x\" id=\"a&quot;b\" title=\"&lt;&#39;&amp;&gt;\">a &lt; b &amp; c &gt; d \u{FFFD} &quot;e&quot;</p>"
    )
  }

  @Test func koreanInsideEnglishIsMarkedAlone() {
    #expect(
      write { $0.foreign("read as 낭보 (Ningbo), 닝보 시") }
        == "read as <span lang=\"ko\">낭보</span> (Ningbo), <span lang=\"ko\">닝보 시</span>")
  }

  @Test func symbolsDifferInShape() {
    let shapes = Symbol.allCases.map { symbol in write { symbol.draw(x: 10, y: 10, radius: 4, class: "mark", $0) } }
    #expect(Set(shapes).count == Symbol.allCases.count)
    #expect(Set(Symbol.filled + Symbol.open) == Set(Symbol.allCases))
  }

  @Test func peerStripPutsValuesInProportion() {
    let peers = PeerStatistics(count: 9, median: 0.5, lowerQuartile: 0.25, upperQuartile: 0.75, deviation: 0.2)
    let text = write { PeerStrip(value: 1, peers: peers, axis: ChartAxis()).draw($0) }
    // 120 units wide with 4 left free at each end
    #expect(text.contains("cx=\"116\""))
    #expect(text.contains("M32 4h56v4h-56z"))
    #expect(text.contains("M59 0h2v12h-2z"))
    #expect(!write { PeerStrip(value: nil, peers: peers, axis: ChartAxis()).draw($0) }.contains("circle"))
  }

  @Test func labelsKeepApart() {
    let box = LabelBox(x: 0, y: 0, width: 10, height: 10)
    #expect(box.meets(LabelBox(x: 9, y: 9, width: 5, height: 5)))
    #expect(!box.meets(LabelBox(x: 10, y: 0, width: 5, height: 5)))
    #expect(box.holds(LabelBox(x: 1, y: 1, width: 9, height: 9)))
    #expect(!box.holds(LabelBox(x: 1, y: 1, width: 10, height: 9)))
    #expect(LabelBox.width(of: "서울") > LabelBox.width(of: "ab"))
  }

  @Test func bandsRunFromBestToWorst() {
    let bands = Bands(SmallCriteria.set)
    #expect(bands.list.map(\.shade) == [0, 0, 0, 0, 1, 2])
    #expect(bands.displayOrder == [4, 5, 0, 1, 2, 3])
    #expect(bands.list[4].short == LocalizedText("A", korean: "A"))
    #expect(bands.list[0].short == LocalizedText("Not eligible", korean: "자격 미달"))
    #expect(Set(bands.list.map(\.symbol)).count == 6)
  }

  @Test func indicatorsAreLaidOutByTheRisingTree() {
    let facts = ReportFacts(SmallReport.content())
    let names = facts.layout.sections.map { $0.node.map { facts.assessment.plan.nodes[$0].id.rawValue } }
    #expect(names == ["maturity.capacity", "maturity.service", nil])
    #expect(facts.layout.sections.map(\.indicators) == [[1, 2], [3, 4], [0]])
    #expect(facts.layout.leaves[0] == nil)
  }
}
