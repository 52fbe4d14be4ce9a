internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Workflow

/// Programmes and mentors for the terminal.
struct RecommendationText {
  let result: RecommendationRun
  let language: Language
  let style: TerminalStyle
  private let shown: ShownScores

  init(result: RecommendationRun, language: Language, style: TerminalStyle) {
    self.result = result
    self.language = language
    self.style = style
    shown = ShownScores(result.assessment)
  }

  private var assessment: Assessment { result.assessment }
  private var criteria: CriteriaSet { result.assessment.criteria }

  /// All cities: how many each programme is recommended to, and who learns what from whom.
  func overview() -> String {
    var text = head()
    if !criteria.programmes.isEmpty {
      var table = TextTable([("Programme", .left), ("Cities", .right), ("For", .left)])
      for (position, programme) in criteria.programmes.enumerated() {
        let cities = result.recommendations.programmes.count { $0.programme == position }
        table.add([programme.name[language], "\(cities)", programme.triggers.map(words).joined(separator: "; ")])
      }
      text += table.text(style: style) + "\n"
    }
    guard let rules = criteria.mentors else { return text }
    let matches = result.recommendations.mentors
    let unmatched = result.recommendations.unmatched
    let learners = Set(matches.map(\.city)).count
    text += "\(learners) of \(learners + unmatched.count) cities that want a mentor have one; "
    text += "a mentor takes \(rules.capacity) at most\n\n"
    if !matches.isEmpty {
      var table = TextTable([("City", .left), ("Mentor", .left), ("Closeness", .right), ("To learn", .left)])
      for match in matches {
        table.add([
          name(match.city), name(match.mentor), fixed(match.closeness),
          match.indicators.map { criteria.indicators[$0].name[language] }.joined(separator: "; "),
        ])
      }
      text += table.text(style: style)
    }
    if !unmatched.isEmpty { text += "\nWithout a mentor: " + unmatched.map(name).joined(separator: ", ") + "\n" }
    return text
  }

  /// Some cities, with reasons.
  func cities(_ rows: [Int]) -> String { head() + rows.map(city).joined(separator: "\n") }

  private func head() -> String {
    var text = style.strong(assessment.survey.description.title[language]) + "  " + style.faint(criteria.id) + "\n"
    if assessment.survey.description.origin == .synthetic { text += style.warning("SYNTHETIC DATA") + "\n" }
    return text + "\n"
  }

  private func city(_ row: Int) -> String {
    var text = style.strong(name(row)) + (assessment.verdict(of: row).map { "  " + $0.name[language] } ?? "") + "\n"
    let programmes = result.recommendations.programmes.filter { $0.city == row }
    if programmes.isEmpty, !criteria.programmes.isEmpty { text += "  No programme is called for\n" }
    for entry in programmes {
      let programme = criteria.programmes[entry.programme]
      text += "  \(programme.name[language]): \(programme.offer[language])\n"
      text += style.faint("    because " + entry.reasons.map(words).joined(separator: "; ")) + "\n"
    }
    for match in result.recommendations.mentors where match.city == row {
      text += "  Learn from \(name(match.mentor))  closeness \(fixed(match.closeness)): \(words(match.context))\n"
      for (indicator, gap) in zip(match.indicators, match.gaps) {
        text += "    \(criteria.indicators[indicator].id) \(criteria.indicators[indicator].name[language]): "
        text += "\(value(indicator, row)) here, \(value(indicator, match.mentor)) there; gap \(fixed(gap))\n"
      }
    }
    if result.recommendations.unmatched.contains(row) { text += "  Wants a mentor and has none\n" }
    let taught = result.recommendations.mentors.filter { $0.mentor == row }
    if !taught.isEmpty { text += "  Mentor of " + taught.map { name($0.city) }.joined(separator: ", ") + "\n" }
    return text
  }

  private func words(_ trigger: Programme.Trigger) -> String {
    switch trigger {
    case .below(let node, let cut): "\(node) < \(DecimalText.exact(cut))"
    case .verdict(let ids): "verdict " + ids.joined(separator: ", ")
    }
  }

  private func words(_ reason: Recommendation.Reason) -> String {
    switch reason {
    case .weak(let node, let score, let cut):
      "\(assessment.plan.nodes[node].name[language]) "
        + "\(shown.text(score, of: node)) is below \(DecimalText.exact(cut))"
    case .verdict(let verdict): "the verdict is “\(criteria.verdicts[verdict].name[language])”"
    }
  }

  private func words(_ context: ContextCloseness) -> String {
    let region = context.region.map { $0 == 1 ? "the same region" : "another region" } ?? "region not known"
    return region
      + ", income \(context.income.map(fixed) ?? "not known"), size \(context.size.map(fixed) ?? "not known")"
  }

  private func value(_ indicator: Int, _ row: Int) -> String {
    if let cell = assessment.imputedCell(indicator, of: row) { return NumberText.measured(cell.value) + " (filled)" }
    return assessment.indicators.columns[indicator][row].number.map { NumberText.measured($0) } ?? "–"
  }

  private func name(_ row: Int) -> String { assessment.cities[row].name[language] }
  private func fixed(_ value: Double) -> String { DecimalText.fixed(value, decimals: 2) }
}
