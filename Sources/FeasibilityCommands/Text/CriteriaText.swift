internal import AssessmentModel
internal import Diagnostics

/// A criteria set for people: trees with nominal and effective weights, goalposts, gates, classes and verdicts.
struct CriteriaText {
  let set: CriteriaSet
  let plan: AssessmentPlan
  let style: TerminalStyle

  /// The whole set.
  func text() -> String {
    var text = style.strong("\(set.title.english)") + "  (\(set.id), version \(set.version))\n"
    if !set.purpose.english.isEmpty { text += set.purpose.english + "\n" }
    text += "Scores from \(number(set.scores.lower)) to \(number(set.scores.upper))"
    text += "; ties: \(set.tieRule.rawValue); a city needs \(percent(set.minimumCoverage)) of the weight answered"
    if set.silenceLowersVerdict { text += "; silence does not pay" }
    text += "\n"
    if let screening = set.screening { text += "Screening: \(screening.summary)\n" }
    if set.imputation != .none { text += "Gaps: \(set.imputation.summary)\n" }
    if set.treatment != .none { text += "Outliers: \(set.treatment.summary)\n" }
    if let change = set.change { text += "Change from the previous edition: \(change.summary)\n" }
    for (position, root) in plan.roots.enumerated() {
      text += "\n" + style.strong(position == 0 ? "Principal index" : "Further index") + "\n"
      append(root, indent: 0, weight: 1, effective: 1, to: &text)
    }
    text += rules()
    text += CriteriaDesignText(set: set, style: style).text()
    return text
  }

  private func append(_ position: Int, indent: Int, weight: Double, effective: Double, to text: inout String) {
    let node = plan.nodes[position]
    let margin = String(repeating: "  ", count: indent)
    text += margin + style.strong(node.id.rawValue) + "  \(node.name.english)  \(words(node))"
    if indent > 0 { text += "  weight \(fixed(weight)), effective \(fixed(effective))" }
    if node.minimumCoverage > 0 { text += ", needs \(percent(node.minimumCoverage)) of its weight" }
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
    var text = "\(indicator.id)  \(indicator.name.english)  weight \(fixed(share)), effective \(fixed(effective))"
    text += "  " + technique(indicator)
    if indicator.direction == .lowerIsBetter { text += ", lower is better" }
    if leaf.sense == .falling { text += ", falling" }
    if leaf.measure == .levelAndWorstGroup { text += ", with the worst group" }
    return text
  }

  /// Everything that is done to the values before they are weighed.
  private func technique(_ indicator: Indicator) -> String {
    var parts: [String] = []
    switch indicator.normalisation {
    case .goalposts(let posts):
      var limits = "\(number(posts.lower))…\(number(posts.upper))"
      if posts.isLogarithmic { limits += " logarithmic" }
      if !posts.isTruncated { limits += " not truncated" }
      parts.append(limits)
    case .minMax(nil): parts.append("min–max of the cities")
    case .minMax, .zScore, .rank, .borda, .percentileRank, .distanceToLeader, .distanceToReference, .distanceToTarget,
      .fractionOfBest, .categorical, .vector, .sum, .maximum:
      parts.append(indicator.normalisation.summary)
    }
    if indicator.range != .unit { parts.append("onto \(indicator.range.summary)") }
    if let denominator = indicator.denominator { parts.append(denominator.summary) }
    if let imputation = indicator.imputation { parts.append("gaps: \(imputation.summary)") }
    if let treatment = indicator.treatment { parts.append("outliers: \(treatment.summary)") }
    if let change = indicator.change { parts.append("change from the previous edition: \(change.summary)") }
    return parts.joined(separator: ", ")
  }

  /// The aggregation, with weights that are not as written and a stretch that follows.
  private func words(_ node: AssessmentPlan.Node) -> String {
    var text: String
    switch node.aggregation {
    case .arithmetic: text = "arithmetic mean"
    case .geometric(let zero): text = "geometric mean, \(zero.summary)"
    case .harmonic(let zero): text = "harmonic mean, \(zero.summary)"
    case .powerMean, .minimum, .maximum, .orderedWeighted, .mazziottaPareto, .copeland, .topsis, .vikor, .promethee,
      .weightedProduct:
      text = node.aggregation.summary
    }
    if !node.weighting.isWritten { text += "; weights: \(node.weighting.summary)" }
    if let range = node.rescaling { text += "; then stretched onto \(range.summary)" }
    return text
  }

  private func rules() -> String {
    var text = ""
    if !set.checks.isEmpty {
      text += "\n" + style.strong("Checks on answers") + "\n"
      for rule in set.checks { text += "  \(rule.id)  \(rule.name.english): \(rule.summary)\n" }
    }
    if !set.gates.isEmpty {
      text += "\n" + style.strong("Gates") + "\n"
      for gate in set.gates { text += "  \(gate.id)  \(gate.name.english): \(words(gate.condition))\n" }
    }
    if let scheme = set.classes {
      text += "\n" + style.strong("Classes of \(scheme.node)") + "\n"
      for level in scheme.classes {
        text += "  \(level.id)  \(level.name.english): \(level.bound.map(words) ?? "the rest")\n"
      }
    }
    if !set.verdicts.isEmpty {
      text += "\n" + style.strong("Verdicts, the first that applies") + "\n"
      for verdict in set.verdicts {
        text += "  \(verdict.id)  \(verdict.name.english): \(words(verdict.trigger))"
        text += verdict.isRanked ? "; ranked\n" : "\n"
      }
    }
    return text
  }

  private func words(_ trigger: VerdictRule.Trigger) -> String {
    switch trigger {
    case .gateFailed: "a gate is failed"
    case .gateUnknown: "a gate cannot be answered"
    case .insufficientCoverage: "too little is answered"
    case .conditions(let conditions):
      conditions.isEmpty ? "otherwise" : conditions.map(words).joined(separator: " and ")
    }
  }

  private func words(_ condition: Condition) -> String {
    switch condition.subject {
    case .node(let id): "\(id) \(words(condition.comparison))"
    case .indicator(let id): "\(id) \(words(condition.comparison))"
    }
  }

  private func words(_ comparison: Comparison) -> String {
    switch comparison {
    case .atLeast(let cut): "≥ \(number(cut))"
    case .below(let cut): "< \(number(cut))"
    case .above(let cut): "> \(number(cut))"
    case .atMost(let cut): "≤ \(number(cut))"
    case .equals(let value): "= \(number(value))"
    }
  }

  /// The set as JSON: what will be used, with effective weights.
  func json() -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      json.member("version", 1)
      json.member("id", set.id)
      json.member("setVersion", set.version)
      json.member("title", set.title.english)
      json.member("trees", array: { for root in plan.roots { write(root, share: 1, effective: 1, to: json) } })
      if !set.checks.isEmpty {
        json.member("checks", array: { for rule in set.checks { json.string("\(rule.id): \(rule.summary)") } })
      }
      json.member("gates", array: { for gate in set.gates { json.string("\(gate.id): \(words(gate.condition))") } })
      json.member(
        "verdicts", array: { for verdict in set.verdicts { json.string("\(verdict.id): \(words(verdict.trigger))") } })
      CriteriaDesignText(set: set, style: style).write(to: json)
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
  private func percent(_ share: Double) -> String { PercentText.text(share) }
}
