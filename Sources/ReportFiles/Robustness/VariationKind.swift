import AssessmentModel
import Diagnostics

/// What varies from replicate to replicate, by kind; in the order in which sentences name them.
enum VariationKind: String, CaseIterable {
  case weights, normalisation, aggregation, imputation, treatment, goalposts, dropping, answers

  init(_ variation: Variation) {
    switch variation {
    case .weights: self = .weights
    case .normalisation: self = .normalisation
    case .aggregation: self = .aggregation
    case .imputation: self = .imputation
    case .treatment: self = .treatment
    case .goalposts: self = .goalposts
    case .dropping: self = .dropping
    case .answers: self = .answers
    }
  }

  /// The kinds that a design varies, each once.
  static func kinds(of design: RobustnessDesign) -> [VariationKind] {
    let used = Set(design.inputs.map { VariationKind($0.variation) })
    return allCases.filter { used.contains($0) }
  }
}

extension Variation {
  /// The nodes or indicators that the variation names, by id; empty for all.
  var subjects: [String] {
    switch self {
    case .weights(let nodes, _), .aggregation(let nodes, _): nodes.map(\.rawValue)
    case .normalisation(let indicators, _), .goalposts(let indicators, _), .dropping(let indicators):
      indicators.map(\.rawValue)
    case .imputation, .treatment, .answers: []
    }
  }

  /// The parameters in files: the form of the noise, the alternatives, the size of a margin.
  var parameters: String {
    switch self {
    case .weights(_, .noise(let amount)): "noise \(DecimalText.exact(amount))"
    case .weights(_, .simplex): "simplex"
    case .weights(_, .bounds(let lower, let upper)):
      "bounds \(DecimalText.exact(lower)) \(DecimalText.exact(upper))"
    case .normalisation(_, let others): others.map(\.methodName).joined(separator: " ")
    case .aggregation(_, let others): others.map(\.methodName).joined(separator: " ")
    case .imputation(let others): others.map(\.notation).joined(separator: " ")
    case .treatment(let others): others.map(\.notation).joined(separator: " ")
    case .goalposts(_, let share): "share \(DecimalText.exact(share))"
    case .dropping: ""
    case .answers(let margins): margins.map(\.parameters).joined(separator: "; ")
    }
  }
}

extension AnswerMargin {
  fileprivate var parameters: String {
    let size =
      switch size {
      case .absolute(let size): "absolute \(DecimalText.exact(size))"
      case .relative(let share): "relative \(DecimalText.exact(share))"
      }
    return ([size] + (basis.map { [$0.fileName] } ?? []) + indicators.map(\.rawValue)).joined(separator: " ")
  }
}
