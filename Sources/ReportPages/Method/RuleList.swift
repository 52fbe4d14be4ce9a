import AssessmentModel
import ReportFiles
import Words

/// Coverage, ties, gates, classes and verdicts in words.
extension ReportPage {
  func rules() {
    heading(3, .rulesHeading)
    html.element("ul") {
      if criteria.minimumCoverage > 0 {
        html.element("li", words(.coverageRule, words.percent(cut: criteria.minimumCoverage)))
      }
      if criteria.silenceLowersVerdict { html.element("li", .silenceRule) }
      if let screening = criteria.screening, screening != Screening() {
        html.element("li", words(.screening, words.text(screening)))
      }
      if criteria.imputation != .none { html.element("li", words(.gapsFilled, words.text(criteria.imputation))) }
      if criteria.treatment != .none { html.element("li", words(.outliers, words.text(criteria.treatment))) }
      switch criteria.tieRule {
      case .competition: html.element("li", .tieCompetition)
      case .dense: html.element("li", .tieDense)
      case .average: html.element("li", .tieAverage)
      }
    }
    html.line()
    if !criteria.gates.isEmpty {
      heading(4, .gates)
      html.element("ul") {
        for gate in criteria.gates {
          html.element("li") {
            html.localized(gate.name)
            html.text(.colon)
            let subject = facts.name(gate.condition.subject)
            // A gate is often called as what it looks at.
            if subject != gate.name {
              html.localized(subject)
              html.text(" ")
            }
            html.text(requirement(gate.condition))
          }
        }
      }
      html.line()
    }
    if let scheme = criteria.classes { classTable(scheme) }
    if !criteria.verdicts.isEmpty { verdictTable() }
  }

  private func classTable(_ scheme: ClassScheme) {
    table(label: words(.classHead)) {
      html.element("thead") {
        html.element("tr") {
          column(.classHead)
          column(.bandHead)
        }
      }
      html.element("tbody") {
        for level in scheme.classes {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              html.localized(level.name)
            }
            html.element("td") {
              if let bound = level.bound {
                html.localized(facts.name(.node(scheme.node)))
                html.text(" ")
                html.text(requirement(Condition(.node(scheme.node), bound)))
              } else {
                html.text(.whenOtherwise)
              }
            }
          }
        }
      }
    }
  }

  private func verdictTable() {
    html.element("p", .rulesIntro)
    table(label: words(.verdict)) {
      html.element("thead") {
        html.element("tr") {
          column(.verdict)
          column(.when)
          column(.ranksAs)
        }
      }
      html.element("tbody") {
        for (position, rule) in criteria.verdicts.enumerated() {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              chip(facts.bands.list[position])
            }
            html.element("td") { trigger(rule.trigger) }
            html.element("td", rule.isRanked ? .yes : .no)
          }
          html.line()
        }
      }
    }
  }

  private func trigger(_ trigger: VerdictRule.Trigger) {
    switch trigger {
    case .gateFailed: html.text(.whenGateFailed)
    case .gateUnknown: html.text(.whenGateUnknown)
    case .insufficientCoverage: html.text(.whenCoverage)
    case .conditions(let conditions):
      if conditions.isEmpty { html.text(.whenOtherwise) }
      for (place, condition) in conditions.enumerated() {
        if place > 0 { html.text(.separator) }
        html.localized(facts.name(condition.subject))
        html.text(" ")
        html.text(requirement(condition))
      }
    }
  }
}
