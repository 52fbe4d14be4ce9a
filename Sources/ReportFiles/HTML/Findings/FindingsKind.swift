import Diagnostics
import Words

/// One kind of finding on the page of findings.
struct FindingsKind {
  let group: FindingGroup
  let html: HTMLFormatter

  private var words: Wording { html.words }
  private var mendsEach: Bool { group.mends.count > 1 }

  func write() {
    html.element("article", class: "kind") {
      html.element("h3") { html.english(group.rule) }
      html.element("p", class: "reach") {
        html.element("span", class: chip) { html.text(phrase) }
        html.text(" ")
        html.element("code", group.code.id)
        html.text(" · " + (group.count == 1 ? words(.onceFound) : words(.timesFound, "\(group.count)")))
        if let cities = group.citiesText {
          html.text(" · ")
          html.english(cities)
        }
      }
      let shown = group.first.prefix(FindingGroup.placesShown)
      html.element("ul", class: "places") { for finding in shown { item(finding) } }
      let rest = group.first.dropFirst(FindingGroup.placesShown)
      if !rest.isEmpty {
        html.element("details") {
          html.element("summary", words(.morePlaces, "\(rest.count)"))
          html.element("ul", class: "places") { for finding in rest { item(finding) } }
        }
      }
      if group.more > 0 { html.element("p", class: "soft", words(.notKept, "\(group.more)")) }
      if !mendsEach, let mend = group.mends.first { sentence(.howToMend, mend) }
      sentence(.whatItMeans, group.code.meaning)
      sentence(.whyTheRule, group.code.reason)
    }
    html.line()
  }

  /// Where a finding stands, in a line of its own.
  static func place(_ finding: Diagnostic, _ html: HTMLFormatter) {
    guard let place = finding.location else { return }
    html.element("div", class: "place") {
      html.element("code") { html.foreign(VisibleText.line("\(place)")) }
    }
  }

  private func item(_ finding: Diagnostic) {
    html.element("li") {
      Self.place(finding, html)
      html.element("div") { html.english(VisibleText.line(finding.headline)) }
      if mendsEach {
        html.element("div", class: "soft") { html.english(VisibleText.line(finding.mend ?? finding.code.remedy)) }
      }
    }
    html.line()
  }

  private func sentence(_ label: Phrase, _ text: String) {
    html.element("p", class: "soft") {
      html.element("strong", label)
      html.text(": ")
      html.english(VisibleText.line(text))
    }
  }

  private var phrase: Phrase {
    switch group.severity {
    case .note: .severityNote
    case .valueSetAside: .severityValue
    case .rowSetAside: .severityRow
    case .stop: .severityStop
    }
  }

  private var chip: StaticString {
    switch group.severity {
    case .note: "chip k0"
    case .valueSetAside: "chip k3"
    case .rowSetAside: "chip k2"
    case .stop: "chip k1"
    }
  }
}
