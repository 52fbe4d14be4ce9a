internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads gates and classes.
enum OutcomeReading {
  static func gates(_ list: XMLElement, _ context: ReadingContext) -> [Gate] {
    let element = StrictElement(list, context.log, children: [.many("gate")])
    return element.children("gate").compactMap { child in
      let gate = StrictElement(child, context.log, attributes: ["id"], children: [.many("name"), .one("requires")])
      let id = gate.id("id") ?? ""
      let name = gate.texts("name")
      let condition = gate.child("requires").flatMap { ConditionReading.read($0, context) }
      return condition.map { Gate(id: id, name: name, condition: $0) }
    }
  }

  static func classes(_ list: XMLElement, _ context: ReadingContext) -> ClassScheme? {
    let element = StrictElement(list, context.log, attributes: ["node"], children: [.many("class")])
    let node = context.node(element)
    let children = element.children("class")
    var classes: [MaturityLevel] = []
    var last: Comparison?
    for (position, child) in children.enumerated() {
      let level = StrictElement(child, context.log, attributes: ["id", "above", "atLeast"], children: [.many("name")])
      let bound = bound(level, isLast: position == children.count - 1)
      if let bound {
        checkOrder(level, bound, after: last)
        if let node { checkRange(level, bound, context.reach(of: node)) }
        last = bound
      }
      classes.append(MaturityLevel(id: level.id("id") ?? "", name: level.texts("name"), bound: bound))
    }
    if children.count == 1 {
      element.report(.criteriaClassBound, "One class only: it would say nothing about any city")
    }
    return node.map { ClassScheme(node: $0, classes: classes) }
  }

  private static func bound(_ level: StrictElement, isLast: Bool) -> Comparison? {
    let written = ["above", "atLeast"].filter { level.optional($0) != nil }
    if isLast {
      if let name = written.first {
        level.report(
          .criteriaClassBound, "\(name) on the last class: it takes the rest", at: name,
          mend: "remove the bound, or add a class for what lies below it")
      }
      return nil
    }
    guard let name = written.first else {
      if !level.isExcused("above"), !level.isExcused("atLeast") {
        level.report(.criteriaClassBound, "No bound on a class that is not the last: the classes below it never apply")
      }
      return nil
    }
    if written.count > 1 {
      level.report(.criteriaClassBound, "above and atLeast on one class: one of them", at: "atLeast")
    }
    return level.optionalNumber(name).map { name == "above" ? .above($0) : .atLeast($0) }
  }

  /// `above 0.75` followed by `at least 0.75` is in order: the second takes 0.75 itself.
  private static func checkOrder(_ level: StrictElement, _ bound: Comparison, after last: Comparison?) {
    guard let last else { return }
    if case (.above, .atLeast) = (last, bound), bound.cut == last.cut { return }
    guard bound.cut >= last.cut else { return }
    let attribute = level.optional("above") != nil ? "above" : "atLeast"
    level.report(
      .criteriaClassOrder,
      "\(attribute)=“\(DecimalText.exact(bound.cut))” is not below the class before, \(DecimalText.exact(last.cut))",
      at: attribute)
  }

  private static func checkRange(
    _ level: StrictElement, _ bound: Comparison, _ reach: (lower: Double?, upper: Double?)
  ) {
    guard reach.lower.map({ bound.cut < $0 }) ?? false || reach.upper.map({ bound.cut > $0 }) ?? false else { return }
    let attribute = level.optional("above") != nil ? "above" : "atLeast"
    let from = reach.lower.map { " from " + DecimalText.exact($0) } ?? ""
    let to = reach.upper.map { " to " + DecimalText.exact($0) } ?? ""
    level.report(
      .criteriaCutOutsideRange,
      "\(attribute)=“\(DecimalText.exact(bound.cut))” can never matter: scores run\(from)\(to)",
      at: attribute)
  }
}
