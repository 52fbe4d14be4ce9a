import AssessmentModel

/// A value on its scale with the peers' median (tick) and middle half (band).
struct PeerStrip {
  /// The value on the scale 0…1.
  let value: Double?
  let peers: PeerStatistics?

  private static let width = 120.0

  func draw(_ html: HTMLFormatter) {
    html.element("svg", class: "strip") {
      html.attribute("viewBox", "0 0 120 12")
      html.attribute("aria-hidden", "true")
      html.shape("path", class: "rail") { html.attribute("d", "M0 6h120") }
      if let peers {
        html.shape("path", class: "peers") {
          html.attribute("d") {
            let path = PathData(html)
            let low = place(peers.lowerQuartile)
            path.box(low, 3.5, max(place(peers.upperQuartile) - low, 1), 5)
            path.box(place(peers.median) - 0.8, 0, 1.6, 12)
          }
        }
      }
      if let value {
        html.shape("circle") {
          html.attribute("cx", at: place(value))
          html.attribute("cy", "6")
          html.attribute("r", "3.4")
        }
      }
    }
  }

  /// The place of a value, kept far enough from the ends that the dot stays whole.
  private func place(_ value: Double) -> Double { 4 + (Self.width - 8) * min(max(value, 0), 1) }
}
