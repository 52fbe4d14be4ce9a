package import AssessmentModel
internal import Diagnostics
package import Words

/// Where a score comes from: a tree of steps from a node down to the survey cells.
package struct ScoreExplanation: Sendable {
  /// One step: a node with the arithmetic over its children, or a leaf with its way from the cell.
  package struct Step: Sendable {
    /// The node's or indicator's identifier.
    package var id: String
    /// Its name.
    package var name: LocalizedText
    /// The node, if it is one.
    package var node: Int?
    /// The result in the set's score range; `nil` if there is none.
    package var score: Double?
    /// The result on the common scale, in which the arithmetic is; `nil` if there is none.
    package var unit: Double?
    /// The raw value of a leaf, or what was filled in its place.
    package var raw: Double?
    /// The weight among the siblings, after division by their sum; `nil` at the top.
    package var share: Double?
    /// The arithmetic in figures.
    package var formula: String
    /// Where the raw values stand.
    package var sources: [String]
    /// The steps below.
    package var children: [Step]
  }

  /// The steps, from the node asked for.
  package var top: Step

  /// Explains a node of one city.
  ///
  /// - Parameters:
  ///   - figures: how the figures of the arithmetic are written.
  ///   - words: the language of formulas and sources.
  package init(
    node: Int, city: Int, in assessment: Assessment, figures: ExplanationFigures, words: Wording = Wording(.english)
  ) {
    top = Builder(assessment: assessment, city: city, figures: figures, words: words).node(node, share: nil)
  }

  /// Explains every use of an indicator for one city; the formulas of its trees' uses follow each other.
  package static func uses(
    of indicator: Int, city: Int, in assessment: Assessment, figures: ExplanationFigures,
    words: Wording = Wording(.english)
  ) -> [Step] {
    let builder = Builder(assessment: assessment, city: city, figures: figures, words: words)
    return assessment.plan.leaves.indices.filter { assessment.plan.leaves[$0].indicator == indicator }
      .map { builder.leaf($0, share: nil) }
  }
}

/// Works the steps out for one city.
private struct Builder {
  let assessment: Assessment
  let city: Int
  let figures: ExplanationFigures
  let words: Wording

  func node(_ position: Int, share: Double?) -> ScoreExplanation.Step {
    let node = assessment.plan.nodes[position]
    let children = zip(node.children, node.shares).map { child, share in
      switch child {
      case .node(let below): self.node(below, share: share)
      case .leaf(let below): leaf(below, share: share)
      }
    }
    return ScoreExplanation.Step(
      id: node.id.rawValue, name: node.name, node: position, score: assessment.score(position, of: city),
      unit: assessment.nodes[position].scores[city], share: share, formula: formula(of: position), sources: [],
      children: children)
  }

  /// The node's arithmetic with this city's figures, on the common scale, and what the result is reported as.
  private func formula(of position: Int) -> String {
    let node = assessment.plan.nodes[position]
    var terms: [(share: Double, value: Double)] = []
    var weightPresent = 0.0
    for (child, share) in zip(node.children, node.shares) where share > 0 {
      guard let value = value(of: child) else { continue }
      terms.append((share, value))
      weightPresent += share
    }
    let weighted = node.shares.count { $0 > 0 }
    guard let score = assessment.nodes[position].scores[city] else {
      return words(
        .valueUnrated, "\(terms.count)", "\(weighted)",
        words.line(share: weightPresent, apartFrom: [node.minimumCoverage]), "\(node.minimumChildren)",
        words.line(share: node.minimumCoverage))
    }
    let rescaled =
      terms.count < weighted ? " " + words(.weightsRescaled, figures.percent(weightPresent, words)) : ""
    var text = NodeArithmetic.text(
      node.aggregation, terms.map { (share: $0.share / weightPresent, value: $0.value) }, figures, words)
    let own = assessment.nodes[position].cityWeights
    if !own.isEmpty {
      // With the benefit of the doubt each city has weights of its own.
      text = words(
        .ownWeights,
        NodeArithmetic.weightedSum(
          zip(node.children, own).compactMap { child, weights in
            value(of: child).flatMap { value in weights[city].map { (share: $0, value: value) } }
          }, figures))
    }
    if let range = node.rescaling { text += ", " + words(.stretchedOnto, words.line(range)) }
    return "\(text) = \(result(score))\(rescaled)"
  }

  private func value(of child: AssessmentPlan.Child) -> Double? {
    switch child {
    case .node(let below): assessment.nodes[below].scores[city]
    case .leaf(let below): assessment.normalised.columns[below][city]
    }
  }

