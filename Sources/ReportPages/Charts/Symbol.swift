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

/// The pieces of a path's data.
struct PathData {
  private let html: HTMLFormatter

  init(_ html: HTMLFormatter) { self.html = html }

  func move(_ x: Double, _ y: Double) {
    html.piece("M")
    point(x, y)
  }

  func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    move(x1, y1)
    html.piece("L")
    point(x2, y2)
  }

  /// A level line.
  func level(_ from: Double, _ to: Double, y: Double) {
    move(from, y)
    html.piece("H")
    html.coordinate(to)
  }

  /// A rectangle, for bars and bands.
  func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    move(x, y)
    html.piece("h")
    html.coordinate(width)
    html.piece("v")
    html.coordinate(height)
    html.piece("h")
    html.coordinate(-width)
    html.piece("z")
  }

  /// A circle from its leftmost point, where the path stands.
  func halfCircles(_ r: Double) {
    for side in [1.0, -1.0] {
      html.piece("a")
      point(r, r)
      html.piece(" 0 1 0 ")
      point(2 * r * side, 0)
    }
    html.piece("z")
  }

  func polygon(_ points: [(Double, Double)]) {
    for (position, corner) in points.enumerated() {
      html.piece(position == 0 ? "M" : "L")
      point(corner.0, corner.1)
    }
    html.piece("z")
  }

  private func point(_ x: Double, _ y: Double) {
    html.coordinate(x)
    html.piece(" ")
    html.coordinate(y)
  }
}
