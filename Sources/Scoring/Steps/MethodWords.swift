import AssessmentModel
import Diagnostics

// How parameters are named in the stage records: as the criteria files name them, numbers with every digit.

extension Comparison {
  var words: String {
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
  var words: String {
    switch subject {
    case .node(let node): "\(node) \(comparison.words)"
    case .indicator(let indicator): "\(indicator) \(comparison.words)"
    }
  }
}

extension VerdictRule.Trigger {
  var words: String {
    switch self {
    case .gateFailed: "a gate is failed"
    case .gateUnknown: "a gate is unknown"
    case .insufficientCoverage: "coverage does not suffice"
    case .conditions(let conditions):
      conditions.isEmpty ? "otherwise" : conditions.map(\.words).joined(separator: " and ")
    }
  }
}
