package import AssessmentModel
internal import Diagnostics

// Conditions as files write them, numbers with every digit.

extension Comparison {
  /// The comparison with its cut.
  package var notation: String {
    switch self {
    case .atLeast(let cut): "at least \(DecimalText.exact(cut))"
    case .below(let cut): "below \(DecimalText.exact(cut))"
    case .above(let cut): "above \(DecimalText.exact(cut))"
    case .atMost(let cut): "at most \(DecimalText.exact(cut))"
    case .equals(let value): "equals \(DecimalText.exact(value))"
    }
  }
}

extension Condition {
  /// What is compared, by its id, and with what.
  package var notation: String {
    switch subject {
    case .node(let node): "\(node) \(comparison.notation)"
    case .indicator(let indicator): "\(indicator) \(comparison.notation)"
    }
  }
}

extension VerdictRule.Trigger {
  /// When the verdict applies.
  package var notation: String {
    switch self {
    case .gateFailed: "a gate is failed"
    case .gateUnknown: "a gate is unknown"
    case .insufficientCoverage: "coverage does not suffice"
    case .conditions(let conditions):
      conditions.isEmpty ? "otherwise" : conditions.map(\.notation).joined(separator: " and ")
    }
  }
}
