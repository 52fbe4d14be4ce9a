import AssessmentModel
import ReportFiles
import Words

/// The rules that were held against a city, in their order, up to the one that applied.
extension CitySection {
  func verdictList() {
    guard !assessment.verdicts.isEmpty || !page.criteria.gates.isEmpty || page.criteria.minimumCoverage > 0 else {
      return
    }
    subheading(.howReached)
    html.element("ul", class: "checks") {
      if isShort { gatesTogether() }
      for (position, gate) in page.criteria.gates.enumerated() where !isShort {
        let state = assessment.gate(position, of: city)
        check(state == .met ? .yes : (state == .failed ? .no : .open)) {
          html.localized(gate.name)
          html.text(" ")
          html.element("span", class: "soft", Self.phrase(state))
        }
      }
      if page.criteria.minimumCoverage > 0, let share = assessment.coverage[city] {
        check(assessment.isCovered(city) ? .yes : .no) {
          html.text(
            words(
              .coverageMet, words.percent(share, apartFrom: [page.criteria.minimumCoverage]),
              words.percent(cut: page.criteria.minimumCoverage)))
        }
      }
      if !assessment.verdicts.isEmpty { rules() }
    }
    html.line()
    let outcome = assessment.verdicts.isEmpty ? nil : assessment.verdicts[city]
    if let outcome, let without = outcome.withoutSilence {
      html.element(
        "p", class: "callout",
        words(
          .silence, page.criteria.verdicts[without].name[page.language],
          page.criteria.verdicts[outcome.verdict].name[page.language]))
    }
  }

  /// The gates of one state in one line.
  private func gatesTogether() {
    for (state, mark) in [(GateState.met, Mark.yes), (.failed, .no), (.unknown, .open)] {
      let gates = page.criteria.gates.indices.filter { assessment.gate($0, of: city) == state }
      guard !gates.isEmpty else { continue }
      check(mark) {
        for (place, gate) in gates.enumerated() {
          if place > 0 { html.text(.separator) }
          html.localized(page.criteria.gates[gate].name)
        }
        html.text(words(.colon) + words(Self.phrase(state)))
      }
    }
  }

  private enum Mark { case yes, no, open, chosen }

  private func rules() {
    let outcome = assessment.verdicts[city]
    let last = outcome.withoutSilence ?? outcome.verdict
    for position in 0...last {
      let rule = page.criteria.verdicts[position]
      guard case .conditions(let conditions) = rule.trigger else { continue }
      let applies = position == last
      check(applies ? .chosen : .open) {
        html.element("b") { html.localized(rule.name) }
        html.text(" ")
        if isShort {
          html.text(applies ? .ruleApplies : .ruleAppliesNot)
        } else {
          html.element("span", class: "soft", applies ? .ruleApplies : .ruleAppliesNot)
        }
        html.text(.colon)
        if conditions.isEmpty { html.text(.ruleOtherwise) }
        // Where some conditions are met, the others are what is lacking.
        let isNear = conditions.contains(where: isMet)
        let shown = isShort && !applies ? conditions.filter { !isMet($0) } : conditions
        for (place, condition) in shown.enumerated() {
          if place > 0 { html.text(.separator) }
          if isShort || isMet(condition) {
            page.condition(condition, of: city)
          } else {
            html.element("span", class: isNear ? "lacking" : "unmet") { page.condition(condition, of: city) }
          }
        }
      }
    }
  }

  private func isMet(_ condition: Condition) -> Bool {
    page.facts.value(condition.subject, of: city).map { condition.comparison.isMet(by: $0) } ?? false
  }

  private func check(_ mark: Mark, _ body: () -> Void) {
    let kind: StaticString =
      switch mark {
      case .yes: "yes"
      case .no: "no"
      case .open: "maybe"
      case .chosen: "chosen"
      }
    html.element("li", class: kind, body)
    html.line()
  }

  private static func phrase(_ state: GateState) -> Phrase {
    switch state {
    case .met: .gateMet
    case .failed: .gateFailed
    case .unknown: .gateUnknown
    }
  }
}
