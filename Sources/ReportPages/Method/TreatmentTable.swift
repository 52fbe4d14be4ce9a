import AssessmentModel
import ReportFiles
import Words

/// What outlier treatment did to each indicator.
extension ReportPage {
  func treatments() {
    guard !assessment.treatments.isEmpty else { return }
    heading(3, .outliersHeading)
    html.element("p", .outliersText)
    table(label: words(.outliersHeading)) {
      html.element("thead") {
        html.element("tr") {
          column(.indicator)
          column(.outcome)
          column(.cellsChanged, class: "n")
          column(.skewnessHead, class: "n")
          column(.kurtosisHead, class: "n")
        }
      }
      html.line()
      html.element("tbody") {
        for entry in assessment.treatments {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              html.localized(criteria.indicators[entry.indicator].name)
            }
            html.element("td", Self.phrase(entry.outcome))
            html.element("td", class: "n", NumberText.whole(entry.changed))
            change(entry, \.skewness)
            change(entry, \.kurtosis)
          }
          html.line()
        }
      }
    }
  }

  private func change(_ entry: TreatedIndicator, _ part: KeyPath<Shape, Double>) {
    let digits = [entry.before, entry.changed > 0 ? entry.after : nil].compactMap { $0 }
      .map { NumberText.fixed($0[keyPath: part], 2) }
    html.element("td", class: "n", digits.isEmpty ? "–" : digits.joined(separator: " → "))
  }

  private static func phrase(_ outcome: TreatedIndicator.Outcome) -> Phrase {
    switch outcome {
    case .untouched: .outcomeUntouched
    case .winsorised: .outcomeWinsorised
    case .logarithm: .outcomeLogarithm
    case .mirroredLogarithm: .outcomeMirrored
    case .boxCox: .outcomeBoxCox
    }
  }
}
