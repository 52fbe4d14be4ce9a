import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// What was answered, what was found wrong, who is missing.
extension ReportPage {
  private static let findingsShown = 500

  func dataQuality() {
    section("data-quality", words(.dataQuality)) {
      missingness()
      screened()
      filledValues()
      treatments()
      findings()
      setAside()
      notReturned()
    }
  }

  private func findings() {
    let all = assessment.survey.diagnostics + assessment.diagnostics
    heading(3, .findings)
    guard !all.isEmpty else {
      html.element("p", .noFindings)
      return
    }
    if all.count > Self.findingsShown {
      html.element("p", words(.findingsMore, NumberText.whole(Self.findingsShown), NumberText.whole(all.count)))
    }
    table(class: "findings", label: words(.findings)) {
      html.element("thead") {
        html.element("tr") {
          column(.code)
          column(.severity)
          column(.place)
          column(.finding)
        }
      }
      html.line()
      html.element("tbody") { for finding in all.prefix(Self.findingsShown) { row(finding) } }
    }
  }

  private func row(_ finding: Diagnostic) {
    html.element("tr") {
      html.element("td") { html.element("code", finding.code.id) }
      html.element("td", Self.phrase(finding.severity))
      html.element("td") { if let place = finding.location { location(place) } }
      html.element("td") {
        html.element("div") { html.finding(finding.statement) }
        if let mend = finding.mend { html.element("div", class: "soft") { html.finding(mend) } }
        if let word = finding.acknowledgement {
          html.element("div", class: "soft") {
            html.text(words(.acknowledgedBy, word.by, word.on))
            html.text(" ")
            html.foreign(word.note)
          }
        }
      }
    }
    html.line()
  }

  private func location(_ place: InputLocation) {
    html.foreign(place.description)
    if let field = place.field {
      html.text(", ")
      html.foreign(field)
    }
  }

  private func setAside() {
    let rows = assessment.survey.setAside
    guard !rows.isEmpty else { return }
    heading(3, .setAside)
    html.element("p", .setAsideText)
    let assessed = Set(assessment.cities.map(\.id))
    table(label: words(.setAside)) {
      html.element("thead") {
        html.element("tr") {
          column(.asNamed)
          column(.setAsideEffect)
          column(.setAsideAnswer)
          column(.reason)
          column(.place)
        }
      }
      html.element("tbody") {
        for row in rows.prefix(Self.findingsShown) {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              html.foreign(row.name)
            }
            html.element("td", Self.effect(of: row, assessed))
            html.element("td") { html.foreign(row.answer ?? "–") }
            html.element("td") { html.finding(row.reason) }
            html.element("td") { location(row.location) }
          }
          html.line()
        }
      }
    }
  }

  /// What a row that is set aside means for its city.
  private static func effect(of row: SetAsideReturn, _ assessed: Set<CityID>) -> Phrase {
    if let city = row.city { return assessed.contains(city) ? .setAsideCounts : .setAsideLeavesOut }
    return row.name.isEmpty ? .setAsideNobody : .setAsideLeavesOut
  }

  private func notReturned() {
    let cities = assessment.survey.notReturned
    guard !cities.isEmpty else { return }
    heading(3) { html.text(words(.nothingReturned)) }
    html.element("p", words(.nothingReturnedText, NumberText.whole(cities.count)))
    html.element("ul", class: "names") {
      for city in cities { html.element("li") { html.localized(city.name) } }
    }
    html.line()
  }

  private static func phrase(_ severity: Severity) -> Phrase {
    switch severity {
    case .note: .severityNote
    case .valueSetAside: .severityValue
    case .rowSetAside: .severityRow
    case .stop: .severityStop
    }
  }
}
