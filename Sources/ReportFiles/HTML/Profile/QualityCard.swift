import AssessmentModel
import Words

/// How much was answered, and which answers would change something.
extension CitySection {
  func qualityCard() {
    subheading(.qualityHeading)
    let sections = page.facts.layout.sections.filter { $0.node != nil }
    html.element("ul", class: "meters") {
      for section in sections {
        guard let node = section.node else { continue }
        let share = assessment.nodes[node].coverage[city] ?? 0
        html.element("li") {
          html.element("span") { html.localized(assessment.plan.nodes[node].name) }
          html.element("svg", class: "bar") {
            html.attribute("aria-hidden", "true")
            html.shape("path") { html.attribute("d") { PathData(html).box(0, 0, 60 * min(max(share, 0), 1), 4) } }
          }
          html.text(NumberText.percent(share))
        }
      }
    }
    html.line()
    verifiedMeter()
    bounds()
    if profile.unanswered.isEmpty {
      html.element("p", class: "soft", .nothingOpen)
    } else {
      html.element("p", .settle)
      html.element("ul", class: "open") {
        for leaf in profile.unanswered {
          html.element("li") {
            let use = assessment.plan.leaves[leaf]
            html.localized(page.facts.indicator(ofLeaf: leaf).name)
            html.text(" ")
            html.element("span", class: "soft") {
              if let reason = assessment.indicators.columns[use.indicator][city].missingReason {
                html.text(ReportPage.phrase(reason))
                html.text(", ")
              }
              html.text(.weight)
              html.text(" ")
              html.text(NumberText.percent(use.effectiveWeight, decimals: 1))
            }
          }
        }
      }
    }
    html.line()
  }
}
