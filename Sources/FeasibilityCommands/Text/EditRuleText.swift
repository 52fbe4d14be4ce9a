internal import AssessmentModel
internal import Diagnostics

extension EditRule {
  /// The check in a line: `trained at most staff where training equal to 1; hard, sets aside trained`.
  var summary: String {
    let asked = requirements.map(\.words).joined(separator: " and ")
    let when = conditions.map(\.words).joined(separator: " and ")
    let consequence =
      switch severity {
      case .soft: "soft"
      case .hard: "hard, sets aside " + itemsSetAside.map(\.rawValue).joined(separator: ", ")
      }
    return asked + (when.isEmpty ? "" : " where \(when)") + "; " + consequence
  }
}

extension ChangeRule {
  /// The rule in words: `at most 20 points`.
  var summary: String {
    switch self {
    case .none: "any"
    case .points(let limit): "at most \(DecimalText.exact(limit)) points"
    case .percent(let limit): "at most \(DecimalText.exact(limit)) %"
    }
  }
}
