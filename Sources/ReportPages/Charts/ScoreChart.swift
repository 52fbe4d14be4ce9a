import AssessmentModel
import ReportFiles
import Words

/// How the scores are spread: a bar a stretch of the scale, with the cuts of classes and verdicts; for an index that has
/// no two parts to be drawn against each other.
struct ScoreChart {
  private static let bars = 20

  let page: ReportPage
  private let axis: ChartAxis
  private var counts = [Int](repeating: 0, count: bars)

  init(_ page: ReportPage) {
    self.page = page
    axis = page.facts.axis(.node(page.assessment.plan.principal))
    for city in page.assessment.cities.indices {
      guard let share = page.facts.unit(.node(page.assessment.plan.principal), of: city).flatMap(axis.share) else {
        continue
      }
      counts[min(Int(share * Double(Self.bars)), Self.bars - 1)] += 1
    }
  }

  /// Number of cities drawn.
  var count: Int { counts.reduce(0, +) }

  func draw(title: String, description: String) {
    for size in ChartSize.allCases { draw(size, title, description) }
  }

  private func draw(_ size: ChartSize, _ title: String, _ description: String) {
    let html = page.html
    let (left, top, height) = (30.0, 22.0, size == .wide ? 160.0 : 140)
    let width = size.width - left - 12
    html.element("svg", class: size == .wide ? "spread wide" : "spread narrow") {
      html.attribute("viewBox", "0 0 \(Int(size.width)) \(Int(top + height) + 24)")
      html.attribute("role", "img")
      let name = size == .wide ? "spread" : "spread-narrow"
      html.attribute("aria-labelledby", "\(name)-title \(name)-desc")
      html.element("title", id: "\(name)-title") { html.text(title) }
      html.element("desc", id: "\(name)-desc") { html.text(description) }
      html.line()
      let most = Double(max(counts.max() ?? 1, 1))
      let step = width / Double(Self.bars)
      html.shape("path", class: "axis") {
        html.attribute("d") { PathData(html).line(left, top + height, left + width, top + height) }
      }
      for (position, count) in counts.enumerated() where count > 0 {
        let tall = max((height - 14) * Double(count) / most, 1)
        let x = left + step * Double(position)
        html.element("path", class: "column") {
          html.attribute("d") { PathData(html).box(x + 1, top + height - tall, step - 2, tall) }
          if size == .wide { html.element("title", page.words(.binCount, NumberText.whole(count))) }
        }
        label(NumberText.whole(count), x: x + step / 2, y: top + height - tall - 3, class: "tick")
      }
      html.line()
      for place in 0...4 {
        let share = Double(place) / 4
        let number = NumberText.tick(page.criteria.scores.reported(axis.value(at: share)), page.criteria.scores)
        label(number, x: left + width * share, y: top + height + 16, class: "tick")
      }
      html.line()
      var numbers = LabelPlacer(in: LabelBox(x: 0, y: 0, width: size.width, height: top))
      for cut in ChartCut.all(on: .node(page.assessment.plan.principal), page) {
        guard let share = axis.share(cut.place), share > 0, share < 1 else { continue }
        let x = left + width * share
        html.shape("path", class: "cut") { html.attribute("d") { PathData(html).line(x, top - 4, x, top + height) } }
        let half = LabelBox.width(of: cut.number) / 2
        if numbers.place([LabelBox(x: x - half, y: 4, width: 2 * half, height: 13)]) != nil {
          label(cut.number, x: x, y: 15, class: "floor")
        }
        html.line()
      }
    }
    html.line()
  }

  private func label(_ text: String, x: Double, y: Double, class kind: StaticString) {
    page.html.element("text", class: kind) {
      page.html.attribute("x", at: x)
      page.html.attribute("y", at: y)
      page.html.attribute("text-anchor", "middle")
      page.html.text(text)
    }
  }
}
