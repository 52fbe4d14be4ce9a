import AssessmentModel
import ReportFiles

/// One score on its scale: the city's dot, the peers' median (tick) and middle half (band), the cuts of verdicts and
/// classes (dashes) and the reference city (open triangle), with the ends and the middle of the scale written below.
struct StandingStrip {
  let value: Double?
  let peers: PeerStatistics?
  /// Cuts on the common scale.
  let cuts: [Double]
  /// The reference city's value on the common scale.
  let reference: Double?
  /// The stretch that is drawn.
  let axis: ChartAxis
  /// The number at a place of the scale.
  let tick: (Double) -> String

  private static let width = 300.0
  private static let left = 16.0
  private static let middle = 15.0
  /// A line at `middle` from `left` over `width`, with a tick at each quarter; the same on every strip.
  private static let scale: StaticString =
    "M16 15L316 15M16 15L16 20M91 15L91 20M166 15L166 20M241 15L241 20M316 15L316 20"

  /// Draws the strip; a title says in words what it shows, and without one it is small, as the row says it.
  ///
  /// - Parameter hasNumbers: whether the scale is numbered; rows of one scale need its numbers once.
  func draw(_ html: HTMLFormatter, title: String?, hasNumbers: Bool) {
    guard let title else { return small(html) }
    html.element("svg", class: "pos") {
      html.attribute("viewBox", hasNumbers ? "0 0 332 38" : "0 0 332 26")
      html.attribute("role", "img")
      html.attribute("aria-label", title)
      html.element("title", title)
      html.shape("path", class: "scale") {
        html.attribute("d") { html.piece(Self.scale) }
      }
      marks(html)
      guard hasNumbers else { return }
      for step in [0, 2, 4] {
        let share = Double(step) / 4
        html.element("text") {
          html.attribute("x", at: Self.left + Self.width * share)
          html.attribute("y", 36)
          html.text(tick(axis.value(at: share)))
        }
      }
    }
  }

  private func marks(_ html: HTMLFormatter) {
    if let peers, let low = place(peers.lowerQuartile), let high = place(peers.upperQuartile),
      let median = place(peers.median)
    {
      html.shape("path", class: "peers") {
        html.attribute("d") {
          let path = PathData(html)
          path.box(low, Self.middle - 4, max(high - low, 1), 8)
          path.box(median - 1.2, Self.middle - 9, 2.4, 18)
        }
      }
    }
    let cuts = cuts.compactMap(place)
    if !cuts.isEmpty {
      html.shape("path", class: "cut") {
        html.attribute("d") { for x in cuts { PathData(html).line(x, 3, x, Self.middle + 10) } }
      }
    }
    if let x = reference.flatMap(place) {
      html.shape("path", class: "ref") {
        html.attribute("d") { PathData(html).polygon([(x - 4.5, 1), (x + 4.5, 1), (x, 9)]) }
      }
    }
    if let x = value.flatMap(place) {
      html.shape("path", class: "own") {
        html.attribute("d") {
          let path = PathData(html)
          path.move(x - 5, Self.middle)
          path.halfCircles(5)
        }
      }
    }
  }

  /// The same marks in whole units, with few elements: the line is drawn by the style.
  private func small(_ html: HTMLFormatter) {
    html.element("svg", class: "posn") {
      html.attribute("aria-hidden", "true")
      if let peers, let low = spot(peers.lowerQuartile), let high = spot(peers.upperQuartile),
        let median = spot(peers.median)
      {
        html.shape("path") {
          html.attribute("d") {
            let path = PathData(html)
            path.box(low, 5, max(high - low, 1), 6)
            path.box(median - 1, 1, 2, 14)
          }
        }
      }
      let cuts = cuts.compactMap(spot)
      if !cuts.isEmpty || reference != nil {
        html.shape("path", class: "cut") {
          html.attribute("d") {
            for x in cuts { mark(x, " 0v16", html) }
            if let x = reference.flatMap(spot) { mark(x - 4, " 0h8l-4 6z", html) }
          }
        }
      }
      if let x = value.flatMap(spot) { html.shape("circle") { html.attribute("cx", at: x) } }
    }
  }

  /// A piece of a path from a place on: short, as there are some hundred in a file.
  private func mark(_ x: Double, _ shape: StaticString, _ html: HTMLFormatter) {
    html.piece("M")
    html.coordinate(x)
    html.piece(shape)
  }

  private func place(_ value: Double) -> Double? { axis.share(value).map { Self.left + Self.width * $0 } }

  private func spot(_ value: Double) -> Double? { axis.share(value).map { (5 + 190 * $0).rounded() } }
}
