internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads ladders of flag levels and the names of the levels.
enum LadderReading {
  /// The steps; bounds fall, and levels rise or fall with them.
  static func read(_ ladder: StrictElement, bound name: String, levelsRise: Bool) -> [FlagStep] {
    var steps: [FlagStep] = []
    for child in ladder.children("step") {
      let step = StrictElement(child, ladder.log, attributes: [name, "level"])
      let bound = step.number(name)
      let level = step.requiredWhole("level", in: 0...DivideRules.highestLevel)
      guard let bound, let level else { continue }
      if let last = steps.last, bound >= last.bound {
        step.report(
          .criteriaLadderOrder,
          .criteria(
            .ladderOrder, .text(name), .number(DecimalText.exact(bound)), .number(DecimalText.exact(last.bound))),
          at: name)
      } else if let last = steps.last, levelsRise ? level < last.level : level > last.level {
        step.report(
          .criteriaLadderOrder, .criteria(.ladderLevel, .number(level), .number(last.level)),
          at: "level")
      }
      steps.append(FlagStep(bound: bound, level: level))
    }
    return steps
  }

  /// The names of the levels 0 to 4.
  static func levelNames(_ child: XMLElement, _ log: ReadingLog) -> [LocalizedText] {
    let element = StrictElement(child, log, children: [.many("level")])
    var names: [LocalizedText] = []
    var isInOrder = true
    for child in element.children("level") {
      let level = StrictElement(child, log, attributes: ["value"], children: [.many("name")])
      let value = level.requiredWhole("value", in: 0...DivideRules.highestLevel)
      if let value, isInOrder, value != names.count {
        isInOrder = false
        level.report(.criteriaLevelNames, .criteria(.levelDue, .number(value), .number(names.count)), at: "value")
      }
      names.append(level.texts("name"))
    }
    if isInOrder, names.count != DivideRules.highestLevel + 1, !names.isEmpty {
      element.report(.criteriaLevelNames, .criteria(.levelCount, .number(names.count)))
    }
    return names
  }
}
