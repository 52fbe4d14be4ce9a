import AssessmentModel
import Diagnostics

// How parameters are named in the stage records: as the criteria files name them, numbers with every digit.

extension ItemScoring {
  var words: String {
    switch self {
    case .answer(let item): "answer to \(item)"
    case .ratio(let numerator, let denominator, let per):
      "\(DecimalText.exact(per)) × \(numerator) / \(denominator)"
    case .sum(let items): "sum of " + items.map(\.rawValue).joined(separator: ", ")
    case .mean(let items, let scale):
      "\(DecimalText.exact(scale)) × mean of " + items.map(\.rawValue).joined(separator: ", ")
    case .outsideCountry(let code): "1 outside \(code), from the registry"
    default: preconditionFailure("this method is not built yet")
    }
  }
}

extension Normalisation {
  var words: String {
    switch self {
    case .goalposts(let posts):
      "goalposts \(DecimalText.exact(posts.lower)) to \(DecimalText.exact(posts.upper))"
        + (posts.isLogarithmic ? ", logarithmic" : "") + (posts.isTruncated ? "" : ", not truncated")
    case .minMax(let constant):
      "min–max" + (constant.map { ", constant column \(DecimalText.exact($0))" } ?? ", constant column missing")
    default: preconditionFailure("this method is not built yet")
    }
  }
}

extension Aggregation {
  var words: String {
    switch self {
    case .arithmetic: "arithmetic"
    case .geometric(zero: .stops): "geometric, zero stops"
    case .geometric(zero: .floor(let floor)): "geometric, floor \(DecimalText.exact(floor))"
    case .minimum: "minimum"
    default: methodName
    }
  }
}

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
