internal import AssessmentModel
internal import Diagnostics
internal import Words

extension EditRule {
  /// The check in a line: `trained at most staff where training equal to 1; hard, sets aside trained`.
  func text(_ words: Wording) -> String {
    let asked = requirements.map { $0.text(words) }.joined(separator: words(.listAnd))
    let when = conditions.map { $0.text(words) }.joined(separator: words(.listAnd))
    let consequence =
      switch severity {
      case .soft: words(.ruleSoft)
      case .hard: words(.ruleHard, itemsSetAside.map(\.rawValue).joined(separator: ", "))
      }
    return asked + (when.isEmpty ? "" : words(.ruleWhere, when)) + "; " + consequence
  }
}

extension AnswerClause {
  /// The clause as it is read aloud: `A + B at most 100`.
  fileprivate func text(_ words: Wording) -> String {
    let bound =
      switch right {
      case .number(let number): DecimalText.exact(number)
      case .sum(let items): items.map(\.rawValue).joined(separator: " + ")
      }
    let phrase: CriteriaPhrase =
      switch relation {
      case .atLeast: .clauseAtLeast
      case .below: .clauseBelow
      case .above: .clauseAbove
      case .atMost: .clauseAtMost
      case .equals: .clauseEquals
      }
    return words(phrase, left.map(\.rawValue).joined(separator: " + "), bound)
  }
}

extension ChangeRule {
  /// The rule in words: `at most 20 points`.
  func text(_ words: Wording) -> String {
    switch self {
    case .none: words(.changeAny)
    case .points(let limit): words(.changePoints, DecimalText.exact(limit))
    case .percent(let limit): words(.changePercent, DecimalText.exact(limit))
    }
  }
}
