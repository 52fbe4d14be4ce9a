import AssessmentModel
import ReportFiles
import Words

/// Level and gap together: the reference's percentage across, the parity ratio up, a mark a city whose shape is its level.
///
/// A small gap at a low level is no success; the margins name the four corners.
struct LevelRatioChart {
  /// At most this many cities are drawn, those with the widest gaps.
  static let limit = 500

  let page: ReportPage
  let question: DivideQuestion
  let rules: DivideRules

  private let left = 52.0
  private let top = 30.0
  private let width = 440.0
  private let height = 210.0

  private var html: HTMLFormatter { page.html }
  private var words: Wording { page.words }

  /// The highest ratio on the axis.
  private var highest: Double {
    let most = question.rows.compactMap(\.ratio).filter(\.isFinite).max() ?? 1
    return min(max((most * 5).rounded(.up) / 5, 1.2), 2)
  }

  func write() {
    let rows = question.rows.filter { $0.ratio?.isFinite ?? false }
    guard rows.count > 1 else { return }
    let highest = highest
    html.element("figure", class: "panel scatter") {
      html.element("svg") {
        html.attribute("viewBox", "0 0 520 300")
        html.attribute("role", "img")
        let title = words(
          .groupAgainst, question.group.name[page.language], question.group.referenceName[page.language])
        html.element("title", title)
        html.element("desc", words(.divideScatterText, NumberText.whole(rows.count)))
        axes(highest)
        for outcome in DivideOutcome.allCases {
          let points = rows.prefix(Self.limit).filter { $0.outcome == outcome }.map { row in
            (x: x(row.reference).rounded(), y: y(row.ratio ?? 0, highest).rounded())
          }
          Self.symbol(outcome).draw(at: points, radius: 4, class: Self.mark(outcome), html)
        }
      }
      html.element("ul", class: "legend") {
        for outcome in [DivideOutcome.level4, .level3, .level2, .level1, .level0, .reverse]
        where question.counts[outcome] ?? 0 > 0 {
          html.element("li") {
            html.element("svg", class: "icon") {
              html.attribute("viewBox", "0 0 14 14")
              html.attribute("aria-hidden", "true")
              Self.symbol(outcome).draw(x: 7, y: 7, radius: 4.5, class: Self.mark(outcome), html)
            }
            if outcome == .reverse {
              html.text(.reverseGap)
            } else {
              html.localized(page.levelName(outcome.level ?? 0))
            }
          }
        }
      }
      html.element(
        "figcaption",
        words(.divideScatterCaption, question.group.name[page.language], question.group.referenceName[page.language]))
    }
    html.line()
  }

  private func axes(_ highest: Double) {
    for (text, place, anchor) in [
      (Phrase.divideCornerLow, left, "start"), (.divideCornerHigh, left + width, "end"),
    ] {
      label(words(text), place, top - 12, anchor)
    }
    let across = [0.0, 25, 50, 75, 100]
    let up = [0.0, 0.5, 1, 1.5, 2].filter { $0 <= highest }
    html.shape("path", class: "gridline") {
      html.attribute("d") {
        let path = PathData(html)
        for tick in across { path.line(x(tick), top, x(tick), top + height) }
        for tick in up where tick != 1 { path.level(left, left + width, y: y(tick, highest)) }
      }
    }
    html.shape("path", class: "axis") {
      html.attribute("d") { PathData(html).level(left, left + width, y: y(1, highest)) }
    }
    for tick in across {
      label(words.percents(NumberText.measured(tick)), x(tick), top + height + 20, "middle")
    }
    for tick in up { label(NumberText.fixed(tick, 1), left - 8, y(tick, highest) + 4, "end") }
    label(words(.divideCornerLowGap), left, top + height + 44, "start")
    label(words(.divideCornerHighGap), left + width, top + height + 44, "end")
    html.line()
  }

  private func label(_ text: String, _ x: Double, _ y: Double, _ anchor: String) {
    html.element("text") {
      html.attribute("x", at: x)
      html.attribute("y", at: y)
      html.attribute("text-anchor", anchor)
      html.text(text)
    }
  }

  private func x(_ percent: Double) -> Double { left + width * min(max(percent, 0), 100) / 100 }

  private func y(_ ratio: Double, _ highest: Double) -> Double {
    top + height * (1 - min(max(ratio / highest, 0), 1))
  }

  /// The shape of a level; what is narrow is hollow.
  static func symbol(_ outcome: DivideOutcome) -> Symbol {
    switch outcome {
    case .level4: .diamond
    case .level3: .triangle
    case .level2: .square
    case .level1: .openSquare
    case .level0: .ring
    case .reverse: .plus
    case .notMeasured, .undefined: .cross
    }
  }

  static func mark(_ outcome: DivideOutcome) -> StaticString {
    switch outcome {
    case .level4, .level3: "mark g2"
    case .level2, .level1: "mark g1"
    case .level0, .reverse: "mark g3"
    case .notMeasured, .undefined: "mark g0"
    }
  }
}
