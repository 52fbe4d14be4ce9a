import AssessmentModel
import ReportFiles
import Words

/// Which parts of the questionnaire were answered, city by city; by part only where there are many.
extension ReportPage {
  /// Up to this many cities, each has a row.
  private static var mostGridRows: Int { 500 }

  private var parts: [IndicatorSection] { facts.layout.sections }

  func missingness() {
    heading(3, .missingness)
    if assessment.cities.count > Self.mostGridRows { totals() } else { grid() }
  }

  private func grid() {
    guard !assessment.cities.isEmpty else { return }
    table(class: "grid sortable", label: words(.missingness), columns: parts.count) {
      html.element("caption", .missingnessCaption)
      html.element("thead") {
        html.element("tr") {
          column(.cityHead)
          for part in parts {
            html.element("th") {
              html.attribute("scope", "col")
              name(part)
            }
          }
        }
      }
      html.line()
      html.element("tbody") {
        for city in assessment.cities.indices {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              html.localized(assessment.cities[city].name)
            }
            for part in parts { cell(city, part) }
          }
          html.line()
        }
      }
    }
  }

  private func name(_ part: IndicatorSection) {
    if let node = part.node { html.localized(assessment.plan.nodes[node].name) } else { html.text(.gates) }
  }

  private func cell(_ city: Int, _ part: IndicatorSection) {
    var present = 0
    var reasons = [Int](repeating: 0, count: MissingReason.allCases.count)
    for indicator in part.indicators {
      if let reason = assessment.indicators.columns[indicator][city].missingReason {
        reasons[Int(reason.rawValue - MissingReason.noAnswer.rawValue)] += 1
      } else {
        present += 1
      }
    }
    let share = Double(present) / Double(max(part.indicators.count, 1))
    let kind: StaticString =
      share == 1 ? "a4" : (share >= 0.7 ? "a3" : (share >= 0.4 ? "a2" : (share > 0 ? "a1" : "a0")))
    html.element("td", class: kind) {
      html.text("\(present)/\(part.indicators.count)")
      for reason in MissingReason.allCases {
        let count = reasons[Int(reason.rawValue - MissingReason.noAnswer.rawValue)]
        if count > 0 { html.text(" \(Self.letter(reason))\(count)") }
      }
    }
  }

  private func totals() {
    table(label: words(.missingness)) {
      html.element("caption", .missingnessByPart)
      html.element("thead") {
        html.element("tr") {
          column(.part)
          column(.answered, class: "n")
        }
      }
      html.element("tbody") {
        for part in parts {
          let columns = part.indicators.map { assessment.indicators.columns[$0] }
          let present = columns.reduce(0) { sum, column in
            sum + assessment.cities.indices.count { column[$0].number != nil }
          }
          let all = columns.count * assessment.cities.count
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              name(part)
            }
            html.element("td", class: "n", all == 0 ? "–" : words.percent(Double(present) / Double(all)))
          }
        }
      }
    }
  }

  private static func letter(_ reason: MissingReason) -> String {
    switch reason {
    case .noAnswer: "N"
    case .doesNotKnow: "K"
    case .refused: "D"
    case .notApplicable: "A"
    case .notAsked: "Q"
    case .invalid: "U"
    case .notReturned: "R"
    }
  }
}
