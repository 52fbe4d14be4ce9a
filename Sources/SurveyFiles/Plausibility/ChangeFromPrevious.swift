public import AssessmentModel
public import Diagnostics

extension SurveyReader {
  /// What has changed from the previous edition by more than the criteria set's rules say: a note for each answer.
  ///
  /// A city is the same in both by its id. Answers that one of the two does not have are not judged, nor a yes or no and a
  /// choice from a list. An item of several indicators follows the first that has a rule.
  ///
  /// - Complexity: O(cells).
  public static func changes(_ survey: Survey, from previous: Survey, _ criteria: CriteriaSet) -> [Diagnostic] {
    var findings = FindingList()
    let view = SurveyView(survey, criteria)
    let before = SurveyView(previous, criteria)
    let earlier = Dictionary(
      previous.cities.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let rules = rules(criteria)
    for values in view.values where values.isWhole && values.item.scale.hasDistance {
      guard let rule = rules[values.item.id], let old = before.column(values.column.key) else { continue }
      for city in view.cities {
        guard let position = earlier[survey.cities[city].id] else { continue }
        let (now, then) = (values.numbers[city], old.answers.numbers[position])
        guard !now.isNaN, !then.isNaN, !rule.allows(now, after: then), let expected = rule.statement else { continue }
        findings.append(
          .changeBeyondRule, .note,
          view.note(
            .changeBeyondRule,
            .survey(
              .changedFrom, .exact(now), .text(values.column.header), view.said(city), .exact(then),
              .text(previous.description.edition), .said(expected)), at: values.column, city: city,
            mend: .survey(.checkBothAnswers)))
      }
    }
    return findings.all
  }

  private static func rules(_ criteria: CriteriaSet) -> [ItemID: ChangeRule] {
    var rules: [ItemID: ChangeRule] = [:]
    for indicator in criteria.indicators {
      guard let rule = indicator.change ?? criteria.change else { continue }
      for item in indicator.items where rules[item.id] == nil { rules[item.id] = rule }
    }
    return rules
  }
}

extension ChangeRule {
  /// The rule as findings state it.
  fileprivate var statement: Statement? {
    switch self {
    case .none: nil
    case .points(let limit): .survey(.changeInPoints, .exact(limit))
    case .percent(let limit): .survey(.changeInPercent, .exact(limit))
    }
  }
}

extension Scale {
  /// Whether two answers have a distance.
  fileprivate var hasDistance: Bool {
    switch self {
    case .level, .count, .percent, .number: true
    case .yesNo, .options: false
    }
  }
}
