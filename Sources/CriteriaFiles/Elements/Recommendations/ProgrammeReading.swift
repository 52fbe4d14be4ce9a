internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads what can be offered to the cities, and when.
enum ProgrammeReading {
  static func readAll(_ list: XMLElement, _ context: ReadingContext) -> [Programme] {
    let element = StrictElement(list, context.log, children: [.many("programme")])
    var ids = NameTable(.programme)
    ids.add(element.children("programme"), context.log)
    return element.children("programme").map { read($0, context) }
  }

  private static func read(_ child: XMLElement, _ context: ReadingContext) -> Programme {
    let element = StrictElement(
      child, context.log, attributes: ["id"],
      children: [.many("name"), .many("offer"), .maybe("source"), .many("for")])
    return Programme(
      id: element.id("id") ?? "", name: element.texts("name"), offer: element.texts("offer"),
      source: element.plainText("source"), triggers: element.children("for").compactMap { trigger($0, context) })
  }

  private static func trigger(_ child: XMLElement, _ context: ReadingContext) -> Programme.Trigger? {
    let element = StrictElement(child, context.log, attributes: ["node", "below", "verdict"])
    switch (element.optional("node") != nil, element.optional("verdict") != nil) {
    case (true, true):
      element.report(.criteriaAttributesConflict, .criteria(.nodeAndVerdict), at: "verdict")
    case (false, false):
      if !element.isExcused("node"), !element.isExcused("verdict") {
        element.report(
          .criteriaMissingAttribute, .criteria(.neitherNodeNorVerdict),
          mend: .criteria(.writeTrigger))
      }
    case (true, false):
      guard let node = context.node(element), let cut = element.number("below") else { return nil }
      checkReach(element, node, cut, context)
      return .below(node, cut)
    case (false, true):
      if element.optional("below") != nil {
        element.report(.criteriaAttributesConflict, .criteria(.belowBesideVerdict), at: "below")
      }
      return context.verdicts(element).map { .verdict($0) }
    }
    return nil
  }

  /// A cut at or below the lowest score is never undercut, and one above the highest always is.
  private static func checkReach(_ element: StrictElement, _ node: NodeID, _ cut: Double, _ context: ReadingContext) {
    let (lower, upper) = context.reach(of: node)
    guard lower.map({ cut <= $0 }) ?? false || upper.map({ cut > $0 }) ?? false else { return }
    element.report(
      .criteriaCutOutsideRange, RangeKind.scores.neverMatters("below", cut, lower: lower, upper: upper), at: "below")
  }
}
