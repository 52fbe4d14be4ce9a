internal import AssessmentModel
internal import Diagnostics
internal import Words

/// The divide flags of a run as a table: one row a check that found something.
struct DivideText {
  let assessment: Assessment
  let words: Wording
  let style: TerminalStyle

  private var language: Language { words.language }

  /// The table; empty text without divide rules.
  func text() -> String {
    guard let divide = assessment.divide, let rules = assessment.criteria.divide else { return "" }
    var table = TextTable(
      [
        (words(.divideTableHead), .left), (words(.comparedHead), .left), (words(.measuredHead), .right),
        (words(.severeHead), .right), (words(.wideHead), .right), (words(.moderateHead), .right),
        (words(.notMeasuredHead), .right),
      ], essential: [words(.comparedHead), words(.severeHead), words(.wideHead)], textWidth: 36)
    for check in divide.checks {
      var counts = [Int](repeating: 0, count: DivideOutcome.allCases.count)
      for city in assessment.cities.indices { counts[Int(check.outcome(of: city).rawValue)] += 1 }
      let unmeasured = counts[Int(DivideOutcome.notMeasured.rawValue)] + counts[Int(DivideOutcome.undefined.rawValue)]
      table.add([
        assessment.criteria.indicators[check.indicator].name[language], compared(check, rules),
        "\(assessment.cities.count - unmeasured)", "\(counts[4])", "\(counts[3])", "\(counts[2])", "\(unmeasured)",
      ])
    }
    return table.text(style: style, words: words) + "\n"
  }

  private func compared(_ check: DivideCheck, _ rules: DivideRules) -> String {
    switch check.kind {
    case .gap(let group): "\(rules.groups[group].name[language]) / \(rules.groups[group].referenceName[language])"
    case .shortfall: words(.levelToFrontier, check.frontier.map { DecimalText.exact($0) } ?? "–")
    case .affordability: words(.priceBurden)
    }
  }
}
