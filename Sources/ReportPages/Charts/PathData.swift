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
