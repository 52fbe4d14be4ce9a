import AssessmentModel

/// One indicator by population group: a line a city, a mark a group.
struct Equiplot {
  /// At most this many cities are drawn.
  static let limit = 30

  private struct Row {
    var city: Int
    var low: Double
    var high: Double
  }

  let page: ReportPage
  let indicator: Int
  private let columns: [GroupColumn]
  let pairs: [DivideGroup]
  private var rows: [Row] = []

  private let left = 190.0
  private let width = 480.0
  private let step = 20.0
  private let top = 10.0

  init(_ page: ReportPage, indicator: Int, pairs: [DivideGroup]) {
    self.page = page
    self.indicator = indicator
    self.pairs = pairs
    columns = page.facts.groups[indicator].map { page.assessment.groups[$0] }
    for city in page.assessment.cities.indices {
      let values = columns.compactMap { $0.values[city].number }.filter(\.isFinite)
      guard values.count > 1, let low = values.min(), let high = values.max() else { continue }
      rows.append(Row(city: city, low: low, high: high))
    }
    rows.sort { ($1.high - $1.low, $0.city) < ($0.high - $0.low, $1.city) }
  }

  /// Number of cities with a breakdown.
  var count: Int { rows.count }

  func draw(title: String) {
    let html = page.html
    let shown = rows.prefix(Self.limit)
    let bottom = top + step * Double(shown.count)
    html.element("svg", class: "equiplot") {
      html.attribute("viewBox", "0 0 700 \(Int(bottom) + 24)")
      html.attribute("role", "img")
      html.element("title", title)
      for tick in stride(from: 0.0, through: 100, by: 20) {
        html.shape("path", class: "gridline") {
          html.attribute("d") { PathData(html).line(x(tick), top, x(tick), bottom) }
        }
        html.element("text", class: "tick") {
          html.attribute("x", at: x(tick))
          html.attribute("y", at: bottom + 16)
          html.attribute("text-anchor", "middle")
          html.text(NumberText.percents(NumberText.measured(tick)))
        }
      }
      html.line()
      for (place, row) in shown.enumerated() { draw(row, y: top + step * (Double(place) + 0.5)) }
    }
    html.line()
  }

  private func draw(_ row: Row, y: Double) {
    let html = page.html
    html.element("text", class: "city") {
      html.attribute("x", at: left - 12)
      html.attribute("y", at: y + 4)
      html.attribute("text-anchor", "end")
      html.foreign(page.assessment.cities[row.city].name[page.language])
    }
    html.shape("path", class: "span") { html.attribute("d") { PathData(html).line(x(row.low), y, x(row.high), y) } }
    for (place, pair) in pairs.enumerated() {
      for (id, name, isReference) in [
        (pair.reference, pair.referenceName, true), (pair.id, pair.name, false),
      ] {
        guard let column = columns.first(where: { $0.group == id }), let value = column.values[row.city].number,
          value.isFinite
        else {
          continue
        }
        let title = "\(name[page.language]): \(NumberText.percent(measured: value))"
        Self.symbol(place, isReference: isReference).draw(
          x: x(value), y: y, radius: 4.5, class: Self.colour(place), title: title, html)
      }
    }
    html.line()
  }

  private func x(_ percent: Double) -> Double { left + width * min(max(percent, 0), 100) / 100 }

  /// A pair shares one outline: filled for the group that may be left behind, hollow for its reference.
  static func symbol(_ pair: Int, isReference: Bool) -> Symbol {
    let shapes: [(Symbol, Symbol)] = [
      (.disc, .ring), (.square, .openSquare), (.triangle, .openTriangle), (.diamond, .openDiamond), (.cross, .plus),
    ]
    let shape = shapes[pair % shapes.count]
    return isReference ? shape.1 : shape.0
  }

  static func colour(_ pair: Int) -> StaticString {
    switch pair % 5 {
    case 0: "mark g0"
    case 1: "mark g1"
    case 2: "mark g2"
    case 3: "mark g3"
    default: "mark g4"
    }
  }
}
