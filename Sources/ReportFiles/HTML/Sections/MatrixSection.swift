import AssessmentModel
import Words

/// The chart of the two nodes that the set names, with its legend.
extension ReportPage {
  func matrix() {
    guard let chart = MatrixChart(self), chart.count > 0 else { return }
    let across = assessment.plan.nodes[chart.horizontal].name[language]
    let up = assessment.plan.nodes[chart.vertical].name[language]
    section("matrix", words(.matrix, across, up)) {
      html.element("figure", class: "panel") {
        html.element("div", class: "scroll chart") {
          html.attribute("role", "region")
          html.attribute("tabindex", 0)
          html.attribute("aria-label", words(.matrix, across, up))
          chart.draw(
            title: words(.matrixTitle, across, up, NumberText.whole(chart.count)),
            description: words(.matrixCaption, across, up))
        }
        legend()
        html.element("figcaption") {
          html.text(words(.matrixCaption, across, up))
          let missing = assessment.cities.count - chart.count
          if missing > 0 {
            html.text(" ")
            html.text(words(.matrixMissing, NumberText.whole(missing)))
          }
        }
      }
    }
  }

  private func legend() {
    let counts = facts.bandCounts()
    html.element("ul", class: "legend") {
      for position in facts.bands.displayOrder where counts[position] > 0 {
        let band = facts.bands.list[position]
        html.element("li") {
          html.element("svg", class: "icon") {
            html.attribute("viewBox", "0 0 14 14")
            html.attribute("aria-hidden", "true")
            let kind: StaticString =
              switch band.shade {
              case 1: "mark m1"
              case 2: "mark m2"
              case 3: "mark m3"
              case 4: "mark m4"
              default: "mark m0"
              }
            band.symbol.draw(x: 7, y: 7, radius: 5, class: kind, html)
          }
          html.localized(band.name)
        }
      }
    }
    html.line()
  }
}
