import AssessmentModel
import ReportFiles
import Words

/// What stands out against the peers, with the rule.
extension CitySection {
  func strengthsAndWeaknesses() {
    guard profile.peerLeaves.contains(where: { $0 != nil }) else { return }
    html.element("div", class: "columns") {
      html.element("div") {
        subheading(.strengths)
        list(profile.strengths, none: .noStrengths, class: "standouts strong")
      }
      html.element("div") {
        subheading(.weaknesses)
        list(profile.weaknesses, none: .noWeaknesses, class: "standouts weak")
      }
    }
    if !isShort { html.element("p", class: "soft", .strengthRule) }
    html.line()
  }

  private func list(_ leaves: [Int], none: Phrase, class kind: StaticString) {
    guard !leaves.isEmpty else {
      html.element("p", none)
      return
    }
    html.element("ul", class: kind) {
      for leaf in leaves {
        html.element("li") {
          html.localized(page.facts.name(.leaf(leaf)))
          if let value = page.facts.text(.leaf(leaf), of: city), let peers = profile.peerLeaves[leaf] {
            html.text(" ")
            html.element(
              "span", class: "soft",
              words(.against, value, page.score(page.criteria.scores.reported(peers.median))))
          }
        }
      }
    }
  }
}
