import AssessmentModel
import ReportFiles
import Words

/// What it would take for a city to reach a better verdict or class.
extension CitySection {
  private static let shownGains = 4

  func path() {
    guard let path = explanation?.path else { return }
    subheading(.pathHeading)
    if !isShort { html.element("p", class: "soft") { pathRule() } }
    html.line()
    if let obstacle = path.obstacle, obstacle != .unproven || path.leastChange == nil {
      html.element("p") { self.obstacle(obstacle, path) }
    }
    if let least = path.leastChange { self.least(least, path) }
    html.line()
    gains(path)
  }

  /// What counts as a step.
  func pathRule() {
    html.text(.pathRule)
    if hasFalling {
      html.text(" ")
      html.text(.needLine)
    }
  }

  private func least(_ outcome: ImprovementOutcome, _ path: ImprovementPath) {
    let target =
      bandName(verdict: path.target, level: path.targetLevel)
      ?? bandName(verdict: outcome.verdict, level: outcome.level)
    let missing = outcome.steps.filter { $0.from == nil }
    let moves = outcome.steps.filter { $0.from != nil }
    html.element("p") {
      html.element("b", words(Phrase.toReachTarget, target ?? "–"))
      html.text(.colon)
      if !missing.isEmpty {
        html.text(words(moves.isEmpty ? .missingOnly : .missingFirst, NumberText.whole(missing.count)))
        list(missing)
        html.text(words(.fullStop) + " ")
      }
      if !moves.isEmpty {
        let count = NumberText.whole(moves.reduce(0) { $0 + $1.steps })
        html.text(words(missing.isEmpty ? .pathSteps : .thenSteps, count))
        list(moves)
        html.text(words(.fullStop) + " ")
      }
      html.text(.leadsTo)
      result(outcome)
      let replicates = page.facts.uncertainty?.analysis.replicates ?? page.criteria.robustness?.replicates
      if let share = outcome.holdingShare, let replicates {
        html.text(words(.holdsIn, words.percent(share), NumberText.whole(replicates)))
      }
      html.text(.fullStop)
      if path.obstacle == .unproven { html.text(" " + words(.cutOff)) }
    }
  }

  private func list(_ steps: [ImprovementStep]) {
    for (place, step) in steps.enumerated() {
      if place > 0 { html.text("; ") }
      self.step(step)
    }
  }

  private func gains(_ path: ImprovementPath) {
    guard !path.gains.isEmpty else { return html.element("p", .noStep) }
    let given = path.gains.filter { $0.steps.contains { $0.from == nil } }
    gains(.moreGains, path.gains.filter { !given.contains($0) }.prefix(isShort ? 3 : Self.shownGains))
    gains(.missingHelp, given.prefix(isShort ? 2 : Self.shownGains))
  }

  private func gains(_ title: Phrase, _ gains: some Collection<ImprovementOutcome>) {
    guard !gains.isEmpty else { return }
    if isShort {
      return html.element("p") {
        html.text(words(title) + words(.colon))
        for (place, gain) in gains.enumerated() {
          if place > 0 { html.text("; ") }
          list(gain.steps)
          html.text(" – ")
          result(gain)
        }
      }
    }
    html.element("p", words(title) + words(.colon))
    html.element("ul", class: "open") {
      for gain in gains {
        html.element("li") {
          list(gain.steps)
          html.text(" – ")
          result(gain)
        }
      }
    }
    html.line()
  }

  /// What steps lead to.
  private func result(_ outcome: ImprovementOutcome) {
    if let score = page.facts.reported(outcome.score) {
      let text = page.score(score, of: assessment.plan.principal)
      if let own = assessment.score(of: city) {
        html.text(words(.newScore, text, NumberText.signed(score - own, page.decimals)))
      } else {
        html.text(words(.newScoreOnly, text))
      }
    }
    let own = assessment.verdicts.isEmpty ? assessment.classes[city] : assessment.verdicts[city].verdict
    guard (assessment.verdicts.isEmpty ? outcome.level : outcome.verdict) != own,
      let name = bandName(verdict: outcome.verdict, level: outcome.level)
    else { return }
    html.text(words(.newBand, name))
  }

  private func step(_ step: ImprovementStep) {
    let indicator = page.criteria.indicators[step.indicator]
    html.localized(indicator.name)
    html.text(.colon)
    if let from = step.from {
      html.text(page.before(from, indicator))
      html.text(.stepFromTo)
    } else {
      html.text(.stepAnswer)
    }
    html.text(step.from == nil ? page.plain(step.to, indicator) : page.after(step.to, indicator, hasUnit: !isShort))
    if step.steps > 1 { html.text(words(.stepCount, NumberText.whole(step.steps))) }
  }

  private func bandName(verdict: Int?, level: Int?) -> String? {
    if let verdict { return page.criteria.verdicts[verdict].name[page.language] }
    return level.flatMap { page.criteria.classes?.classes[$0].name[page.language] }
  }

  private func obstacle(_ obstacle: ImprovementPath.Obstacle, _ path: ImprovementPath) {
    switch obstacle {
    case .alreadyBest: html.text(.alreadyBest)
    case .unproven: html.text(.unproven)
    case .gate(let gate): html.text(words(.gateInTheWay, page.criteria.gates[gate].name[page.language]))
    case .outOfReach(let conditions):
      guard let target = bandName(verdict: path.target, level: path.targetLevel), !conditions.isEmpty else {
        html.text(.outOfReachPlain)
        return
      }
      html.text(words(.outOfReach, target))
      for (place, condition) in conditions.enumerated() {
        if place > 0 { html.text(.separator) }
        page.condition(condition, of: city)
      }
      html.text(words(.fullStop))
    }
  }
}
