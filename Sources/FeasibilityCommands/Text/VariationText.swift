internal import AssessmentModel
internal import Diagnostics
internal import Workflow

/// How an input varies, in a line of English.
enum VariationText {
  static func words(_ variation: Variation) -> String {
    switch variation {
    case .weights(let nodes, .noise(let amount)):
      "each up to \(percent(amount)) more or less" + under(nodes.map(\.rawValue))
    case .weights(let nodes, .simplex): "any weights" + under(nodes.map(\.rawValue))
    case .weights(let nodes, .bounds(let lower, let upper)):
      "any weights from \(percent(lower)) to \(percent(upper))" + under(nodes.map(\.rawValue))
    case .normalisation(let indicators, let others):
      alternatives(others.map(\.summary)) + of(indicators.map(\.rawValue))
    case .aggregation(let nodes, let others): alternatives(others.map(\.summary)) + of(nodes.map(\.rawValue))
    case .imputation(let others): alternatives(others.map(\.summary))
    case .treatment(let others): alternatives(others.map(\.summary))
    case .goalposts(let indicators, let share):
      "each by up to \(percent(share)) of their distance" + of(indicators.map(\.rawValue))
    case .dropping(let indicators):
      "none, or one of " + (indicators.isEmpty ? "all" : indicators.map(\.rawValue).joined(separator: ", "))
    case .answers(let margins):
      margins.isEmpty ? "the margins that the survey states" : margins.map(words).joined(separator: "; ")
    }
  }

  private static func words(_ margin: AnswerMargin) -> String {
    var words =
      switch margin.size {
      case .absolute(let size): "± \(DecimalText.exact(size))"
      case .relative(let share): "± \(percent(share)) of the value"
      }
    if let basis = margin.basis { words += ", \(basis.words)" }
    return words + of(margin.indicators.map(\.rawValue))
  }

  private static func alternatives(_ others: [String]) -> String {
    "as the set says, or " + others.joined(separator: ", or ")
  }

  private static func under(_ names: [String]) -> String { list(names, " under ") }

  private static func of(_ names: [String]) -> String { list(names, " for ") }

  private static func list(_ names: [String], _ before: String) -> String {
    if names.isEmpty { return "" }
    let more = names.count > 6 ? " and \(names.count - 6) more" : ""
    return before + names.prefix(6).joined(separator: ", ") + more
  }

  private static func percent(_ share: Double) -> String {
    let percent = 100 * share
    return DecimalText.fixed(percent, decimals: percent == percent.rounded() ? 0 : 1) + " %"
  }
}
