import AssessmentModel

/// A group and its reference on a line from 0 to 100 per cent: filled for the group, hollow for the reference, the line
/// between them is the gap.
enum Equiplot {
  private static let left = 6.0
  private static let width = 188.0

  static func draw(group: Double, reference: Double, _ html: HTMLFormatter) {
    guard group.isFinite, reference.isFinite else { return }
    let (from, to) = (x(reference), x(group))
    html.element("svg") {
      html.attribute("aria-hidden", "true")
      html.shape("path") { html.attribute("d") { PathData(html).level(from, to, y: 6) } }
      html.shape("rect") { html.attribute("x", at: from - 4) }
      html.shape("circle") { html.attribute("cx", at: to) }
    }
  }

  /// Whole pixels; the numbers stand beside it.
  private static func x(_ percent: Double) -> Double { (left + width * min(max(percent, 0), 100) / 100).rounded() }

  /// The colour of one of up to five things that are told apart.
  static func colour(_ place: Int) -> StaticString {
    switch place % 5 {
    case 0: "mark g0"
    case 1: "mark g1"
    case 2: "mark g2"
    case 3: "mark g3"
    default: "mark g4"
    }
  }
}
