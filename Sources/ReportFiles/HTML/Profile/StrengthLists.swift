import AssessmentModel

/// What stands out against the peers, with the rule.
extension CitySection {
  func strengthsAndWeaknesses() {
    guard profile.peerLeaves.contains(where: { $0 != nil }) else { return }
    html.element("div", class: "columns") {
      html.element("div") {
        subheading(.strengths)
        list(profile.strengths, none: .noStrengths, mark: "◆")
      }
      html.element("div") {
        subheading(.weaknesses)
        list(profile.weaknesses, none: .noWeaknesses, mark: "◇")
      }
    }
    html.element("p", class: "soft", .strengthRule)
    html.line()
  }

  private func list(_ leaves: [Int], none: Phrase, mark: String) {
    guard !leaves.isEmpty else {
      html.element("p", none)
      return
    }
    html.element("ul", class: "standouts") {
      for leaf in leaves {
        html.element("li") {
          html.element("span", class: "tickmark") {
            html.attribute("aria-hidden", "true")
            html.text(mark)
          }
          html.element("span") {
            html.localized(page.facts.indicator(ofLeaf: leaf).name)
            if let value = assessment.normalised.columns[leaf][city], let peers = profile.peerLeaves[leaf] {
              html.text(" ")
              html.element(
                "span", class: "soft",
                words(.against, NumberText.fixed(value, 2), NumberText.fixed(peers.median, 2)))
            }
          }
        }
      }
    }
  }
}
