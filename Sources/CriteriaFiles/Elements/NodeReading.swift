internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads the nodes of an index tree.
enum NodeReading {
  private static let kinds = ["node": "id", "use": "indicator", "part": "node"]

  /// Reads a node; `weighting` is how its parent weighs it, `nil` for the root of a tree.
  static func read(_ child: XMLElement, in weighting: Weighting?, _ context: ReadingContext) -> IndexNode {
    let attributes = ["id"] + AggregationReading.attributes + ["weights", "minimumCoverage", "minimumChildren"]
    let element = StrictElement(
      child, context.log, attributes: weighting == nil ? attributes : attributes + ["weight"],
      children: [
        .many("name"), .any("definition"), .maybe("weights"), .maybe("rescale"), .any("node"), .mixed("use"),
        .mixed("part"),
      ])
    let entries = child.children.filter { kinds[$0.name] != nil }
    let own = WeightingReading.read(
      element, children: entries.map { entry in kinds[entry.name].flatMap { entry.attribute($0)?.value } ?? "" })
    var children: [IndexChild] = []
    var weights: [Double?] = []
    for entry in entries {
      let (kind, weight) = readChild(entry, own, context)
      if let kind { children.append(kind) }
      weights.append(weight)
    }
    if weights.isEmpty {
      element.report(
        .criteriaMissingElement, .criteria(.noChildren, .text(element.name)), mend: .criteria(.addChildren))
    }
    if own.isWritten { WeightChecks.check(element, weights, own) }
    let node = IndexNode(
      id: NodeID(element.id("id") ?? ""), name: element.texts("name"), definition: element.texts("definition"),
      weight: weighting.map { weight(element, $0) ?? 0 } ?? 1,
      aggregation: AggregationReading.read(element, count: entries.count), weighting: own,
      minimumCoverage: element.number("minimumCoverage", default: 0, in: 0...1),
      minimumChildren: minimumChildren(element, weights),
      rescaling: element.child("rescale").flatMap {
        rescaling(StrictElement($0, context.log, attributes: ["from", "to"]))
      }, children: children)
    ParameterChecks.check(element, node.aggregation)
    context.nodes.append((element, node))
    return node
  }

  private static func readChild(
    _ child: XMLElement, _ weighting: Weighting, _ context: ReadingContext
  ) -> (IndexChild?, weight: Double?) {
    switch child.name {
    case "node":
      let node = read(child, in: weighting, context)
      guard weighting.isWritten else { return (.node(node), 1) }
      let written = child.attribute("weight").map { NumberText($0.value) }
      if case .number = written { return (.node(node), node.weight) }
      return (.node(node), nil)
    case "use":
      let element = StrictElement(child, context.log, attributes: ["indicator", "weight", "sense", "measure"])
      let weight = weight(element, weighting)
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
      let weight = weight(element, weighting)
      return (context.node(element).map { .reference($0, weight: weight ?? 0) }, weight)
    }
  }

  /// The written weight; 1 where the parent works its children's weights out, and none may be written.
  private static func weight(_ element: StrictElement, _ weighting: Weighting) -> Double? {
    guard weighting.isWritten else {
      if element.optional("weight") != nil {
        element.report(
          .criteriaWeightNotUsed, .criteria(.weightNotUsed, .text(weighting.methodName)),
          at: "weight")
      }
      return 1
    }
    guard let weight = element.number("weight") else { return nil }
    if weight < 0 {
      element.report(
        .criteriaNegativeWeight, .criteria(.weightNegative, "weight", .number(DecimalText.exact(weight))), at: "weight")
    }
    element.checkWeight(weight, at: "weight")
    return weight
  }

  private static func rescaling(_ element: StrictElement) -> OutputRange? {
    let lower = element.number("from", default: 0)
    let upper = element.number("to", default: 1)
    guard lower < upper else {
      element.report(
        .criteriaOutOfRange,
        .criteria(.scoresNeedRange, .number(DecimalText.exact(lower)), .number(DecimalText.exact(upper))), at: "to")
      return nil
    }
    element.checkWidth(upper - lower, .said(.criteria(.widthOfRange)), at: "to")
    return OutputRange(lower: lower, upper: upper)
  }

  private static func minimumChildren(_ element: StrictElement, _ weights: [Double?]) -> Int? {
    guard let minimum = element.optionalWhole("minimumChildren") else { return nil }
    let weighted = weights.count { $0.map { $0 > 0 } ?? true }
    if minimum < 1 || minimum > weighted {
      element.report(
        .criteriaMinimumChildren,
        .criteria(.minimumChildren, .number(minimum), .number(weighted), .text(element.name)), at: "minimumChildren")
    }
    return minimum
  }
}
