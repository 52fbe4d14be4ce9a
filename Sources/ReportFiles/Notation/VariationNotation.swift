public import AssessmentModel
internal import Diagnostics

extension Variation {
  /// What varies in a phrase, with every parameter: `noise of ±0.25 on the weights of every node`.
  public var notation: String {
    switch self {
    case .weights(let nodes, let variation):
      return variation.notation + " of " + Self.list(nodes.map(\.rawValue), all: "every node")
    case .normalisation(let indicators, let methods):
      return "as the set says, or " + methods.map(\.notation).joined(separator: ", or ") + ", for "
        + Self.list(indicators.map(\.rawValue), all: "every indicator")
    case .aggregation(let nodes, let methods):
      return "as the set says, or " + methods.map(\.notation).joined(separator: ", or ") + ", for "
        + Self.list(nodes.map(\.rawValue), all: "every node")
    case .imputation(let methods):
      return "gaps as the set says, or " + methods.map(\.notation).joined(separator: ", or ")
    case .treatment(let methods):
      return "outliers as the set says, or " + methods.map(\.notation).joined(separator: ", or ")
    case .goalposts(let indicators, let share):
      return "±\(DecimalText.exact(share)) of their distance for "
        + Self.list(indicators.map(\.rawValue), all: "every indicator")
    case .dropping(let indicators):
      return "none or one of " + Self.list(indicators.map(\.rawValue), all: "all indicators")
    case .answers(let margins):
      return margins.isEmpty
        ? "margins that the survey states" : margins.map(\.notation).joined(separator: "; ")
    }
  }

  private static func list(_ names: [String], all: String) -> String {
    names.isEmpty ? all : names.joined(separator: ", ")
  }
}

extension WeightVariation {
  /// How weights vary, in a phrase.
  public var notation: String {
    switch self {
    case .noise(let noise): "noise of ±\(DecimalText.exact(noise)) on the weights"
    case .simplex: "any shares as the weights"
    case .bounds(let lower, let upper):
      "shares from \(DecimalText.exact(lower)) to \(DecimalText.exact(upper)) as the weights"
    }
  }
}

extension AnswerMargin {
  /// How far answers may be off, in a phrase.
  public var notation: String {
    let width =
      switch size {
      case .absolute(let size): "±\(DecimalText.exact(size))"
      case .relative(let share): "±\(DecimalText.exact(share)) of the value"
      }
    let what = indicators.isEmpty ? "every indicator" : indicators.map(\.rawValue).joined(separator: ", ")
    return width + " on " + what + (basis.map { ", \($0.notation) answers" } ?? "")
  }
}

extension AnswerBasis {
  fileprivate var notation: String {
    switch self {
    case .reported: "reported"
    case .evidenced: "evidenced"
    case .selfReported: "self-reported"
    case .countryProxy: "country-proxy"
    case .registry: "registry"
    case .imputed: "imputed"
    case .previousEdition: "previous-edition"
    }
  }
}
