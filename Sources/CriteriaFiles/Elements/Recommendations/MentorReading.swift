internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads how cities are matched with cities that can teach them.
enum MentorReading {
  static func read(_ child: XMLElement, _ context: ReadingContext) -> MentorRules {
    let element = StrictElement(
      child, context.log, attributes: ["capacity", "perCity", "strength", "weakness", "items", "indicators"],
      children: [.maybe("context")])
    let rules = MentorRules(
      capacity: element.optionalWhole("capacity", in: 1...CriteriaLimits.mentorCapacity) ?? 3,
      mentorsPerCity: element.optionalWhole("perCity", in: 1...CriteriaLimits.mentorsPerCity) ?? 2,
      strength: element.number("strength", default: 0.75, in: 0...1),
      weakness: element.number("weakness", default: 0.5, in: 0...1),
      items: element.optionalWhole("items", in: 1...CriteriaLimits.mentorItems) ?? 2,
      indicators: context.indicators(element) ?? [],
      region: 1, income: 1, size: 1)
    if rules.strength <= rules.weakness {
      element.report(
        .criteriaMentorCuts,
        .criteria(.mentorCuts, .number(DecimalText.exact(rules.strength)), .number(DecimalText.exact(rules.weakness))),
        at: element.optional("strength") == nil ? "weakness" : "strength")
    }
    return element.child("context").map { closeness($0, rules, context.log) } ?? rules
  }

  private static func closeness(_ child: XMLElement, _ rules: MentorRules, _ log: ReadingLog) -> MentorRules {
    let element = StrictElement(child, log, attributes: ["region", "income", "size"])
    func weight(_ name: String) -> Double {
      let weight = element.number(name, default: 1)
      if weight < 0 {
        element.report(
          .criteriaNegativeWeight, .criteria(.weightNegative, .text(name), .number(DecimalText.exact(weight))), at: name
        )
      }
      element.checkWeight(weight, at: name)
      return weight
    }
    var result = rules
    (result.region, result.income, result.size) = (weight("region"), weight("income"), weight("size"))
    if result.region == 0, result.income == 0, result.size == 0 {
      element.report(
        .criteriaNoWeight, .criteria(.contextZero),
        mend: .criteria(.giveContext))
    }
    return result
  }
}
