internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads the checks on answers.
struct EditRuleReading {
  let context: ReadingContext
  /// What each item's answers may be.
  let scales: [ItemID: Scale]

  init(_ indicators: [Indicator], _ context: ReadingContext) {
    self.context = context
    scales = Dictionary(
      indicators.flatMap(\.items).map { ($0.id, $0.scale) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rules; those that could not be read are reported and left out.
  func readAll(_ list: XMLElement) -> [EditRule] {
    let element = StrictElement(list, context.log, children: [.many("check")])
    let rules = element.children("check").compactMap(read)
    let named = rules.reduce(0) { $0 + $1.items.count }
    if named > CriteriaLimits.checkItems {
      element.report(
        .criteriaTooLarge, .criteria(.checkItems, .number(named), .number(CriteriaLimits.checkItems)))
    }
    return rules
  }

  private func read(_ child: XMLElement) -> EditRule? {
    let element = StrictElement(
      child, context.log, attributes: ["id", "severity", "setsAside"],
      children: [.many("name"), .any("when"), .many("requires")])
    let id = element.id("id")
    let name = element.texts("name")
    let severity = element.choice("severity", default: EditRule.Severity.soft)
    let clauses = AnswerClauseReading(context: context, scales: scales)
    let conditions = element.children("when").map(clauses.read)
    let requirements = element.children("requires").map(clauses.read)
    let wholes = (conditions.compactMap { $0 }, requirements.compactMap { $0 })
    guard let id, wholes.0.count == conditions.count, wholes.1.count == requirements.count, !wholes.1.isEmpty else {
      return nil
    }
    var rule = EditRule(id: id, name: name, severity: severity, conditions: wholes.0, requirements: wholes.1)
    rule.setsAside = setsAside(element, rule)
    checkReach(child, rule, clauses)
    return rule
  }

  /// The items that are set aside, each of which the check must name.
  private func setsAside(_ element: StrictElement, _ rule: EditRule) -> [ItemID] {
    guard let items = context.items(element, "setsAside"), !items.isEmpty else { return [] }
    if rule.severity == .soft {
      element.report(
        .criteriaCheckSetsAside, .criteria(.softSetsAside), at: "setsAside",
        mend: .criteria(.writeHard))
      return []
    }
    let named = rule.items
    for item in items where !named.contains(item) {
      element.report(
        .criteriaCheckSetsAside,
        .criteria(.setsAsideOther, .text(ReadingLog.quoted(item.rawValue))), at: "setsAside",
        mend: context.log.question(for: item.rawValue, among: named.map(\.rawValue)))
    }
    return items
  }

  /// Reports clauses that say nothing, since the scales of the items settle them.
  private func checkReach(_ child: XMLElement, _ rule: EditRule, _ clauses: AnswerClauseReading) {
    let written = child.children.filter { $0.name == "when" || $0.name == "requires" }
    for (element, clause) in zip(written, rule.conditions + rule.requirements) {
      guard let always = clauses.outcome(clause) else { continue }
      let what = FactValue.said(clause.statement)
      context.log.report(
        .criteriaCheckSettled, .criteria(always ? .alwaysHolds : .neverHolds, what), at: element.location,
        mend: .criteria(.compareOtherwise, .text(element.name)))
    }
  }
}
