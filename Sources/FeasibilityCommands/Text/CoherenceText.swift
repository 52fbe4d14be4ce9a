internal import AssessmentModel
internal import Diagnostics

/// A coherence analysis for people: findings first, then what holds each node together, then what counts.
struct CoherenceText {
  let assessment: Assessment
  let analysis: CoherenceAnalysis
  let limit: Int?
  let style: TerminalStyle

  /// The whole summary.
  func text() -> String {
    let survey = assessment.survey.description
    var text = style.strong("\(assessment.criteria.title.english), \(survey.title.english)") + "\n"
    if survey.origin == .synthetic {
      text += style.warning("SYNTHETIC DATA: the values are made up and say nothing about any city") + "\n"
    }
    text += "\(analysis.cities) cities; r is Pearson's, over the cities with both values\n"
    let limits = analysis.thresholds
    text += pairs("Redundant (r > \(number(limits.redundant)))", analysis.redundant)
    text += pairs("Negative (r < 0, p ≤ \(number(limits.significance)))", analysis.negative)
    text += pairs("Weak in their node (r < \(number(limits.weak)))", analysis.weak)
    return text + sizes() + nodes() + importance() + distributions()
  }

  private func pairs(_ title: String, _ found: [CorrelationPair]) -> String {
    guard !found.isEmpty else { return heading(title) + "none\n" }
    var table = TextTable([
      ("r", .right), ("p", .right), ("rho", .right), ("tau", .right), ("n", .right), ("Part", .left), ("With", .left),
    ])
    for pair in shown(found) {
      table.add(figures(pair.correlation) + [name(pair.left), name(pair.right)])
    }
    return heading(title) + table.text(style: style) + rest(found.count)
  }

  private func sizes() -> String {
    guard !analysis.sizes.isEmpty else { return "" }
    let title = "Going with size (|rho| > \(number(analysis.thresholds.size)))"
    let found = analysis.sizeDependent
    guard !found.isEmpty else { return heading(title) + "none\n" }
    var table = TextTable([
      ("r", .right), ("p", .right), ("rho", .right), ("tau", .right), ("n", .right), ("Indicator", .left),
      ("Size", .left),
    ])
    for entry in shown(found) {
      table.add(
        figures(entry.correlation) + [assessment.criteria.indicators[entry.indicator].id.rawValue, entry.size.name])
    }
    return heading(title) + table.text(style: style) + rest(found.count)
  }

  private func nodes() -> String {
    let order = assessment.plan.readingOrder
    let found = order.filter { analysis.nodes[$0.node].reliability.items >= 2 }
    guard !found.isEmpty else { return "" }
    var table = TextTable([
      ("Node", .left), ("Parts", .right), ("n", .right), ("Alpha", .right), ("First component", .right),
      ("Components > 1", .right),
    ])
    for (position, depth) in found {
      let node = analysis.nodes[position]
      table.add([
        String(repeating: "  ", count: depth) + assessment.plan.nodes[position].id.rawValue,
        "\(node.reliability.items)", "\(node.reliability.count)",
        fixed(node.reliability.alpha), node.components?.components.first.map { percent($0.explained) } ?? "–",
        node.components.map { "\($0.aboveOne)" } ?? "–",
      ])
    }
    return heading("Reliability and principal components") + table.text(style: style)
  }

  /// The uses under the principal index whose importance is furthest from their weight.
  private func importance() -> String {
    let uses = analysis.uses.filter { $0.node == assessment.plan.principal && $0.share != nil }
    guard !uses.isEmpty else { return "" }
    let distance = { (use: PartImportance) in abs((use.share ?? 0) - use.weight) }
    let order = uses.enumerated().sorted { left, right in
      let (a, b) = (distance(left.element), distance(right.element))
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    var table = TextTable([
      ("Weight", .right), ("Importance", .right), ("r", .right), ("n", .right), ("Indicator", .left),
    ])
    for use in shown(order) {
      table.add([percent(use.weight), percent(use.share ?? 0), fixed(use.pearson), "\(use.count)", name(use.part)])
    }
    return heading("Weight against importance (share of r² with the index), the furthest apart first")
      + table.text(style: style) + rest(order.count)
  }

  private func distributions() -> String {
    let found = analysis.statistics.filter { !$0.flags.isEmpty }
    guard !found.isEmpty else { return heading("Distributions worth a look") + "none\n" }
    var table = TextTable([
      ("Indicator", .left), ("n", .right), ("Median", .right), ("Skewness", .right), ("Kurtosis", .right),
      ("Flags", .left),
    ])
    for entry in shown(found) {
      table.add([
        assessment.criteria.indicators[entry.indicator].id.rawValue, "\(entry.count)", fixed(entry.summary?.median),
        fixed(entry.summary?.skewness), fixed(entry.summary?.kurtosis),
        entry.flags.map(\.rawValue).joined(separator: ", "),
      ])
    }
    return heading("Distributions worth a look") + table.text(style: style) + rest(found.count)
  }

  private func figures(_ correlation: Correlation) -> [String] {
    let p = correlation.pearson?.pValue ?? 1
    return [
      fixed(correlation.pearson?.value), p < 0.001 ? "<0.001" : DecimalText.fixed(p, decimals: 3),
      fixed(correlation.spearman?.value), fixed(correlation.kendall?.value), "\(correlation.count)",
    ]
  }

  private func shown<Entry>(_ list: [Entry]) -> ArraySlice<Entry> { list.prefix(limit ?? list.count) }

  private func rest(_ count: Int) -> String {
    guard let limit, count > limit else { return "" }
    return style.faint("and \(count - limit) more; --top all shows them, --output writes everything") + "\n"
  }

  private func heading(_ title: String) -> String { "\n" + style.strong(title) + "\n" }

  private func name(_ part: AssessmentPlan.Child) -> String {
    switch part {
    case .node(let node): return assessment.plan.nodes[node].id.rawValue
    case .leaf(let position):
      let leaf = assessment.plan.leaves[position]
      let id = assessment.criteria.indicators[leaf.indicator].id.rawValue
      return "\(id) in \(assessment.plan.nodes[leaf.parent].id)" + (leaf.sense == .falling ? ", falling" : "")
    }
  }

  private func fixed(_ value: Double?) -> String { value.map { DecimalText.fixed($0, decimals: 2) } ?? "–" }
  private func number(_ value: Double) -> String { DecimalText.exact(value) }
  private func percent(_ share: Double) -> String { PercentText.text(share, decimals: 1) }
}
