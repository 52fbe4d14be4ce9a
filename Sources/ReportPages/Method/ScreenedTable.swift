import AssessmentModel
import ReportFiles
import Words

/// Cities that are not rated, and indicators without weight, for lack of data.
extension ReportPage {
  func screened() {
    guard let screening = assessment.screening else { return }
    guard !screening.screenedCities.isEmpty || !screening.screenedIndicators.isEmpty else { return }
    heading(3, .screenedHeading)
    if !screening.screenedCities.isEmpty {
      table(label: words(.screenedCities)) {
        html.element("thead") {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "col")
              html.text(words(.screenedCities))
            }
            column(.reason)
            column(.shareHad, class: "n")
          }
        }
        html.element("tbody") {
          for entry in screening.screenedCities {
            row(assessment.cities[entry.city].name, entry.share) {
              html.element("td") { reason(entry.reason) }
            }
          }
        }
      }
    }
    guard !screening.screenedIndicators.isEmpty else { return }
    table(label: words(.screenedIndicators)) {
      html.element("thead") {
        html.element("tr") {
          column(.screenedIndicators)
          column(.shareHad, class: "n")
        }
      }
      html.element("tbody") {
        for entry in screening.screenedIndicators { row(criteria.indicators[entry.indicator].name, entry.share) {} }
      }
    }
  }

  private func row(_ name: LocalizedText, _ share: Double, _ between: () -> Void) {
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(name)
      }
      between()
      html.element("td", class: "n", words.percent(share))
    }
    html.line()
  }

  private func reason(_ reason: ScreeningResult.Reason) {
    switch reason {
    case .availability: html.text(.reasonAvailability)
    case .dimension(let node): html.text(words(.reasonDimension, assessment.plan.nodes[node].name[language]))
    case .nonZero: html.text(.reasonNonZero)
    }
  }
}
