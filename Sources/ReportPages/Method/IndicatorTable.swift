import AssessmentModel
import ReportFiles
import Words

/// Scale, limits and source of every indicator.
extension ReportPage {
  func indicatorTable() {
    heading(3, .indicatorsAndLimits)
    table(class: "limits", label: words(.indicatorsAndLimits)) {
      html.element("thead") {
        html.element("tr") {
          column(.code)
          column(.indicator)
          column(.scaleHead)
          column(.limits)
          column(.directionHead)
          column(.basisHead)
          column(.status)
        }
      }
      html.line()
      html.element("tbody") { for indicator in criteria.indicators { row(indicator) } }
    }
  }

  private func row(_ indicator: Indicator) {
    html.element("tr") {
      html.element("td") { html.element("code", indicator.id.rawValue) }
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(indicator.name)
        if !indicator.definition.isEmpty {
          html.element("span", class: "definition") { html.localized(indicator.definition) }
        }
      }
      html.element("td") {
        html.text(scale(indicator.scale))
        if case .number = indicator.scale, !indicator.unit.isEmpty {
          html.text(.separator)
          html.localized(indicator.unit)
        }
      }
      html.element("td", limits(indicator))
      html.element("td", indicator.direction == .higherIsBetter ? .higher : .lower)
      html.element("td") { html.localized(indicator.basis) }
      html.element("td") {
        html.localized(LocalizedText(indicator.source))
        if !indicator.source.isEmpty, !indicator.status.isEmpty { html.text("; ") }
        html.localized(LocalizedText(indicator.status))
      }
    }
    html.line()
  }

  private func scale(_ scale: Scale) -> String {
    switch scale {
    case .yesNo: words(.scaleYesNo)
    case .level(let top): words(.scaleLevel, NumberText.whole(top))
    case .count: words(.scaleCount)
    case .percent: words(.scalePercent)
    case .number: words(.scaleNumber)
    case .options: words(.scaleOptions)
    }
  }

  /// The normalisation, with what is done to the values before.
  private func limits(_ indicator: Indicator) -> String {
    var parts = [words.text(indicator.normalisation, range: indicator.range)]
    if let denominator = indicator.denominator { parts.append(words.text(denominator)) }
    if let imputation = indicator.imputation { parts.append(words(.gapsFilled, words.text(imputation))) }
    if let treatment = indicator.treatment { parts.append(words(.outliers, words.text(treatment))) }
    return parts.joined(separator: "; ")
  }
}
