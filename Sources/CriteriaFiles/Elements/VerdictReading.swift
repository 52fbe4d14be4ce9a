internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads the list of verdicts and checks that each city gets one, and that each can be had.
enum VerdictReading {
  private static let triggers: [(word: String, trigger: VerdictRule.Trigger)] = [
    ("gate-failed", .gateFailed), ("gate-unknown", .gateUnknown), ("insufficient-coverage", .insufficientCoverage),
  ]

  static func readAll(_ list: XMLElement, hasGates: Bool, _ context: ReadingContext) -> [VerdictRule] {
    let element = StrictElement(list, context.log, children: [.many("verdict")])
    let children = element.children("verdict")
    let rules = children.map { read($0, context) }
    checkReach(children, rules, context.log)
    checkGates(element, children, rules, hasGates: hasGates)
    return rules.compactMap { $0 }
  }

  /// `nil` if the trigger could not be read.
  private static func read(_ child: XMLElement, _ context: ReadingContext) -> VerdictRule? {
    let element = StrictElement(
      child, context.log, attributes: ["id", "when", "ranked", "standing"],
      children: [.many("name"), .any("advice"), .any("when")])
    let id = element.id("id") ?? ""
    let name = element.texts("name")
    let advice = element.texts("advice")
    let isRanked = element.flag("ranked", default: false)
    let standing = element.optionalWhole("standing") ?? 0
    let written = element.children("when").map { ConditionReading.read($0, context) }
    let word = element.optionalWord("when", of: triggers.map(\.word))
    guard element.optional("when") == nil else {
      if !written.isEmpty {
        element.report(
          .criteriaAttributesConflict, .criteria(.whenTwice), at: "when")
      }
      return triggers.first { $0.word == word }.map {
        VerdictRule(id: id, name: name, advice: advice, trigger: $0.trigger, isRanked: isRanked, standing: standing)
      }
    }
    let conditions = written.compactMap { $0 }
    // A misspelt condition must not make the verdict look unconditional.
    let isWhole =
      conditions.count == written.count && child.children.allSatisfy { ["name", "advice", "when"].contains($0.name) }
    guard isWhole, !element.isExcused("when") else { return nil }
    return VerdictRule(
      id: id, name: name, advice: advice, trigger: .conditions(conditions), isRanked: isRanked, standing: standing)
  }

  private static func checkReach(_ children: [XMLElement], _ rules: [VerdictRule?], _ log: ReadingLog) {
    var always: String?
    var seen: [VerdictRule.Trigger: String] = [:]
    for (child, rule) in zip(children, rules) {
      guard let rule else { continue }
      if let always {
        log.report(
          .criteriaUnreachableVerdict,
          .criteria(.verdictAfterAlways, .text(ReadingLog.quoted(rule.id)), .text(ReadingLog.quoted(always))),
          at: child.location)
      } else if let earlier = seen[rule.trigger] {
        log.report(
          .criteriaUnreachableVerdict,
          .criteria(.verdictSame, .text(ReadingLog.quoted(rule.id)), .text(ReadingLog.quoted(earlier))),
          at: child.location)
      }
      if rule.trigger == .conditions([]) { always = always ?? rule.id }
      seen[rule.trigger] = seen[rule.trigger] ?? rule.id
    }
    if always == nil, let last = children.last, rules.allSatisfy({ $0 != nil }) {
      log.report(
        .criteriaNoFinalVerdict, .criteria(.noFinalVerdict),
        at: last.location, mend: .criteria(.addFinalVerdict))
    }
  }

  private static func checkGates(
    _ element: StrictElement, _ children: [XMLElement], _ rules: [VerdictRule?], hasGates: Bool
  ) {
    guard rules.allSatisfy({ $0 != nil }) else { return }
    let known = rules.compactMap { $0 }
    for (word, trigger) in triggers.prefix(2) {
      let position = known.firstIndex { $0.trigger == trigger }
      if hasGates, position == nil {
        element.report(
          .criteriaGateWithoutVerdict, .criteria(.gateWithoutVerdict, .text(word)),
          mend: .criteria(.addVerdict, .text(word)))
      } else if !hasGates, let position {
        element.log.report(
          .criteriaUnreachableVerdict,
          .criteria(.verdictWithoutGates, .text(ReadingLog.quoted(known[position].id))),
          at: children[position].location)
      }
    }
  }
}
