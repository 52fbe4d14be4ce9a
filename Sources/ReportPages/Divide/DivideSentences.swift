import AssessmentModel
import ReportFiles
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
    if let measures = finding.measures, case .gap(let position) = check.kind,
      let group = page.criteria.divide?.groups[position]
    {
      html.text(group.name[page.language])
      figure(measures.group, measures.groupSample)
      html.text(words(.separator) + group.referenceName[page.language])
      figure(measures.reference, measures.referenceSample)
    } else {
      name(check)
      if let value = finding.value { html.text(" " + shortfall(value, check)) }
    }
    html.text(words(.colon) + outcomeText(finding.outcome, of: check.kind))
  }

  private func figure(_ value: Double, _ sample: Double?) {
    html.text(" " + words.percent(measured: value))
    if let sample { html.text(" (n " + NumberText.measured(sample) + ")") }
  }

  /// The value of a check that compares no groups.
  func shortfall(_ value: Double, _ check: DivideCheck) -> String {
    check.kind == .shortfall
      ? words.percent(value, apartFrom: page.criteria.divide?.shortfall.map(\.bound) ?? [])
      : words.percents(
        NumberText.measured(value, apartFrom: page.criteria.divide?.affordability.map(\.bound) ?? []))
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
