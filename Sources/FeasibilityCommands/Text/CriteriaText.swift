internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// A criteria set for people: trees with nominal and effective weights, goalposts, gates, classes and verdicts.
struct CriteriaText {
  let set: CriteriaSet
  let plan: AssessmentPlan
  let spoken: Wording
  let style: TerminalStyle

  private var language: Language { spoken.language }

  /// The whole set.
  func text() -> String {
    var text = style.strong("\(set.title[language])") + "  " + spoken(.setVersion, set.id, set.version) + "\n"
    if !set.purpose.english.isEmpty { text += set.purpose[language] + "\n" }
    text += spoken(
      .scoresFromTo, number(set.scores.lower), number(set.scores.upper), ties, spoken.line(share: set.minimumCoverage),
      set.silenceLowersVerdict ? spoken(.silenceDoesNotPay) : "")
    text += "\n"
    if let screening = set.screening { text += spoken(.screeningIs, spoken.line(screening)) + "\n" }
    if set.imputation != .none { text += spoken(.gapsAre, spoken.line(set.imputation)) + "\n" }
    if set.treatment != .none { text += spoken(.outliersAre, spoken.line(set.treatment)) + "\n" }
    if let change = set.change { text += spoken(.changeIs, change.text(spoken)) + "\n" }
    for (position, root) in plan.roots.enumerated() {
      text += "\n" + style.strong(spoken(position == 0 ? .principalIndex : .furtherIndex)) + "\n"
      append(root, indent: 0, weight: 1, effective: 1, to: &text)
    }
    text += rules()
    text += CriteriaDesignText(set: set, words: spoken, style: style).text()
    return text
  }

  private var ties: String {
    switch set.tieRule {
    case .competition: spoken(.tiesCompetition)
    case .dense: spoken(.tiesDense)
    case .average: spoken(.tiesAveraged)
    }
  }

  private func append(_ position: Int, indent: Int, weight: Double, effective: Double, to text: inout String) {
    let node = plan.nodes[position]
    let margin = String(repeating: "  ", count: indent)
    text += margin + style.strong(node.id.rawValue) + "  \(node.name[language])  \(words(node))"
    if indent > 0 {
      text += "  " + spoken(.weightAndEffective, fixed(weight), fixed(effective))
    }
    if node.minimumCoverage > 0 { text += spoken(.needsOfWeight, spoken.line(share: node.minimumCoverage)) }
    text += "\n"
    for (child, share) in zip(node.children, node.shares) {
      switch child {
      case .node(let below):
        append(below, indent: indent + 1, weight: share, effective: effective * share, to: &text)
      case .leaf(let leaf):
        text += margin + "  " + words(plan.leaves[leaf], share, effective * share) + "\n"
      }
    }
  }

  private func words(_ leaf: AssessmentPlan.Leaf, _ share: Double, _ effective: Double) -> String {
    let indicator = set.indicators[leaf.indicator]
    var text = "\(indicator.id)  \(indicator.name[language])  "
    text += spoken(.weightAndEffective, fixed(share), fixed(effective)) + "  " + technique(indicator)
    if indicator.direction == .lowerIsBetter { text += spoken(.lowerIsBetter) }
    if leaf.sense == .falling { text += spoken(.fallingLeaf) }
    if leaf.measure == .levelAndWorstGroup { text += spoken(.withWorstGroup) }
    return text
  }

  /// Everything that is done to the values before they are weighed.
  private func technique(_ indicator: Indicator) -> String {
    var parts: [String] = []
    let method = indicator.normalisation
    if case .posts(let posts) = method.traits.limits {
      var limits = "\(number(posts.lower))…\(number(posts.upper))"
      if posts.isLogarithmic { limits = spoken(.logarithmicMark, limits) }
      if !posts.isTruncated { limits = spoken(.notTruncatedMark, limits) }
      parts.append(limits)
    } else {
      parts.append(method == .minMax(constant: nil) ? spoken(.minMaxOfCities) : spoken.line(method))
    }
    if indicator.range != .unit { parts.append(spoken(.ontoOutput, spoken.line(indicator.range))) }
    if let denominator = indicator.denominator { parts.append(spoken.line(denominator)) }
    if let imputation = indicator.imputation { parts.append(spoken(.gapsOfIndicator, spoken.line(imputation))) }
    if let treatment = indicator.treatment { parts.append(spoken(.outliersOfIndicator, spoken.line(treatment))) }
    if let change = indicator.change { parts.append(spoken(.changeOfIndicator, change.text(spoken))) }
    return parts.joined(separator: ", ")
  }

