internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads comparisons of a node's score or an indicator's value with a number.
enum ConditionReading {
  static let comparisons = ["atLeast", "below", "above", "atMost", "equals"]

  /// The condition; `nil`, and reported, if it is not complete.
  static func read(_ child: XMLElement, _ context: ReadingContext) -> Condition? {
    let element = StrictElement(child, context.log, attributes: ["node", "indicator"] + comparisons)
    let subject = subject(element, context)
    let comparison = comparison(element, subject, context)
    guard let subject, let comparison else { return nil }
    checkRange(element, subject, comparison, context)
    return Condition(subject, comparison)
  }

  private static func subject(_ element: StrictElement, _ context: ReadingContext) -> Condition.Subject? {
    switch (element.optional("node") != nil, element.optional("indicator") != nil) {
    case (true, false): return context.node(element).map { .node($0) }
    case (false, true): return context.indicator(element).map { .indicator($0) }
    case (true, true):
      element.report(
        .criteriaAttributesConflict, "node and indicator on <\(element.name)>: one of them", at: "indicator")
    case (false, false):
      if !element.isExcused("node"), !element.isExcused("indicator") {
        element.report(.criteriaMissingAttribute, "<\(element.name)> names neither a node nor an indicator")
      }
    }
    return nil
  }

  private static func comparison(
    _ element: StrictElement, _ subject: Condition.Subject?, _ context: ReadingContext
  ) -> Comparison? {
    let written = comparisons.filter { element.optional($0) != nil }
    guard let name = written.first else {
      if !comparisons.contains(where: element.isExcused) {
        element.report(
          .criteriaMissingAttribute, "<\(element.name)> compares with nothing",
          mend: "add one of " + StrictElement.list(comparisons))
      }
      return nil
    }
    if written.count > 1 {
      element.report(
        .criteriaAttributesConflict, "\(StrictElement.list(written)) on <\(element.name)>: one comparison only",
        at: written[1], mend: "write one element for each comparison")
    }
    guard let cut = cut(element, name, subject, context) else { return nil }
    switch name {
    case "atLeast": return .atLeast(cut)
    case "below": return .below(cut)
    case "above": return .above(cut)
    case "atMost": return .atMost(cut)
    default: return .equals(cut)
    }
  }

  private static func cut(
    _ element: StrictElement, _ name: String, _ subject: Condition.Subject?, _ context: ReadingContext
  ) -> Double? {
    guard name == "equals", let value = element.optional(name), value == "yes" || value == "no" else {
      return element.optionalNumber(name)
    }
    if case .indicator(let id) = subject, let scale = context.scales[id], scale != .yesNo {
      element.report(
        .criteriaNotANumber, "equals=“\(value)”: indicator \(ReadingLog.quoted(id.rawValue)) is no yes/no question",
        at: name)
    } else if case .node = subject {
      element.report(.criteriaNotANumber, "equals=“\(value)”: a node has a number for a score", at: name)
    }
    return value == "yes" ? 1 : 0
  }

  private static func checkRange(
    _ element: StrictElement, _ subject: Condition.Subject, _ comparison: Comparison, _ context: ReadingContext
  ) {
    let lower: Double?
    let upper: Double?
    let range: String
    switch subject {
    case .node(let id):
      (lower, upper) = context.reach(of: id)
      range = "scores run"
    case .indicator(let id):
      guard let scale = context.scales[id] else { return }
      (lower, upper) = scale.bounds
      range = "the indicator’s scale runs"
    }
    let cut = comparison.cut
    guard lower.map({ cut < $0 }) ?? false || upper.map({ cut > $0 }) ?? false else { return }
    let attribute = comparisons.first { element.optional($0) != nil }
    let from = lower.map { " from " + DecimalText.exact($0) } ?? ""
    let to = upper.map { " to " + DecimalText.exact($0) } ?? ""
    element.report(
      .criteriaCutOutsideRange, "\(attribute ?? "")=“\(DecimalText.exact(cut))” can never matter: \(range)\(from)\(to)",
      at: attribute)
  }
}
