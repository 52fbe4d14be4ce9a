import AssessmentModel
import ReportFiles
import Words

/// Why a city is not ranked, in words.
extension ReportPage {
  func reasons(_ city: Int) {
    guard let rule = assessment.verdict(of: city) else {
      coverageReason(city)
      return
    }
    switch rule.trigger {
    case .gateFailed: gateReason(.reasonGateFailed, .failed, city)
    case .gateUnknown: gateReason(.reasonGateUnknown, .unknown, city)
    case .insufficientCoverage: coverageReason(city)
    case .conditions(let conditions):
      if conditions.isEmpty {
        html.localized(rule.name)
      } else if assessment.verdicts[city].isProvisional {
        html.text(.provisionalReason)
      } else {
        for (position, condition) in conditions.enumerated() {
          if position > 0 { html.text(.separator) }
          self.condition(condition, of: city)
        }
      }
    }
  }

  /// A condition with the value that was held against it, which never reads as the cut unless it is: `Readiness below
  /// 0.350 (0.312)`.
  func condition(_ condition: Condition, of city: Int) {
    html.localized(facts.name(condition.subject))
    html.text(" ")
    html.text(requirement(condition))
    html.text(" (")
    let isNode = if case .node = condition.subject { true } else { false }
    if let value = facts.value(condition.subject, of: city) {
      if case .node(let id) = condition.subject {
        html.text(score(value, of: assessment.plan.node(id)))
      } else {
        if askedAnswer(condition) != nil, value == 0 || value == 1 {
          html.text(value == 1 ? .yes : .no)
        } else {
          html.text(NumberText.measured(value, apartFrom: [condition.comparison.cut]))
        }
      }
    } else {
      html.text(isNode ? .notRated : .notReported)
    }
    html.text(")")
  }

  /// The requirement alone: `below 0.350`; of a question with yes or no the answer that it asks for.
  func requirement(_ condition: Condition) -> String {
    if let answer = askedAnswer(condition) { return words(.quoted, words(answer)) }
    let isNode = if case .node = condition.subject { true } else { false }
    let cut = condition.comparison.cut
    let text = isNode ? facts.shown.cut(cut) : NumberText.cut(cut, 0)
    switch condition.comparison {
    case .atLeast: return words(.atLeast, text)
    case .below: return words(.below, text)
    case .above: return words(.above, text)
    case .atMost: return words(.atMost, text)
    case .equals: return words(.equals, text)
    }
  }

  /// Yes or no, where a condition asks for it.
  private func askedAnswer(_ condition: Condition) -> Phrase? {
    guard case .indicator(let id) = condition.subject, case .equals(let value) = condition.comparison,
      value == 0 || value == 1, let indicator = criteria.indicators.first(where: { $0.id == id }),
      case .yesNo = indicator.scale
    else { return nil }
    return value == 1 ? .yes : .no
  }

  private func gateReason(_ phrase: Phrase, _ state: GateState, _ city: Int) {
    let names = criteria.gates.indices.filter { assessment.gate($0, of: city) == state }
      .map { "\(criteria.gates[$0].name[language]) (\(criteria.gates[$0].id))" }
    html.text(words(phrase, names.joined(separator: words(.separator))))
  }

  private func coverageReason(_ city: Int) {
    let plan = assessment.plan
    let unrated = plan.nodes[plan.principal].children.compactMap { child -> String? in
      guard case .node(let node) = child, assessment.nodes[node].scores[city] == nil else { return nil }
      return plan.nodes[node].name[language]
    }
    if !unrated.isEmpty {
      html.text(words(.reasonNotRated, unrated.joined(separator: words(.separator))))
      html.text(". ")
    }
    guard let share = assessment.coverage[city] else {
      if unrated.isEmpty { html.text(.reasonNoScore) }
      return
    }
    html.text(
      words(
        .reasonCoverage, words.percent(share, apartFrom: [criteria.minimumCoverage]),
        words.percent(cut: criteria.minimumCoverage)))
  }
}
