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
      element.report(.criteriaClassBound, .criteria(.oneClass))
    }
    return node.map { ClassScheme(node: $0, classes: classes) }
  }

  private static func bound(_ level: StrictElement, isLast: Bool) -> Comparison? {
    let written = ["above", "atLeast"].filter { level.optional($0) != nil }
    if isLast {
      if let name = written.first {
        level.report(
          .criteriaClassBound, .criteria(.boundOnLast, .text(name)), at: name,
          mend: .criteria(.removeBound))
      }
      return nil
    }
    guard let name = written.first else {
      if !level.isExcused("above"), !level.isExcused("atLeast") {
        level.report(.criteriaClassBound, .criteria(.boundMissing))
      }
      return nil
    }
    if written.count > 1 {
      level.report(.criteriaClassBound, .criteria(.aboveAndAtLeast), at: "atLeast")
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
      .criteria(
        .classOrder, .text(attribute), .number(DecimalText.exact(bound.cut)), .number(DecimalText.exact(last.cut))),
      at: attribute)
  }

  private static func checkRange(
    _ level: StrictElement, _ bound: Comparison, _ reach: (lower: Double?, upper: Double?)
  ) {
    guard reach.lower.map({ bound.cut < $0 }) ?? false || reach.upper.map({ bound.cut > $0 }) ?? false else { return }
    let attribute = level.optional("above") != nil ? "above" : "atLeast"
    level.report(
      .criteriaCutOutsideRange,
      RangeKind.scores.neverMatters(attribute, bound.cut, lower: reach.lower, upper: reach.upper), at: attribute)
  }
}