  /// The aggregation, with weights that are not as written and a stretch that follows.
  private func words(_ node: AssessmentPlan.Node) -> String {
    var text: String
    switch node.aggregation.traits.shape {
    case .arithmetic: text = spoken(.arithmeticMean)
    case .geometric(let zero): text = spoken(.geometricMean, spoken.line(zero))
    case .harmonic(let zero): text = spoken(.harmonicMean, spoken.line(zero))
    case .power, .smallest, .largest, .ordered, .other: text = spoken.line(node.aggregation)
    }
    if !node.weighting.isWritten { text += spoken(.weightsFrom, spoken.line(node.weighting)) }
    if let range = node.rescaling { text += spoken(.thenStretched, spoken.line(range)) }
    return text
  }

  private func rules() -> String {
    var text = ""
    if !set.checks.isEmpty {
      text += "\n" + style.strong(spoken(.checksHeading)) + "\n"
      for rule in set.checks { text += "  \(rule.id)  \(rule.name[language]): \(rule.text(spoken))\n" }
    }
    if !set.gates.isEmpty {
      text += "\n" + style.strong(spoken(.gatesHeading)) + "\n"
      for gate in set.gates { text += "  \(gate.id)  \(gate.name[language]): \(words(gate.condition))\n" }
    }
    if let scheme = set.classes {
      text += "\n" + style.strong(spoken(.classesOf, "\(scheme.node)")) + "\n"
      for level in scheme.classes {
        text += "  \(level.id)  \(level.name[language]): \(level.bound.map(words) ?? spoken(.restOfScores))\n"
      }
    }
    if !set.verdicts.isEmpty {
      text += "\n" + style.strong(spoken(.verdictsHeading)) + "\n"
      for verdict in set.verdicts {
        text += "  \(verdict.id)  \(verdict.name[language]): \(words(verdict.trigger))"
        text += verdict.isRanked ? spoken(.rankedMark) + "\n" : "\n"
      }
    }
    return text
  }

  private func words(_ trigger: VerdictRule.Trigger) -> String {
    switch trigger {
    case .gateFailed: spoken(.gateIsFailed)
    case .gateUnknown: spoken(.gateUnanswered)
    case .insufficientCoverage: spoken(.tooLittleAnswered)
    case .conditions(let conditions):
      conditions.isEmpty ? spoken(.otherwiseRule) : conditions.map(words).joined(separator: spoken(.listAnd))
    }
  }

  private func words(_ condition: Condition) -> String {
    switch condition.subject {
    case .node(let id): "\(id) \(words(condition.comparison))"
    case .indicator(let id): "\(id) \(words(condition.comparison))"
    }
  }

  private func words(_ comparison: AssessmentModel.Comparison) -> String {
    switch comparison {
    case .atLeast(let cut): "≥ \(number(cut))"
    case .below(let cut): "< \(number(cut))"
    case .above(let cut): "> \(number(cut))"
    case .atMost(let cut): "≤ \(number(cut))"
    case .equals(let value): "= \(number(value))"
    }
  }

  /// The set as JSON: what will be used, with effective weights; the same in every language.
  func json() -> String {
    guard language == .english else {
      return CriteriaText(set: set, plan: plan, spoken: Wording(.english), style: style).json()
    }
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      json.member("version", 1)
      json.member("id", set.id)
      json.member("setVersion", set.version)
      json.member("title", set.title.english)
      json.member("trees", array: { for root in plan.roots { write(root, share: 1, effective: 1, to: json) } })
      if !set.checks.isEmpty {
        json.member("checks", array: { for rule in set.checks { json.string("\(rule.id): \(rule.text(spoken))") } })
      }
      json.member("gates", array: { for gate in set.gates { json.string("\(gate.id): \(words(gate.condition))") } })
      json.member(
        "verdicts", array: { for verdict in set.verdicts { json.string("\(verdict.id): \(words(verdict.trigger))") } })
      CriteriaDesignText(set: set, words: spoken, style: style).write(to: json)
    }
    return sink.text
  }

  private func write(_ position: Int, share: Double, effective: Double, to json: JSONWriter) {
    let node = plan.nodes[position]
    json.object {
      json.member("node", node.id.rawValue)
      json.member("name", node.name.english)
      json.member("aggregation", words(node))
      json.member("share", share)
      json.member("effectiveWeight", effective)
      json.member(
        "children",
        array: {
          for (child, share) in zip(node.children, node.shares) {
            switch child {
            case .node(let below): write(below, share: share, effective: effective * share, to: json)
            case .leaf(let leaf):
              json.object {
                json.member("indicator", set.indicators[plan.leaves[leaf].indicator].id.rawValue)
                json.member("sense", plan.leaves[leaf].sense.rawValue)
                json.member("method", technique(set.indicators[plan.leaves[leaf].indicator]))
                json.member("share", share)
                json.member("effectiveWeight", effective * share)
              }
            }
          }
        })
    }
  }

  private func fixed(_ value: Double) -> String { DecimalText.fixed(value, decimals: 3) }
  private func number(_ value: Double) -> String { DecimalText.exact(value) }
}
