import AssessmentModel
import ReportFiles

/// A value on its scale with the peers' median (tick) and middle half (band); a line below shows the scale with its ends
/// and middle, and open ticks the cuts that the criteria set holds against the value.
struct PeerStrip {
  /// The value on the common scale.
  let value: Double?
  let peers: PeerStatistics?
  /// The stretch that is drawn.
  let axis: ChartAxis
  /// Cuts of classes, verdicts and gates on the common scale.
  var cuts: [Double] = []

  private static let width = 120.0
  /// A line from 4 to `width` - 4 with ticks at its ends and middle; the same on every strip.
  private static let scale: StaticString = "M4 12.5L116 12.5M4 10L4 13M60 10L60 13M116 10L116 13"

  func draw(_ html: HTMLFormatter) {
    html.element("svg", class: "strip") {
      html.attribute("aria-hidden", "true")
      html.shape("path", class: "scale") {
        html.attribute("d") { html.piece(Self.scale) }
      }
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
      let limits = cuts.filter { $0 >= axis.lower && $0 <= axis.upper }.compactMap(place)
      if !limits.isEmpty {
        html.shape("path", class: "limit") {
          html.attribute("d") { for limit in limits { PathData(html).line(limit, 8, limit, 14) } }
        }
      }
      if let place = value.flatMap(place) { html.shape("circle") { html.attribute("cx", at: place) } }
    }
  }

  /// The place of a value, kept far enough from the ends that the dot stays whole.
  private func place(_ value: Double) -> Double? { axis.share(value).map { 4 + (Self.width - 8) * $0 } }
}
