import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// What weighs much and what counts much: the uses under the principal index.
extension ReportPage {
  private static let shownUses = 20

  func importanceTable(_ analysis: CoherenceAnalysis) {
    let uses = analysis.uses.filter { $0.node == assessment.plan.principal }
    let order = uses.indices.sorted { uses[$0].weight == uses[$1].weight ? $0 < $1 : uses[$0].weight > uses[$1].weight }
    let shown = order.prefix(Self.shownUses).map { uses[$0] }
    let end = shown.reduce(0) { max($0, $1.weight, $1.share ?? 0) }
    guard end > 0 else { return }
    heading(3, .importanceTable)
    table(label: words(.importanceTable)) {
      html.element("caption", words(.importanceCaption, percent(end)))
      html.element("thead") {
        html.element("tr") {
          column(.indicator)
          column(.effective, class: "n")
          column(.importanceHead, class: "n")
          column(.indexCorrelation, class: "n")
          column(.completeCount, class: "n")
          html.element("td") {}
        }
      }
      html.element("tbody") { for use in shown { row(use, end) } }
    }
    if uses.count > shown.count {
      html.element(
        "p", class: "soft", words(.moreUses, NumberText.whole(shown.count), NumberText.whole(uses.count)))
      html.line()
    }
  }

  private func row(_ use: PartImportance, _ end: Double) {
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(facts.name(use.part))
        if case .leaf(let leaf) = use.part, assessment.plan.leaves[leaf].sense == .falling { html.text(" ▽") }
      }
      html.element("td", class: "n", percent(use.weight))
      html.element("td", class: "n", use.share.map(percent) ?? "–")
      html.element("td", class: "n", use.pearson.map { NumberText.fixed($0, 2) } ?? "–")
      html.element("td", class: "n", NumberText.whole(use.count))
      html.element("td") { dots(weight: use.weight / end, importance: use.share.map { $0 / end }) }
    }
    html.line()
  }

  /// A tick for the weight and a dot for the importance, on the scale of the largest of them.
  private func dots(weight: Double, importance: Double?) {
    guard weight.isFinite else { return }
    let place = { (share: Double) in 4 + 112 * min(max(share, 0), 1) }
    html.element("svg", class: "strip") {
      html.attribute("aria-hidden", "true")
      html.shape("path") { html.attribute("d") { PathData(html).box(place(weight) - 1, 0, 2, 12) } }
      if let importance, importance.isFinite {
        html.shape("circle") {
          html.attribute("cx", at: place(importance))
        }
      }
    }
  }

  private func percent(_ share: Double) -> String { words.percent(share, decimals: 1) }
}
