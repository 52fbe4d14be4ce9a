import ReportFiles

/// How the shapes are drawn.
extension Symbol {
  /// Draws the shape around a point, or nothing where the point is none; `radius` is that of the disc.
  func draw(
    x: Double, y: Double, radius r: Double, class kind: StaticString, title: String? = nil, _ html: HTMLFormatter
  ) {
    guard x.isFinite, y.isFinite else { return }
    html.element("path", class: kind) {
      shape(x: x, y: y, radius: r, html)
      if let title { html.element("title", title) }
    }
  }

  /// Draws the shape around many points as one path.
  func draw(at points: [(x: Double, y: Double)], radius: Double, class kind: StaticString, _ html: HTMLFormatter) {
    let points = points.filter { $0.x.isFinite && $0.y.isFinite }
    guard !points.isEmpty else { return }
    html.shape("path", class: kind) {
      html.attribute("d") { for point in points { outline(point.x, point.y, radius, html) } }
      if isOpen { html.attribute("fill-opacity", "0") }
    }
  }

  /// The attributes of a path that has the shape.
  func shape(x: Double, y: Double, radius r: Double, _ html: HTMLFormatter) {
    html.attribute("d") { outline(x, y, r, html) }
    if isOpen { html.attribute("fill-opacity", "0") }
  }

  private func outline(_ x: Double, _ y: Double, _ r: Double, _ html: HTMLFormatter) {
    let path = PathData(html)
    switch self {
    case .disc, .ring:
      path.move(x - r, y)
      path.halfCircles(r)
    case .square, .openSquare:
      let s = r * 0.9
      path.polygon([(x - s, y - s), (x + s, y - s), (x + s, y + s), (x - s, y + s)])
    case .triangle, .openTriangle:
      path.polygon([(x, y - r * 1.15), (x + r * 1.1, y + r * 0.85), (x - r * 1.1, y + r * 0.85)])
    case .diamond, .openDiamond:
      path.polygon([(x, y - r * 1.25), (x + r * 1.15, y), (x, y + r * 1.25), (x - r * 1.15, y)])
    case .cross:
      path.line(x - r, y - r, x + r, y + r)
      path.line(x - r, y + r, x + r, y - r)
    case .plus:
      path.line(x - r * 1.2, y, x + r * 1.2, y)
      path.line(x, y - r * 1.2, x, y + r * 1.2)
    case .openDown:
      path.polygon([(x, y + r * 1.15), (x + r * 1.1, y - r * 0.85), (x - r * 1.1, y - r * 0.85)])
    case .star:
      path.line(x - r, y - r * 0.6, x + r, y + r * 0.6)
      path.line(x - r, y + r * 0.6, x + r, y - r * 0.6)
      path.line(x, y - r * 1.15, x, y + r * 1.15)
    case .dash: path.line(x - r * 1.2, y, x + r * 1.2, y)
    }
  }
}
