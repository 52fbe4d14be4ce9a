import AssessmentModel

/// A value on its scale with the peers' median (tick) and middle half (band).
struct PeerStrip {
  /// The value on the common scale.
  let value: Double?
  let peers: PeerStatistics?
  /// The stretch that is drawn.
  let axis: ChartAxis

  private static let width = 120.0

  func draw(_ html: HTMLFormatter) {
    html.element("svg", class: "strip") {
      html.attribute("aria-hidden", "true")
      if let peers, let low = place(peers.lowerQuartile), let high = place(peers.upperQuartile),
        let median = place(peers.median)
      {
        html.shape("path") {
          html.attribute("d") {
            let path = PathData(html)
            path.box(low, 4, max(high - low, 1), 4)
            path.box(median - 1, 0, 2, 12)
          }
        }
      }
      if let place = value.flatMap(place) { html.shape("circle") { html.attribute("cx", at: place) } }
    }
  }

  /// The place of a value, kept far enough from the ends that the dot stays whole.
  private func place(_ value: Double) -> Double? { axis.share(value).map { 4 + (Self.width - 8) * $0 } }
}
