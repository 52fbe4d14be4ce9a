internal import AssessmentModel
internal import Diagnostics

/// The divide flags of a run as a table: one row a check that found something.
struct DivideText {
  let assessment: Assessment
  let language: Language
  let style: TerminalStyle

  /// The table; empty text without divide rules.
  func text() -> String {
    guard let divide = assessment.divide, let rules = assessment.criteria.divide else { return "" }
    var table = TextTable(
      [
        ("Digital divide", .left), ("Compared", .left), ("Measured", .right), ("Severe", .right), ("Wide", .right),
        ("Moderate", .right), ("Not measured", .right),
      ], essential: ["Compared", "Severe", "Wide"], textWidth: 36)
    for check in divide.checks {
      var counts = [Int](repeating: 0, count: DivideOutcome.allCases.count)
      for city in assessment.cities.indices { counts[Int(check.outcome(of: city).rawValue)] += 1 }
      let unmeasured = counts[Int(DivideOutcome.notMeasured.rawValue)] + counts[Int(DivideOutcome.undefined.rawValue)]
      table.add([
        assessment.criteria.indicators[check.indicator].name[language], words(check, rules),
        "\(assessment.cities.count - unmeasured)", "\(counts[4])", "\(counts[3])", "\(counts[2])", "\(unmeasured)",
      ])
    }
    return table.text(style: style) + "\n"
  }

  private func words(_ check: DivideCheck, _ rules: DivideRules) -> String {
    switch check.kind {
    case .gap(let group): "\(rules.groups[group].name[language]) / \(rules.groups[group].referenceName[language])"
    case .shortfall: "level to \(check.frontier.map { DecimalText.exact($0) } ?? "–")"
    case .affordability: "price burden"
    }
  }
}
