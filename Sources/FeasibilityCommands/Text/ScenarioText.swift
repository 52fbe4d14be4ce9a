internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles

/// Scenarios for the terminal.
struct ScenarioText {
  let assessment: Assessment
  let language: Language
  let limit: Int?
  let style: TerminalStyle
  private let shown: ShownScores

  init(assessment: Assessment, language: Language, limit: Int?, style: TerminalStyle) {
    self.assessment = assessment
    self.language = language
    self.limit = limit
    self.style = style
    shown = ShownScores(assessment)
  }

  /// One method against another: who moves, by how much, and which step moves them most.
  func text(_ comparison: ScenarioComparison) -> String {
    var text = heading(style.strong("\(comparison.before) → \(comparison.after)"))
    guard !comparison.steps.isEmpty else { return text + "The two methods do not differ.\n" }
    text += "Steps that differ: \(comparison.steps.map(\.rawValue).joined(separator: ", "))\n\n"
    var table = TextTable(
      [("City", .left), ("Score", .right), ("Rank", .right), ("Verdict", .left)]
        + comparison.steps.map { ("by " + $0.rawValue, .right) })
    let moved = comparison.cities.filter(isMoved).sorted {
      (places($1), change($1), $0.city) < (places($0), change($0), $1.city)
    }
    for shift in moved.prefix(limit ?? moved.count) {
      let verdict =
        shift.verdictBefore == shift.verdictAfter
        ? shift.verdictAfter ?? "–" : "\(shift.verdictBefore ?? "–") → \(shift.verdictAfter ?? "–")"
      table.add(
        [
          name(shift.city), "\(score(shift.scoreBefore)) → \(score(shift.scoreAfter))",
          "\(rank(shift.rankBefore)) → \(rank(shift.rankAfter))", verdict,
        ] + zip(shift.scoreParts, shift.rankParts).map { "\(assessment.criteria.scores.signed($0)) (\(steps($1)))" })
    }
    text += moved.isEmpty ? "No city changes its score, rank or verdict.\n" : table.text(style: style)
    text += rest(moved.count)
    text += "In brackets, places: minus is up. A step's part is what it adds in the order above.\n"
    return text
  }

  /// The ranking without each element, the one that moves most first.
  func text(_ removals: [ElementRemoval]) -> String {
    let text = heading(style.strong("Without each element in turn")) + "\n"
    var table = TextTable([
      ("Without", .left), ("Name", .left), ("Mean shift", .right), ("Cities that move", .right), ("Widest move", .left),
    ])
    let order = removals.indices.filter { removals[$0].meanShift != nil }.sorted {
      let (a, b) = (removals[$0].meanShift ?? -1, removals[$1].meanShift ?? -1)
      return a == b ? $0 < $1 : a > b
    }
    for position in order.prefix(limit ?? order.count) {
      let removal = removals[position]
      let widest = removal.moves.first.map { "\(name($0.city)) \($0.before) → \($0.after)" } ?? "–"
      table.add([
        removal.element.name(in: assessment), title(removal.element),
        removal.meanShift.map { DecimalText.fixed($0, decimals: 2) } ?? "–",
        "\(removal.moves.count)" + (removal.unrated.isEmpty ? "" : ", \(removal.unrated.count) unrated"), widest,
      ])
    }
    var rows = table.text(style: style) + rest(order.count)
    let needed = removals.filter { $0.meanShift == nil }.map { $0.element.name(in: assessment) }
    if !needed.isEmpty {
      rows += "Without \(needed.joined(separator: ", ")) no city has a score: the index needs it to be rated.\n"
    }
    return text + rows
  }

  /// Pairs of cities whose order depends on a third.
  func text(_ swaps: [RankSwap]) -> String {
    var text = heading(style.strong("Without each city in turn")) + "\n"
    guard !swaps.isEmpty else { return text + "No two cities change places when a third is left out.\n" }
    text += "\(swaps.count) \(swaps.count == 1 ? "pair changes" : "pairs change") places when a third is left out:\n"
    for swap in swaps.prefix(limit ?? swaps.count) {
      text += "  without \(name(swap.removed)), \(name(swap.behind)) overtakes \(name(swap.ahead))\n"
    }
    return text + rest(swaps.count)
  }

  private func heading(_ title: String) -> String {
    let isSynthetic = assessment.survey.description.origin == .synthetic
    return title + "\n"
      + (isSynthetic
        ? style.warning("SYNTHETIC DATA: the values are made up and say nothing about any city") + "\n" : "")
  }

  private func rest(_ count: Int) -> String {
    guard let limit, count > limit else { return "" }
    return "… and \(count - limit) more; --top all shows every one\n"
  }

  private func isMoved(_ shift: ScenarioShift) -> Bool {
    shift.scoreBefore != shift.scoreAfter || shift.rankBefore != shift.rankAfter
      || shift.verdictBefore != shift.verdictAfter
  }

  /// Places moved: without end where a rank comes or goes, none where there is none on either side.
  private func places(_ shift: ScenarioShift) -> Double {
    switch (shift.rankBefore, shift.rankAfter) {
    case (let before?, let after?): abs(after - before)
    case (nil, nil): -1
    default: .infinity
    }
  }

  private func change(_ shift: ScenarioShift) -> Double {
    abs((shift.scoreAfter ?? 0) - (shift.scoreBefore ?? 0))
  }

  private func name(_ city: Int) -> String { assessment.cities[city].name[language] }

  private func title(_ element: ElementRemoval.Element) -> String {
    switch element {
    case .indicator(let position): assessment.criteria.indicators[position].name[language]
    case .node(let position): assessment.plan.nodes[position].name[language]
    }
  }

  private func score(_ value: Double?) -> String {
    assessment.criteria.scores.reportedIfAny(value).map { shown.text($0, of: assessment.plan.principal) } ?? "not rated"
  }

  private func steps(_ value: Double?) -> String {
    guard let value else { return "–" }
    return value == 0 ? "0" : (value < 0 ? "−" : "+") + DecimalText.exact(abs(value))
  }

  private func rank(_ value: Double?) -> String { value.map(DecimalText.exact) ?? "–" }
}
