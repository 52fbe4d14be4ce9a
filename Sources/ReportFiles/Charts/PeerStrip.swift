import AssessmentModel

/// A value on its scale with the peers' median (tick) and middle half (band).
struct PeerStrip {
  /// The value on the scale 0…1.
  let value: Double?
  let peers: PeerStatistics?

  private static let width = 120.0

  func draw(_ html: HTMLFormatter) {
    html.element("svg", class: "strip") {
      html.attribute("aria-hidden", "true")
      if let peers {
        html.shape("path") {
          html.attribute("d") {
            let path = PathData(html)
            let low = place(peers.lowerQuartile)
            path.box(low, 4, max(place(peers.upperQuartile) - low, 1), 4)
            path.box(place(peers.median) - 1, 0, 2, 12)
          }
        }
      }
      if let value {
        html.shape("circle") {
          html.attribute("cx", at: place(value))
        }
      }
    }
  }

  /// The place of a value, kept far enough from the ends that the dot stays whole.
  private func place(_ value: Double) -> Double { 4 + (Self.width - 8) * min(max(value, 0), 1) }
}
