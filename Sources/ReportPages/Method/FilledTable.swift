import AssessmentModel
import ReportFiles
import Words

/// What imputation filled: counts by indicator, then cell by cell.
extension ReportPage {
  static var filledShown: Int { 500 }

  func filledValues() {
    let cells = assessment.imputedCells()
    guard !cells.isEmpty else { return }
    heading(3, .filledHeading)
    html.element("p", words(.filledText, NumberText.whole(cells.count)))
    filledCounts(cells)
    if cells.count > Self.filledShown {
      html.element("p", words(.filledMore, NumberText.whole(Self.filledShown), NumberText.whole(cells.count)))
    }
    table(label: words(.filledHeading)) {
      html.element("thead") {
        html.element("tr") {
          column(.cityHead)
          column(.indicator)
          column(.whyMissing)
          column(.filledValue)
          column(.filledHow)
        }
      }
      html.line()
      html.element("tbody") {
        for cell in cells.prefix(Self.filledShown) {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              html.localized(assessment.cities[cell.city].name)
            }
            html.element("td") { html.localized(criteria.indicators[cell.indicator].name) }
            html.element("td", Self.phrase(cell.reason))
            html.element("td") { answer(.value(cell.value, .reported), cell.indicator) }
            html.element("td", rule(of: cell))
          }
          html.line()
        }
      }
    }
  }

  private func filledCounts(_ cells: [ImputedCell]) {
    var counts = [Int](repeating: 0, count: criteria.indicators.count)
    for cell in cells { counts[cell.indicator] += 1 }
    table(label: words(.filledCount)) {
      html.element("thead") {
        html.element("tr") {
          column(.indicator)
          column(.filledCount, class: "n")
          column(.leftMissing, class: "n")
        }
      }
      html.element("tbody") {
        for (position, filled) in counts.enumerated() where filled > 0 {
          let column = assessment.scored.columns[position]
          let left = (0..<column.count).count { column[$0].number == nil }
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              html.localized(criteria.indicators[position].name)
            }
            html.element("td", class: "n", NumberText.whole(filled))
            html.element("td", class: "n", NumberText.whole(left))
          }
          html.line()
        }
      }
    }
  }

  /// Where a filled value comes from, with the rule.
  func rule(of cell: ImputedCell) -> String {
    switch cell.basis {
    case .previousEdition: words(.filledFromPrevious)
    case .countryProxy: words(.filledFromCountry)
    case .imputed, .reported, .evidenced, .selfReported, .registry:
      words(.filledByRule) + words(.colon)
        + words.text(criteria.imputation(of: criteria.indicators[cell.indicator]))
    }
  }
}
