internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads the nodes of an index tree.
enum NodeReading {
  static func read(_ child: XMLElement, isRoot: Bool, _ context: ReadingContext) -> IndexNode {
    let attributes = ["id", "aggregation", "zero", "floor", "weights", "minimumCoverage", "minimumChildren"]
    let element = StrictElement(
      child, context.log, attributes: isRoot ? attributes : attributes + ["weight"],
      children: [.many("name"), .any("definition"), .any("node"), .mixed("use"), .mixed("part")])
    let weighting: Weighting =
      element.word("weights", default: "shares", of: ["shares", "relative"]) == "relative" ? .relative : .shares
    var children: [IndexChild] = []
    var weights: [Double?] = []
    for entry in child.children where ["node", "use", "part"].contains(entry.name) {
      let (kind, weight) = readChild(entry, context)
      if let kind { children.append(kind) }
      weights.append(weight)
    }
    if weights.isEmpty {
      element.report(
        .criteriaMissingElement, "<\(element.name)> has no children", mend: "add <node>, <use> or <part>")
    }
    WeightChecks.check(element, weights, weighting)
    return IndexNode(
      id: NodeID(element.id("id") ?? ""), name: element.texts("name"), definition: element.texts("definition"),
      weight: isRoot ? 1 : weight(element) ?? 0, aggregation: aggregation(element), weighting: weighting,
      minimumCoverage: element.number("minimumCoverage", default: 0, in: 0...1),
      minimumChildren: minimumChildren(element, weights), children: children)
  }

  private static func readChild(_ child: XMLElement, _ context: ReadingContext) -> (IndexChild?, weight: Double?) {
    switch child.name {
    case "node":
      let node = read(child, isRoot: false, context)
      let written = child.attribute("weight").map { NumberText($0.value) }
      if case .number = written { return (.node(node), node.weight) }
      return (.node(node), nil)
    case "use":
      let element = StrictElement(child, context.log, attributes: ["indicator", "weight", "sense", "measure"])
      let weight = weight(element)
      let sense = element.choice("sense", default: Sense.rising)
      let measure = element.choice("measure", default: UseMeasure.level)
      guard let indicator = context.indicator(element) else { return (nil, weight) }
      if measure == .levelAndWorstGroup {
        context.worstGroupUses.append((indicator, element.place("measure")))
      }
      return (
        .use(IndicatorUse(indicator: indicator, weight: weight ?? 0, sense: sense, measure: measure)), weight
      )
    default:
      let element = StrictElement(child, context.log, attributes: ["node", "weight"])
      let weight = weight(element)
      return (context.node(element).map { .reference($0, weight: weight ?? 0) }, weight)
    }
  }

  private static func weight(_ element: StrictElement) -> Double? {
    guard let weight = element.number("weight") else { return nil }
    if weight < 0 {
      element.report(
        .criteriaNegativeWeight, "weight=“\(DecimalText.exact(weight))”: a weight is 0 or positive", at: "weight")
    }
    return weight
  }

  private static func aggregation(_ element: StrictElement) -> Aggregation {
    let named = element.optionalWord("aggregation", of: ["arithmetic", "geometric", "minimum"])
    let zero = element.optionalWord("zero", of: ["stops", "floor"])
    // An unknown or misspelt aggregation is reported already; what the rule for zero should be is open then.
    if named == nil, element.optional("aggregation") != nil || element.isExcused("aggregation") { return .arithmetic }
    let kind = named ?? "arithmetic"
    if kind != "geometric" {
      for name in ["zero", "floor"] where element.optional(name) != nil {
        element.report(
          .criteriaZeroRule, "\(name) on a node whose aggregation is \(kind): it belongs to geometric ones", at: name)
      }
      return kind == "minimum" ? .minimum : .arithmetic
    }
    if element.optional("zero") == nil, !element.isExcused("zero") {
      element.report(
        .criteriaZeroRule, "aggregation=“geometric” without zero: say what a child of 0 does", at: "aggregation",
        mend: "write zero=\"stops\", or zero=\"floor\" floor=\"0.01\"")
    }
    guard zero == "floor" else {
      if zero == "stops", element.optional("floor") != nil {
        element.report(.criteriaZeroRule, "floor beside zero=“stops”: it belongs to zero=“floor”", at: "floor")
      }
      return .geometric(zero: .stops)
    }
    guard let floor = element.optionalNumber("floor") else {
      if element.optional("floor") == nil {
        element.report(.criteriaZeroRule, "zero=“floor” without floor: say to what 0 is lifted", at: "zero")
      }
      return .geometric(zero: .stops)
    }
    if floor <= 0 || floor >= 1 {
      element.report(
        .criteriaOutOfRange, "floor=“\(DecimalText.exact(floor))”: it lies between 0 and 1, both left out", at: "floor")
    }
    return .geometric(zero: .floor(floor))
  }

  private static func minimumChildren(_ element: StrictElement, _ weights: [Double?]) -> Int? {
    guard let minimum = element.optionalWhole("minimumChildren") else { return nil }
    let weighted = weights.count { $0.map { $0 > 0 } ?? true }
    if minimum < 1 || minimum > weighted {
      element.report(
        .criteriaMinimumChildren,
        "minimumChildren=“\(minimum)”: \(weighted) children of <\(element.name)> have a weight", at: "minimumChildren")
    }
    return minimum
  }
}
