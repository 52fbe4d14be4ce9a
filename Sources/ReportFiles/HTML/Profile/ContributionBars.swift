import AssessmentModel

/// Signed bars from the reference's score to the city's: they add up.
extension CitySection {
  private static let shown = 10

  func contributions() {
    guard let reference = profile.referenceScore, let own = assessment.nodes[assessment.plan.principal].scores[city],
      !profile.contributions.isEmpty
    else { return }
    let span = page.criteria.scores.upper - page.criteria.scores.lower
    var leaves: [(leaf: Int, part: Double)] = []
    for entry in profile.contributions {
      if case .leaf(let leaf) = entry.subject { leaves.append((leaf, entry.part * span)) }
    }
    leaves.sort { abs($0.part) == abs($1.part) ? $0.leaf < $1.leaf : abs($0.part) > abs($1.part) }
    let rest = leaves.dropFirst(Self.shown).filter { $0.part != 0 }
    let top = leaves.prefix(Self.shown).filter { $0.part != 0 }
    let widest = max(top.map { abs($0.part) }.max() ?? 0, abs(rest.reduce(0) { $0 + $1.part }), 1e-12)
    subheading(.whyScore)
    html.element("p", class: "soft", .whyReference)
    page.table(class: "why", label: words(.whyScore) + ", " + entry.name[page.language]) {
      html.element("thead") {
        html.element("tr") {
          page.column(.indicator)
          page.column(.contribution, class: "n")
          html.element("td") {}
        }
      }
      html.element("tbody") {
        sum(.referenceScore, reference)
        for entry in top { bar(entry.part, of: widest) { self.leaf(entry.leaf) } }
        if !rest.isEmpty {
          bar(rest.reduce(0) { $0 + $1.part }, of: widest) {
            html.text(words(.otherParts, NumberText.whole(rest.count)))
          }
        }
        sum(.thisScore, own)
      }
    }
    let fallingShown = top.contains { assessment.plan.leaves[$0.leaf].sense == .falling }
    if fallingShown || own == 0 {
      html.element("p", class: "soft") {
        if fallingShown { html.text(.fallingNote) }
        if own == 0 {
          html.text(" ")
          html.text(.stopsScore)
        }
      }
    }
    html.line()
  }

  private func leaf(_ leaf: Int) {
    html.localized(page.facts.indicator(ofLeaf: leaf).name)
    if assessment.plan.leaves[leaf].sense == .falling { html.text(" ▽") }
  }

  private func sum(_ phrase: Phrase, _ unit: Double) {
    html.element("tr", class: "whole") {
      html.element("th") {
        html.attribute("scope", "row")
        html.text(phrase)
      }
      html.element("td", class: "n", page.score(page.criteria.scores.reported(unit)))
      html.element("td") {}
    }
    html.line()
  }

  private func bar(_ part: Double, of widest: Double, _ name: () -> Void) {
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        name()
      }
      html.element("td", class: "n", NumberText.signed(part, page.decimals))
      html.element("td") {
        html.element("svg", class: "signed") {
          html.attribute("viewBox", "0 0 200 10")
          html.attribute("aria-hidden", "true")
          html.shape("path", class: part < 0 ? "less" : "more") {
            html.attribute("d") {
              let length = 98 * abs(part) / widest
              PathData(html).box(part < 0 ? 100 - length : 100, 1, max(length, 0.4), 8)
            }
          }
          html.shape("path", class: "rail") { html.attribute("d", "M100 0v10") }
        }
      }
    }
    html.line()
  }
}
