import AssessmentModel

/// A line for each component, a mark for each city; two cities are joined by the gap between them.
struct ComparisonChart {
  let page: ReportPage
  let cities: [Int]
  let rows: [(name: LocalizedText, values: [Double?])]
  /// The stretch that all rows share.
  let axis: ChartAxis

  private let left = 250.0
  private let width = 420.0
  private let step = 30.0
  private let top = 12.0

  func draw(title: String) {
    let html = page.html
    let bottom = top + step * Double(rows.count)
    html.element("svg", class: "equiplot") {
      html.attribute("viewBox", "0 0 700 \(Int(bottom) + 24)")
      html.attribute("role", "img")
      html.element("title", title)
      for tick in 0...5 {
        let place = left + width * Double(tick) / 5
        html.shape("path", class: "gridline") { html.attribute("d") { PathData(html).line(place, top, place, bottom) } }
        html.element("text", class: "tick") {
          html.attribute("x", at: place)
          html.attribute("y", at: bottom + 16)
          html.attribute("text-anchor", "middle")
          let scores = page.criteria.scores
          html.text(NumberText.tick(scores.reported(axis.value(at: Double(tick) / 5)), scores))
        }
      }
      html.line()
      for (place, row) in rows.enumerated() { draw(row.name, row.values, y: top + step * (Double(place) + 0.5)) }
    }
    html.line()
  }

  private func draw(_ name: LocalizedText, _ values: [Double?], y: Double) {
    let html = page.html
    html.element("text", class: "city") {
      html.attribute("x", at: left - 14)
      html.attribute("y", at: y + 4)
      html.attribute("text-anchor", "end")
      html.text(name[page.language])
    }
    let present = values.compactMap { $0.flatMap(x) }
    if let low = present.min(), let high = present.max(), low < high {
      html.shape("path", class: "span") { html.attribute("d") { PathData(html).line(low, y, high, y) } }
    }
    for (place, value) in values.enumerated() {
      guard let value, let x = x(value) else { continue }
      let score = page.score(page.criteria.scores.reported(value))
      let title = "\(page.assessment.cities[cities[place]].name[page.language]): \(score)"
      Self.symbol(place).draw(x: x, y: y, radius: 5.5, class: Equiplot.colour(place), title: title, html)
    }
    html.line()
  }

  private func x(_ value: Double) -> Double? { axis.share(value).map { left + width * $0 } }

  static func symbol(_ place: Int) -> Symbol {
    [Symbol.disc, .square, .triangle, .diamond, .cross][place % 5]
  }
}
