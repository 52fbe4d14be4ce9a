internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads how an indicator's value is made from answers.
enum ValueRuleReading {
  /// The elements, one a rule.
  private enum Name: String, CaseIterable { case answer, ratio, sum, mean, outsideCountry }

  /// The names of the elements.
  static let names = Name.allCases.map(\.rawValue)

  /// The rule; `nil` if there is none, so that the answer to the indicator's own question is the value.
  static func read(_ indicator: StrictElement, items: [Item], _ context: ReadingContext) -> ItemScoring? {
    let rules = indicator.element.children.filter { Name(rawValue: $0.name) != nil }
    guard let rule = rules.first, let name = Name(rawValue: rule.name) else { return nil }
    for second in rules.dropFirst() where second.name != rule.name {
      context.log.report(
        .criteriaRepeatedElement, .criteria(.ruleTwice, .text(second.name), .text(rule.name)), at: second.location)
    }
    let placeholder = ItemScoring.sum([])
    switch name {
    case .answer:
      let element = StrictElement(rule, context.log, attributes: ["item"])
      return context.item(element).map { .answer($0) } ?? placeholder
    case .ratio:
      return ratio(StrictElement(rule, context.log, attributes: ["of", "to", "per"]), context) ?? placeholder
    case .sum, .mean:
      let element = StrictElement(
        rule, context.log, attributes: ["times", "minimumAnswered"], children: [.many("of")])
      return combination(element, context)
    case .outsideCountry:
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
        .criteriaDuplicateID, .criteria(.ratioToItself, .text(ReadingLog.quoted(denominator.rawValue))), at: "to")
    }
    return .ratio(numerator: numerator, denominator: denominator, per: per)
  }

  private static func positive(_ element: StrictElement, _ attribute: String) -> Double {
    let factor = element.number(attribute, default: 1)
    if factor <= 0 {
      element.report(
        .criteriaOutOfRange, .criteria(.aboveZero, .text(attribute), .number(DecimalText.exact(factor))), at: attribute)
    }
    element.checkWidth(factor, .text(attribute), at: attribute)
    return factor
  }

  /// A sum or mean; with weights or a minimum of answers it is a weighted one.
  private static func combination(_ element: StrictElement, _ context: ReadingContext) -> ItemScoring {
    let isMean = element.name == "mean"
    let (items, weights) = list(element, context)
    let scale = positive(element, "times")
    let needed = element.number("minimumAnswered", default: 1, in: 0...1)
    let isPlain = weights == nil && element.optional("minimumAnswered") == nil
    if isPlain, isMean { return .mean(items, scale: scale) }
    if isPlain, element.optional("times") == nil { return .sum(items) }
    let all = weights ?? [Double](repeating: 1, count: items.count)
    if !all.isEmpty, all.allSatisfy({ $0 == 0 }) {
      element.report(.criteriaNoWeight, .criteria(.itemsWeighNothing, .text(element.name)))
    }
    return .weighted(items, weights: all, isMean: isMean, scale: scale, minimumAnswered: needed)
  }

  /// The items, and their weights if any is written; one that is not written is 1.
  private static func list(_ element: StrictElement, _ context: ReadingContext) -> ([ItemID], weights: [Double]?) {
    var items: [ItemID] = []
    var weights: [Double] = []
    var isWeighted = false
    for child in element.children("of") {
      let taken = StrictElement(child, context.log, attributes: ["item", "weight"])
      guard let item = context.item(taken) else { continue }
      if items.contains(item) {
        taken.report(
          .criteriaDuplicateID, .criteria(.itemTaken, .text(ReadingLog.quoted(item.rawValue)), .text(element.name)),
          at: "item")
      }
      let weight = taken.number("weight", default: 1)
      if weight < 0 {
        taken.report(
          .criteriaNegativeWeight, .criteria(.weightNegative, "weight", .number(DecimalText.exact(weight))),
          at: "weight")
      }
      taken.checkWeight(weight, at: "weight")
      isWeighted = isWeighted || taken.optional("weight") != nil
      items.append(item)
      weights.append(weight)
    }
    return (items, isWeighted ? weights : nil)
  }

  private static func country(_ element: StrictElement) -> String? {
    guard let code = element.required("iso3") else { return nil }
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else {
      element.report(
        .criteriaUnknownWord, .criteria(.countryCode, .text(ReadingLog.quoted(code))),
        at: "iso3")
      return nil
    }
    return code
  }
}
