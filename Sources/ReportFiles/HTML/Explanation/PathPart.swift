import AssessmentModel
import Words

/// What it would take for a city to reach a better verdict or class.
extension CitySection {
  private static let shownGains = 4

  func path() {
    guard let path = explanation?.path else { return }
    subheading(.pathHeading)
    html.element("p", class: "soft") {
      html.text(.pathRule)
      if countsNeed {
        html.text(" ")
        html.text(.needLine)
      }
    }
    html.line()
    if let obstacle = path.obstacle { html.element("p") { self.obstacle(obstacle, path) } }
    if let best = path.bestSingleStep {
      html.element("p") {
        html.element("b", .bestStep)
        html.text(.colon)
        outcome(best)
      }
    } else if path.obstacle != .alreadyBest {
      html.element("p", .noStep)
    }
    if let least = path.leastChange { self.least(least, path) }
    html.line()
    gains(path)
  }

  /// Whether something in the principal index counts the other way round, as need does.
  private var countsNeed: Bool {
    IndicatorLayout.leaves(below: assessment.plan.principal, in: assessment.plan)
      .contains { assessment.plan.leaves[$0].sense == .falling }
  }

  private func least(_ outcome: ImprovementOutcome, _ path: ImprovementPath) {
    let target =
      bandName(verdict: path.target, level: path.targetLevel)
      ?? bandName(verdict: outcome.verdict, level: outcome.level)
    html.element("p") {
      html.element("b", words(.leastChange, target ?? "–", NumberText.whole(outcome.count)))
      html.text(.colon)
      self.outcome(outcome)
    }
  }

  private func gains(_ path: ImprovementPath) {
    let others = path.gains.filter { $0.steps != path.bestSingleStep?.steps }.prefix(Self.shownGains)
    guard !others.isEmpty else { return }
    html.element("p", words(.moreGains) + words(.colon))
    html.element("ul", class: "open") { for gain in others { html.element("li") { outcome(gain) } } }
    html.line()
  }

  /// The steps, then what they lead to.
  private func outcome(_ outcome: ImprovementOutcome) {
    for (place, step) in outcome.steps.enumerated() {
      if place > 0 { html.text("; ") }
      self.step(step)
    }
    html.text(" – ")
    if let score = page.facts.reported(outcome.score) {
      let text = page.score(score, of: assessment.plan.principal)
      if let own = assessment.score(of: city) {
        html.text(words(.newScore, text, NumberText.signed(score - own, page.decimals)))
      } else {
        html.text(words(.newScoreOnly, text))
      }
    }
    if let name = bandName(verdict: outcome.verdict, level: outcome.level) { html.text(words(.newBand, name)) }
    if let share = outcome.holdingShare { html.text(words(.holds, NumberText.percent(share))) }
  }

  private func step(_ step: ImprovementStep) {
    let indicator = page.criteria.indicators[step.indicator]
    html.localized(indicator.name)
    html.text(.colon)
    if let from = step.from {
      page.value(from, indicator)
      html.text(.stepFromTo)
    } else {
      html.text(.stepAnswer)
    }
    page.value(step.to, indicator)
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
