internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Words
internal import Workflow

/// Programmes and mentors for the terminal.
struct RecommendationText {
  let result: RecommendationRun
  let words: Wording
  let style: TerminalStyle
  private let shown: ShownScores

  private var language: Language { words.language }

  init(result: RecommendationRun, words: Wording, style: TerminalStyle) {
    self.result = result
    self.words = words
    self.style = style
    shown = ShownScores(result.assessment)
  }

  private var assessment: Assessment { result.assessment }
  private var criteria: CriteriaSet { result.assessment.criteria }

  /// All cities: how many each programme is recommended to, and who learns what from whom.
  func overview() -> String {
    var text = head()
    if !criteria.programmes.isEmpty {
      var table = TextTable([
        (words(.programmeHead), .left), (words(.citiesHead), .right), (words(.forHead), .left),
      ])
      for (position, programme) in criteria.programmes.enumerated() {
        let cities = result.recommendations.programmes.count { $0.programme == position }
        table.add([programme.name[language], "\(cities)", programme.triggers.map(trigger).joined(separator: "; ")])
      }
      text += table.text(style: style, words: words) + "\n"
    }
    guard let rules = criteria.mentors else { return text }
    let matches = result.recommendations.mentors
    let unmatched = result.recommendations.unmatched
    let learners = Set(matches.map(\.city)).count
    text += words(.mentorsFound, "\(learners)", "\(learners + unmatched.count)", "\(rules.capacity)") + "\n\n"
    if !matches.isEmpty {
      var table = TextTable([
        (words(.cityHead), .left), (words(.mentorHead), .left), (words(.closenessShort), .right),
        (words(.learnHead), .left),
      ])
      for match in matches {
        table.add([
          name(match.city), name(match.mentor), fixed(match.closeness),
          match.indicators.map { criteria.indicators[$0].name[language] }.joined(separator: "; "),
        ])
      }
      text += table.text(style: style, words: words)
    }
    if !unmatched.isEmpty {
      text += "\n" + words(.withoutMentor, unmatched.map(name).joined(separator: ", ")) + "\n"
    }
    return text
  }

  /// Some cities, with reasons.
  func cities(_ rows: [Int]) -> String { head() + rows.map(city).joined(separator: "\n") }

  private func head() -> String {
    var text = style.strong(assessment.survey.description.title[language]) + "  " + style.faint(criteria.id) + "\n"
    if assessment.survey.description.origin == .synthetic { text += style.warning(words(.syntheticMark)) + "\n" }
    return text + "\n"
  }

  private func city(_ row: Int) -> String {
    var text = style.strong(name(row)) + (assessment.verdict(of: row).map { "  " + $0.name[language] } ?? "") + "\n"
    let programmes = result.recommendations.programmes.filter { $0.city == row }
    if programmes.isEmpty, !criteria.programmes.isEmpty { text += "  \(words(.noProgramme))\n" }
    for entry in programmes {
      let programme = criteria.programmes[entry.programme]
      text += "  \(programme.name[language]): \(programme.offer[language])\n"
      text += style.faint("    " + words(.becauseOf, entry.reasons.map(reason).joined(separator: "; "))) + "\n"
    }
    for match in result.recommendations.mentors where match.city == row {
      text += "  " + words(.learnFromCity, name(match.mentor), fixed(match.closeness), context(match.context)) + "\n"
      for (indicator, gap) in zip(match.indicators, match.gaps) {
        text += "    \(criteria.indicators[indicator].id) \(criteria.indicators[indicator].name[language]): "
        text += words(.hereAndThere, value(indicator, row), value(indicator, match.mentor), fixed(gap)) + "\n"
      }
    }
    if result.recommendations.unmatched.contains(row) { text += "  \(words(.wantsMentor))\n" }
    let taught = result.recommendations.mentors.filter { $0.mentor == row }
    if !taught.isEmpty {
      text += "  " + words(.mentorOf, taught.map { name($0.city) }.joined(separator: ", ")) + "\n"
    }
    return text
  }

  private func trigger(_ trigger: Programme.Trigger) -> String {
    switch trigger {
    case .below(let node, let cut): "\(node) < \(DecimalText.exact(cut))"
    case .verdict(let ids): words(.triggerVerdict, ids.joined(separator: ", "))
    }
  }

  private func reason(_ reason: Recommendation.Reason) -> String {
    switch reason {
    case .weak(let node, let score, let cut):
      words(
        .reasonScoreBelow, assessment.plan.nodes[node].name[language], shown.text(score, of: node),
        DecimalText.exact(cut))
    case .verdict(let verdict): words(.reasonVerdictIs, criteria.verdicts[verdict].name[language])
    }
  }

  private func context(_ context: ContextCloseness) -> String {
    let region = words(context.region.map { $0 == 1 ? .sameRegion : .anotherRegion } ?? .regionNotKnown)
    return words(
      .incomeAndSize, region, context.income.map(fixed) ?? words(.notKnown),
      context.size.map(fixed) ?? words(.notKnown))
  }

  private func value(_ indicator: Int, _ row: Int) -> String {
    if let cell = assessment.imputedCell(indicator, of: row) {
      return words(.filledValueMark, NumberText.measured(cell.value))
    }
    return assessment.indicators.columns[indicator][row].number.map { NumberText.measured($0) } ?? "–"
  }

  private func name(_ row: Int) -> String { assessment.cities[row].name[language] }
  private func fixed(_ value: Double) -> String { DecimalText.fixed(value, decimals: 2) }
}
