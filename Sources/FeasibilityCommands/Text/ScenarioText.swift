internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Words

/// Scenarios for the terminal.
struct ScenarioText {
  let assessment: Assessment
  let words: Wording
  let limit: Int?
  let style: TerminalStyle
  private let shown: ShownScores

  private var language: Language { words.language }

  init(assessment: Assessment, words: Wording, limit: Int?, style: TerminalStyle) {
    self.assessment = assessment
    self.words = words
    self.limit = limit
    self.style = style
    shown = ShownScores(assessment)
  }

  /// One method against another: who moves, by how much, and which step moves them most.
  func text(_ comparison: ScenarioComparison) -> String {
    var text = heading(style.strong("\(comparison.before) → \(comparison.after)"))
    guard !comparison.steps.isEmpty else { return text + words(.methodsAlike) + "\n" }
    text += words(.stepsDiffer, comparison.steps.map(title).joined(separator: ", ")) + "\n\n"
    var table = TextTable(
      [(words(.cityHead), .left), (words(.score), .right), (words(.rank), .right), (words(.verdict), .left)]
        + comparison.steps.map { (words(.byStep, title($0)), .right) })
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
    text += moved.isEmpty ? words(.nobodyMoves) + "\n" : table.text(style: style, words: words)
    text += rest(moved.count)
    return text + words(.bracketsNote) + "\n"
  }

  /// The ranking without each element, the one that moves most first.
  func text(_ removals: [ElementRemoval]) -> String {
    let text = heading(style.strong(words(.withoutEachElement))) + "\n"
    var table = TextTable([
      (words(.withoutHead), .left), (words(.nameHead), .left), (words(.meanShiftHead), .right),
      (words(.citiesMoveHead), .right), (words(.widestHead), .left),
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
        removal.unrated.isEmpty
          ? "\(removal.moves.count)" : words(.unratedToo, "\(removal.moves.count)", "\(removal.unrated.count)"),
        widest,
      ])
    }
    var rows = table.text(style: style, words: words) + rest(order.count)
    let needed = removals.filter { $0.meanShift == nil }.map { $0.element.name(in: assessment) }
    if !needed.isEmpty { rows += words(.neededElements, needed.joined(separator: ", ")) + "\n" }
    return text + rows
  }

  /// Pairs of cities whose order depends on a third.
  func text(_ swaps: [RankSwap]) -> String {
    var text = heading(style.strong(words(.withoutEachCity))) + "\n"
    guard !swaps.isEmpty else { return text + words(.noSwaps) + "\n" }
    text += words(.swapsCount, "\(swaps.count)") + "\n"
    for swap in swaps.prefix(limit ?? swaps.count) {
      text += "  " + words(.swapLine, name(swap.removed), name(swap.behind), name(swap.ahead)) + "\n"
    }
    return text + rest(swaps.count)
  }

  private func heading(_ title: String) -> String {
    let isSynthetic = assessment.survey.description.origin == .synthetic
    return title + "\n" + (isSynthetic ? style.warning(words(.syntheticWarning)) + "\n" : "")
  }

  private func rest(_ count: Int) -> String {
    guard let limit, count > limit else { return "" }
    return words(.moreRows, "\(count - limit)") + "\n"
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

  private func title(_ step: MethodStep) -> String {
    switch step {
    case .answers: words(.stepAnswers)
    case .screening: words(.stepScreening)
    case .imputation: words(.stepImputation)
    case .treatment: words(.stepTreatment)
    case .normalisation: words(.stepNormalisation)
    case .weights: words(.stepWeights)
    case .aggregation: words(.stepAggregation)
    case .tree: words(.stepTree)
    case .outcome: words(.stepOutcome)
    }
  }

  private func title(_ element: ElementRemoval.Element) -> String {
    switch element {
    case .indicator(let position): assessment.criteria.indicators[position].name[language]
    case .node(let position): assessment.plan.nodes[position].name[language]
    }
  }

  private func score(_ value: Double?) -> String {
    assessment.criteria.scores.reportedIfAny(value).map { shown.text($0, of: assessment.plan.principal) }
      ?? words(.notRated)
  }

  private func steps(_ value: Double?) -> String {
    guard let value else { return "–" }
    return value == 0 ? "0" : (value < 0 ? "−" : "+") + DecimalText.exact(abs(value))
  }

  private func rank(_ value: Double?) -> String { value.map(DecimalText.exact) ?? "–" }
}
