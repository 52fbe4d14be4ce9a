package import Diagnostics

extension AnswerClause {
  /// The clause as findings say it: `A + B at most 100`.
  package var statement: Statement {
    let subject = FactValue.text(left.map(\.rawValue).joined(separator: " + "))
    let bound: FactValue =
      switch right {
      case .number(let number): .number(DecimalText.exact(number))
      case .sum(let items): .text(items.map(\.rawValue).joined(separator: " + "))
      }
    return switch relation {
    case .atLeast: .common(.isAtLeast, subject, bound)
    case .below: .common(.isBelow, subject, bound)
    case .above: .common(.isAbove, subject, bound)
    case .atMost: .common(.isAtMost, subject, bound)
    case .equals: .common(.isEqual, subject, bound)
    }
  }
}
