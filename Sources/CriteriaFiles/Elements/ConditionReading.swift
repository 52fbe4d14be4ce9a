internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads comparisons of a node's score or an indicator's value with a number.
enum ConditionReading {
  /// The attributes, one a comparison.
  private enum Name: String, CaseIterable { case atLeast, below, above, atMost, equals }

  static let comparisons = Name.allCases.map(\.rawValue)

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
        .criteriaAttributesConflict, .criteria(.nodeAndIndicator, .text(element.name)), at: "indicator")
    case (false, false):
      if !element.isExcused("node"), !element.isExcused("indicator") {
        element.report(.criteriaMissingAttribute, .criteria(.neitherNodeNorIndicator, .text(element.name)))
      }
    }
    return nil
  }

  private static func comparison(
    _ element: StrictElement, _ subject: Condition.Subject?, _ context: ReadingContext
  ) -> Comparison? {
    let written = comparisons.filter { element.optional($0) != nil }
    guard let first = written.first, let name = Name(rawValue: first) else {
      if !comparisons.contains(where: element.isExcused) {
        element.report(
          .criteriaMissingAttribute, .criteria(.comparesNothing, .text(element.name)),
          mend: .criteria(.addOneOf, .texts(comparisons, .and)))
      }
      return nil
    }
    if written.count > 1 {
      element.report(
        .criteriaAttributesConflict, .criteria(.oneComparison, .texts(written, .and), .text(element.name)),
        at: written[1], mend: .criteria(.oneElementEach))
    }
    guard let cut = cut(element, first, subject, context) else { return nil }
    switch name {
    case .atLeast: return .atLeast(cut)
    case .below: return .below(cut)
    case .above: return .above(cut)
    case .atMost: return .atMost(cut)
    case .equals: return .equals(cut)
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
        .criteriaNotANumber, .criteria(.wordForIndicator, .text(value), .text(ReadingLog.quoted(id.rawValue))),
        at: name)
    } else if case .node = subject {
      element.report(.criteriaNotANumber, .criteria(.wordForNode, .text(value)), at: name)
    }
    return value == "yes" ? 1 : 0
  }

  private static func checkRange(
    _ element: StrictElement, _ subject: Condition.Subject, _ comparison: Comparison, _ context: ReadingContext
  ) {
    let lower: Double?
    let upper: Double?
    let range: RangeKind
    switch subject {
    case .node(let id):
      (lower, upper) = context.reach(of: id)
      range = .scores
    case .indicator(let id):
      guard let scale = context.scales[id] else { return }
      (lower, upper) = scale.bounds
      range = .scale
    }
    let cut = comparison.cut
    guard lower.map({ cut < $0 }) ?? false || upper.map({ cut > $0 }) ?? false else { return }
    let attribute = comparisons.first { element.optional($0) != nil }
    element.report(
      .criteriaCutOutsideRange, range.neverMatters(attribute ?? "", cut, lower: lower, upper: upper), at: attribute)
  }
}
