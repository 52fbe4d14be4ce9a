import Diagnostics
import Words

/// One kind of finding on the page of findings.
struct FindingsKind {
  let group: FindingGroup
  let html: HTMLFormatter

  private var words: Wording { html.words }
  private var text: CodeText { words.code(group.code) }
  private var mends: [String] { words.mends(group) }

  func write() {
    html.element("article", class: "kind") {
      html.element("h3") { html.foreign(text.title) }
      html.element("p", class: "reach") {
        html.element("span", class: chip) { html.text(phrase) }
        html.text(" ")
        html.element("code", group.code.id)
        html.text(" · " + (group.count == 1 ? words(.onceFound) : words(.timesFound, "\(group.count)")))
        if let cities = words.cities(group) {
          html.text(" · ")
          html.foreign(cities)
        }
      }
      let mends = self.mends
      let shown = group.first.prefix(FindingGroup.placesShown)
      html.element("ul", class: "places") { for finding in shown { item(finding, mendsEach: mends.count > 1) } }
      let rest = group.first.dropFirst(FindingGroup.placesShown)
      if !rest.isEmpty {
        html.element("details") {
          html.element("summary", words(.morePlaces, "\(rest.count)"))
          html.element("ul", class: "places") { for finding in rest { item(finding, mendsEach: mends.count > 1) } }
        }
      }
      if group.more > 0 { html.element("p", class: "soft", words(.notKept, "\(group.more)")) }
      if mends.count == 1, let mend = mends.first { sentence(.howToMend, mend) }
      sentence(.whatItMeans, text.meaning)
      sentence(.whyTheRule, text.reason)
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

  private func item(_ finding: Diagnostic, mendsEach: Bool) {
    html.element("li") {
      Self.place(finding, html)
      html.element("div") { html.finding(finding.statement, spellsOut: true) }
      if mendsEach {
        html.element("div", class: "soft") { html.foreign(VisibleText.line(words.mend(finding))) }
      }
    }
    html.line()
  }

  private func sentence(_ label: Phrase, _ text: String) {
    html.element("p", class: "soft") {
      html.element("strong", label)
      html.text(": ")
      html.foreign(VisibleText.line(text))
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
