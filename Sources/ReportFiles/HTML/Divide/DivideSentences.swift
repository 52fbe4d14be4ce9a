import AssessmentModel
import Words

/// The divide checks of one city as lines: an indicator a line, with each group's figures and level.
extension CitySection {
  ///
  /// - Parameter isOnPaperOnly: whether they stand for a table that is too wide for a sheet.
  func divideSentences(_ measured: [DivideFinding], _ divide: DivideResult, isOnPaperOnly: Bool = false) {
    html.element("ul", class: "open lines") {
      if isOnPaperOnly { html.attribute("hidden") }
      var rest = measured[...]
      while let first = rest.first {
        let indicator = divide.checks[first.check].indicator
        let own = rest.prefix { divide.checks[$0.check].indicator == indicator }
        rest = rest.dropFirst(own.count)
        html.element("li") {
          html.localized(page.criteria.indicators[indicator].name)
          html.text(.colon)
          for (place, finding) in own.enumerated() {
            if place > 0 { html.text("; ") }
            gap(finding, divide.checks[finding.check])
          }
        }
        html.line()
      }
    }
    html.line()
  }

  private func gap(_ finding: DivideFinding, _ check: DivideCheck) {
    name(check)
    if let measures = finding.measures {
      html.text(" " + NumberText.percent(measured: measures.group))
      if let sample = measures.groupSample { html.text(" (n " + NumberText.measured(sample) + ")") }
      html.text(" : " + NumberText.percent(measured: measures.reference))
      if let sample = measures.referenceSample { html.text(" (n " + NumberText.measured(sample) + ")") }
    }
    html.text(" – " + outcomeText(finding.outcome, of: check.kind))
  }

  /// The outcome of a check in words.
  func outcomeText(_ outcome: DivideOutcome, of kind: DivideCheckKind) -> String {
    switch outcome {
    case .reverse: words(.reverseGap)
    case .notMeasured: words(.notMeasured)
    case .undefined: words(.undefinedGap)
    case .level0, .level1, .level2, .level3, .level4:
      if outcome.level == 0, case .gap = kind {
        page.levelName(0)[page.language]
      } else {
        outcome.level == 0 ? words(.noShortfall) : page.levelName(outcome.level ?? 0)[page.language]
      }
    }
  }
}
