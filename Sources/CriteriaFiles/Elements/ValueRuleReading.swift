internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads how an indicator's value is made from answers.
enum ValueRuleReading {
  /// The rule; `nil` if there is none, so that the answer to the indicator's own question is the value.
  static func read(_ indicator: StrictElement, items: [Item], _ context: ReadingContext) -> ItemScoring? {
    let rules = indicator.element.children.filter { NameIndex.valueRules.contains($0.name) }
    guard let rule = rules.first else { return nil }
    for second in rules.dropFirst() where second.name != rule.name {
      context.log.report(
        .criteriaRepeatedElement, "<\(second.name)>: the value is made by <\(rule.name)> already", at: second.location)
    }
    let placeholder = ItemScoring.sum([])
    switch rule.name {
    case "answer":
      let element = StrictElement(rule, context.log, attributes: ["item"])
      return context.item(element).map { .answer($0) } ?? placeholder
    case "ratio":
      return ratio(StrictElement(rule, context.log, attributes: ["of", "to", "per"]), context) ?? placeholder
    case "sum":
      return .sum(list(StrictElement(rule, context.log, children: [.many("of")]), context))
    case "mean":
      let element = StrictElement(rule, context.log, attributes: ["times"], children: [.many("of")])
      return .mean(list(element, context), scale: positive(element, "times"))
    default:
      let element = StrictElement(rule, context.log, attributes: ["iso3"])
      return country(element).map { .outsideCountry($0) } ?? placeholder
    }
  }

  private static func ratio(_ element: StrictElement, _ context: ReadingContext) -> ItemScoring? {
    let per = positive(element, "per")
    let parts = (context.item(element, "of"), context.item(element, "to"))
    guard case (let numerator?, let denominator?) = parts else { return nil }
    if numerator == denominator {
      element.report(
        .criteriaDuplicateID, "to=\(ReadingLog.quoted(denominator.rawValue)): a ratio to itself is always 1", at: "to")
    }
    return .ratio(numerator: numerator, denominator: denominator, per: per)
  }

  private static func positive(_ element: StrictElement, _ attribute: String) -> Double {
    let factor = element.number(attribute, default: 1)
    if factor <= 0 {
      element.report(
        .criteriaOutOfRange, "\(attribute)=“\(DecimalText.exact(factor))”: it must be above 0", at: attribute)
    }
    return factor
  }

  private static func list(_ element: StrictElement, _ context: ReadingContext) -> [ItemID] {
    var items: [ItemID] = []
    for child in element.children("of") {
      let taken = StrictElement(child, context.log, attributes: ["item"])
      guard let item = context.item(taken) else { continue }
      if items.contains(item) {
        taken.report(
          .criteriaDuplicateID, "item \(ReadingLog.quoted(item.rawValue)) is taken already in this <\(element.name)>",
          at: "item")
      }
      items.append(item)
    }
    return items
  }

  private static func country(_ element: StrictElement) -> String? {
    guard let code = element.required("iso3") else { return nil }
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else {
      element.report(
        .criteriaUnknownWord, "iso3=\(ReadingLog.quoted(code)): an ISO 3166-1 code has three capital letters",
        at: "iso3")
      return nil
    }
    return code
  }
}
