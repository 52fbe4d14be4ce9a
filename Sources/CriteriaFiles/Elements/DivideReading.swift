internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads groups, checks and guards of the digital divide.
enum DivideReading {
  static func read(_ child: XMLElement, _ context: ReadingContext) -> DivideRules {
    let element = StrictElement(
      child, context.log,
      children: [
        .one("groups"), .one("checks"), .one("parity"), .maybe("raise"), .maybe("cap"), .maybe("shortfall"),
        .maybe("affordability"), .maybe("levels"),
      ])
    let groups = element.child("groups").map { readGroups($0, context) } ?? []
    let checks = element.child("checks").map { readChecks($0, in: element, context) } ?? []
    var rules = DivideRules(groups: groups, indicators: checks, parity: [], reverseAbove: 1)
    if let child = element.child("parity") {
      let parity = StrictElement(child, context.log, attributes: ["reverseAbove"], children: [.many("step")])
      rules.parity = LadderReading.read(parity, bound: "atLeast", levelsRise: true)
      rules.reverseAbove = parity.number("reverseAbove") ?? 1
      if let first = rules.parity.first, rules.reverseAbove < first.bound {
        parity.report(
          .criteriaLadderOrder,
          .criteria(
            .reverseBelow, .number(DecimalText.exact(rules.reverseAbove)), .number(DecimalText.exact(first.bound))),
          at: "reverseAbove")
      }
    }
    if let child = element.child("raise") { readRaise(child, into: &rules, context) }
    if let child = element.child("cap") { readCap(child, into: &rules, context) }
    rules.shortfall = element.child("shortfall").map { ladder($0, context) } ?? []
    rules.affordability = element.child("affordability").map { ladder($0, context) } ?? []
    rules.levelNames = element.child("levels").map { LadderReading.levelNames($0, context.log) } ?? []
    return rules
  }

  private static func readGroups(_ child: XMLElement, _ context: ReadingContext) -> [DivideGroup] {
    StrictElement(child, context.log, children: [.many("group")]).children("group").map { child in
      let group = StrictElement(
        child, context.log, attributes: ["id", "reference"], children: [.many("name"), .many("referenceName")])
      let id = group.id("id") ?? ""
      let reference = group.id("reference") ?? ""
      if !id.isEmpty, id == reference {
        group.report(
          .criteriaGroupIsReference, .criteria(.groupIsReference, .text(ReadingLog.quoted(id))), at: "reference")
      }
      return DivideGroup(
        id: GroupID(id), name: group.texts("name"), reference: GroupID(reference),
        referenceName: group.texts("referenceName"))
    }
  }

  private static func readChecks(
    _ child: XMLElement, in divide: StrictElement, _ context: ReadingContext
  ) -> [DivideIndicator] {
    var checks: [DivideIndicator] = []
    for child in StrictElement(child, context.log, children: [.many("check")]).children("check") {
      let check = StrictElement(
        child, context.log, attributes: ["indicator", "frontier", "target", "affordability"], children: [.any("for")])
      let indicator = context.indicator(check)
      if let indicator, checks.contains(where: { $0.indicator == indicator }) {
        check.report(
          .criteriaDuplicateID, .criteria(.checkedAlready, .text(ReadingLog.quoted(indicator.rawValue))),
          at: "indicator")
      }
      let groups = readGroupReferences(check, indicator, context)
      let frontier = frontier(check)
      let isAffordability = check.flag("affordability", default: false)
      if frontier != nil, divide.child("shortfall") == nil {
        check.report(.criteriaLadderMissing, .criteria(.shortfallMissing))
      }
      if isAffordability, divide.child("affordability") == nil {
        check.report(.criteriaLadderMissing, .criteria(.affordabilityMissing), at: "affordability")
      }
      if child.attributes.count <= 1, child.children.isEmpty {
        check.report(.criteriaLadderMissing, .criteria(.checkLooksForNothing))
      }
      if let indicator {
        checks.append(
          DivideIndicator(
            indicator: indicator, groups: groups, frontier: frontier, isAffordability: isAffordability))
      }
    }
    return checks
  }

  private static func readGroupReferences(
    _ check: StrictElement, _ indicator: IndicatorID?, _ context: ReadingContext
  ) -> [GroupID] {
    let children = check.children("for")
    if let indicator, let first = children.first, let scale = context.scales[indicator], scale != .percent {
      context.log.report(
        .criteriaGapNotPercent, .criteria(.groupsOfNoPercentage, .text(ReadingLog.quoted(indicator.rawValue))),
        at: first.location)
    }
    var groups: [GroupID] = []
    for child in children {
      let reference = StrictElement(child, context.log, attributes: ["group"])
      guard let group = context.group(reference) else { continue }
      if groups.contains(group) {
        reference.report(
          .criteriaDuplicateID, .criteria(.groupTwice, .text(ReadingLog.quoted(group.rawValue))), at: "group")
      }
      groups.append(group)
    }
    if let indicator, !groups.isEmpty { context.groupedIndicators.insert(indicator) }
    return groups
  }

  private static func frontier(_ check: StrictElement) -> Frontier? {
    let isBest = check.optionalWord("frontier", of: ["best"]) != nil
    let target = check.optionalNumber("target")
    if check.optional("frontier") != nil, check.optional("target") != nil {
      check.report(.criteriaAttributesConflict, .criteria(.frontierAndTarget), at: "target")
    }
    if let target, target <= 0 {
      check.report(
        .criteriaOutOfRange, .criteria(.aboveZero, "target", .number(DecimalText.exact(target))), at: "target")
    }
    check.checkWidth(target, "target", at: "target")
    return isBest ? .best : target.map { .target($0) }
  }

  private static func readRaise(_ child: XMLElement, into rules: inout DivideRules, _ context: ReadingContext) {
    let raise = StrictElement(
      child, context.log, attributes: ["atDifference", "differenceLevel", "atExclusionRatio"])
    rules.raiseAtDifference = raise.optionalNumber("atDifference")
    rules.differenceLevel = raise.optionalWhole("differenceLevel", in: 0...DivideRules.highestLevel) ?? 4
    rules.raiseAtExclusionRatio = raise.optionalNumber("atExclusionRatio")
  }

  private static func readCap(_ child: XMLElement, into rules: inout DivideRules, _ context: ReadingContext) {
    let cap = StrictElement(child, context.log, attributes: ["sampleBelow", "differenceBelow", "level"])
    rules.minimumSample = cap.optionalWhole("sampleBelow")
    rules.minimumDifference = cap.optionalNumber("differenceBelow")
    rules.capLevel = cap.optionalWhole("level", in: 0...DivideRules.highestLevel) ?? 1
  }

  private static func ladder(_ child: XMLElement, _ context: ReadingContext) -> [FlagStep] {
    LadderReading.read(
      StrictElement(child, context.log, children: [.many("step")]), bound: "above", levelsRise: false)
  }
}