  func leaf(_ position: Int, share: Double?) -> ScoreExplanation.Step {
    let leaf = assessment.plan.leaves[position]
    let indicator = assessment.criteria.indicators[leaf.indicator]
    let value = assessment.normalised.columns[position][city]
    var formula: String
    var raw: Double?
    switch assessment.indicators.columns[leaf.indicator][city] {
    case .missing(let reason):
      formula = words(.noValueBecause, name(of: reason))
      if let cell = assessment.imputedCell(leaf.indicator, of: city) {
        raw = cell.value
        formula += "; " + words(.filledWith, measured(cell.value, indicator), name(of: cell.basis))
        if let value { formula += "; \(way(of: leaf, indicator, cell.value, value))" }
      }
    case .value(let number, let basis):
      raw = number
      formula = "\(indicator.id) = \(measured(number, indicator)), \(name(of: basis))"
      if let value { formula += "; \(way(of: leaf, indicator, number, value))" }
    }
    return ScoreExplanation.Step(
      id: indicator.id.rawValue, name: indicator.name, score: assessment.criteria.scores.reportedIfAny(value),
      unit: value,
      raw: raw, share: share, formula: formula, sources: sources(of: indicator), children: [])
  }

  private func way(of leaf: AssessmentPlan.Leaf, _ indicator: Indicator, _ raw: Double, _ value: Double) -> String {
    var symbol = figures.raw(raw)
    var prefix = ""
    if let treated = assessment.scored.columns[leaf.indicator][city].number, treated != raw {
      symbol = figures.raw(treated)
      prefix = words(.treatedTo, symbol)
    }
    if leaf.measure == .levelAndWorstGroup {
      symbol = "x"
      prefix += words(.worstGroupSymbol)
    }
    let turns = (indicator.direction == .lowerIsBetter) != (leaf.sense == .falling)
    var text = ScalingArithmetic.text(indicator.normalisation, symbol, turns: turns, words)
    if let denominator = indicator.denominator { prefix = "\(words.line(denominator)); " + prefix }
    if indicator.range != .unit { text += ", " + words(.ontoRange, words.line(indicator.range)) }
    if leaf.sense == .falling { text += " " + words(.fallingUse) }
    return "\(prefix)\(text) = \(result(value))"
  }

  /// The cells that the indicator's items (and their groups) stand in.
  private func sources(of indicator: Indicator) -> [String] {
    let survey = assessment.survey
    return survey.columns.filter {
      indicator.scoring.items.contains($0.key.item) && !$0.key.isSampleSize && !$0.key.isMargin
    }.compactMap { column in
      guard let value = column.answers[city].number else { return nil }
      let place = survey.location(of: column, city: city)
      var text = "\(place): \(column.header) = \(DecimalText.exact(value))"
      if let record = place.record { text += " " + words(.recordNumber, "\(record)") }
      if let origin = column.origins?[city], origin.written != DecimalText.exact(value) {
        text += ", " + words(.writtenThere, VisibleText.line(origin.written))
      }
      if let evidence = column.evidence?[city] { text += ", " + words(.evidenceIs, evidence) }
      return text
    }
  }

  /// A raw value with what it is measured in.
  private func measured(_ value: Double, _ indicator: Indicator) -> String {
    let number = figures.raw(value)
    switch indicator.scale {
    case .level(let top), .count(let top?): return words(.unitOfTop, number, "\(top)")
    case .yesNo: return words(.unitYes, number)
    case .count(of: nil), .percent, .number, .options: break
    }
    let unit = indicator.unit[words.language]
    return unit.isEmpty ? number : "\(number) \(unit)"
  }

  private func name(of reason: MissingReason) -> String {
    switch reason {
    case .noAnswer: words(.missingNotAnswered)
    case .doesNotKnow: words(.missingDoesNotKnow)
    case .refused: words(.missingRefused)
    case .notApplicable: words(.notApplicable)
    case .notAsked: words(.notAsked)
    case .invalid: words(.missingUnusable)
    case .notReturned: words(.missingNothingReturned)
    }
  }

  private func name(of basis: AnswerBasis) -> String {
    switch basis {
    case .reported: words(.basisReported)
    case .evidenced: words(.basisWithEvidence)
    case .selfReported: words(.basisSelf)
    case .countryProxy: words(.basisCountryStandsIn)
    case .registry: words(.basisRegistryValue)
    case .imputed: words(.basisFilledByRule)
    case .previousEdition: words(.basisPreviousFilled)
    }
  }

  /// A result on the common scale, and what it is reported as where that is something else.
  private func result(_ value: Double) -> String {
    let scores = assessment.criteria.scores
    if scores.lower == 0, scores.upper == 1 { return figures.score(value) }
    return words(.reportedAs, figures.score(value), figures.reported(scores.reported(value), scores))
  }
}
