internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// A coherence analysis for people: findings first, then what holds each node together, then what counts.
struct CoherenceText {
  let assessment: Assessment
  let analysis: CoherenceAnalysis
  let words: Wording
  let limit: Int?
  let style: TerminalStyle

  private var language: Language { words.language }

  /// The whole summary.
  func text() -> String {
    let survey = assessment.survey.description
    var text = style.strong(words(.titlePair, assessment.criteria.title[language], survey.title[language])) + "\n"
    if survey.origin == .synthetic {
      text += style.warning(words(.syntheticWarning)) + "\n"
    }
    text += words(.citiesAndPearson, "\(analysis.cities)") + "\n"
    let limits = analysis.thresholds
    text += pairs(words(.redundantPairs, number(limits.redundant)), analysis.redundant)
    text += pairs(words(.negativePairs, number(limits.significance)), analysis.negative)
    text += pairs(words(.weakPairs, number(limits.weak)), analysis.weak)
    return text + sizes() + nodes() + importance() + distributions()
  }

  private func pairs(_ title: String, _ found: [CorrelationPair]) -> String {
    guard !found.isEmpty else { return heading(title) + words(.nothingListed) + "\n" }
    var table = TextTable(
      [
        ("r", .right), ("p", .right), ("rho", .right), ("tau", .right), ("n", .right),
        (words(.partHead), .left), (words(.withHead), .left),
      ], essential: [words(.withHead)], expendable: ["rho", "tau"])
    for pair in shown(found) {
      table.add(figures(pair.correlation) + [name(pair.left), name(pair.right)])
    }
    return heading(title) + table.text(style: style, words: words) + rest(found.count)
  }

  private func sizes() -> String {
    guard !analysis.sizes.isEmpty else { return "" }
    let title = words(.sizePairs, number(analysis.thresholds.size))
    let found = analysis.sizeDependent
    guard !found.isEmpty else { return heading(title) + words(.nothingListed) + "\n" }
    var table = TextTable([
      ("r", .right), ("p", .right), ("rho", .right), ("tau", .right), ("n", .right),
      (words(.indicator), .left), (words(.sizeHead), .left),
    ])
    for entry in shown(found) {
      table.add(
        figures(entry.correlation) + [assessment.criteria.indicators[entry.indicator].id.rawValue, entry.size.name])
    }
    return heading(title) + table.text(style: style, words: words) + rest(found.count)
  }

  private func nodes() -> String {
    let order = assessment.plan.readingOrder
    let found = order.filter { analysis.nodes[$0.node].reliability.items >= 2 }
    guard !found.isEmpty else { return "" }
    var table = TextTable([
      (words(.nodeHead), .left), (words(.partsNumberHead), .right), ("n", .right), (words(.alphaShort), .right),
      (words(.firstComponent), .right), (words(.componentsAboveOne), .right),
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
    let negative = found.filter { analysis.nodes[$0.node].reliability.isNegative }
      .map { assessment.plan.nodes[$0.node].id.rawValue }
    let note =
      negative.isEmpty
      ? ""
      : style.faint(words(.pullApart, negative.joined(separator: ", "))) + "\n"
    return heading(words(.reliabilityHeading)) + table.text(style: style, words: words) + note
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
      (words(.weight), .right), (words(.importanceHead), .right), ("r", .right), ("n", .right),
      (words(.indicator), .left),
    ])
    for use in shown(order) {
      table.add([percent(use.weight), percent(use.share ?? 0), fixed(use.pearson), "\(use.count)", name(use.part)])
    }
    return heading(words(.importanceHeading))
      + table.text(style: style, words: words) + rest(order.count)
  }

  private func distributions() -> String {
    let found = analysis.statistics.filter { !$0.flags.isEmpty }
    guard !found.isEmpty else { return heading(words(.distributionsHeading)) + words(.nothingListed) + "\n" }
    var table = TextTable([
      (words(.indicator), .left), ("n", .right), (words(.medianShort), .right), (words(.skewnessShort), .right),
      (words(.kurtosisShort), .right), (words(.flagsHead), .left),
    ])
    for entry in shown(found) {
      table.add([
        assessment.criteria.indicators[entry.indicator].id.rawValue, "\(entry.count)", fixed(entry.summary?.median),
        fixed(entry.summary?.skewness), fixed(entry.summary?.kurtosis),
        entry.flags.map { name($0) }.joined(separator: ", "),
      ])
    }
    return heading(words(.distributionsHeading)) + table.text(style: style, words: words) + rest(found.count)
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
    return style.faint(words(.moreInOutput, "\(count - limit)")) + "\n"
  }

  private func heading(_ title: String) -> String { "\n" + style.strong(title) + "\n" }

  private func name(_ part: AssessmentPlan.Child) -> String {
    switch part {
    case .node(let node): return assessment.plan.nodes[node].id.rawValue
    case .leaf(let position):
      let leaf = assessment.plan.leaves[position]
      let id = assessment.criteria.indicators[leaf.indicator].id.rawValue
      let text = words(.indicatorInNode, id, assessment.plan.nodes[leaf.parent].id.rawValue)
      return leaf.sense == .falling ? words(.fallingMark, text) : text
    }
  }

  private func name(_ flag: StatisticsFlag) -> String {
    switch flag {
    case .missing: words(.flagMissingWord)
    case .outliers: words(.flagOutliersWord)
    case .zeros: words(.flagZerosWord)
    case .fewValues: words(.flagFewValuesWord)
    case .constant: words(.flagConstantWord)
    }
  }

  private func fixed(_ value: Double?) -> String { value.map { DecimalText.fixed($0, decimals: 2) } ?? "–" }
  private func number(_ value: Double) -> String { DecimalText.exact(value) }
  private func percent(_ share: Double) -> String { words.line(share: share, decimals: 1) }
}
