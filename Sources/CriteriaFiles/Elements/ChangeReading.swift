internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads how far answers may lie from the previous edition's: `<change atMost="20" unit="points"/>`.
enum ChangeReading {
  private enum Unit: String, CaseIterable { case points, percent, none }

  /// The rule; `nil`, and reported, if it is not complete.
  static func read(_ child: XMLElement, scale: Scale? = nil, _ log: ReadingLog) -> ChangeRule? {
    let element = StrictElement(child, log, attributes: ["atMost", "unit"])
    guard element.required("unit") != nil,
      let unit = element.optionalWord("unit", of: Unit.allCases.map(\.rawValue)).flatMap(Unit.init)
    else { return nil }
    if unit == .none {
      if element.optional("atMost") != nil {
        element.report(
          .criteriaChangeRule, .criteria(.changeUnbounded), at: "atMost")
      }
      return ChangeRule.none
    }
    if let scale, hasNoDistance(scale) {
      element.report(
        .criteriaChangeRule, .criteria(.changeWithoutDistance))
      return nil
    }
    guard let limit = element.number("atMost") else { return nil }
    guard limit > 0 else {
      element.report(
        .criteriaChangeRule,
        .criteria(.changeNotPositive, .number(DecimalText.exact(limit))),
        at: "atMost")
      return nil
    }
    return unit == .points ? .points(limit) : .percent(limit)
  }

  private static func hasNoDistance(_ scale: Scale) -> Bool {
    switch scale {
    case .yesNo, .options: true
    case .level, .count, .percent, .number: false
    }
  }
}
