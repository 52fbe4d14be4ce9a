import AssessmentModel
import Diagnostics
import Numerics

/// What kept nodes from being rated although their children are there.
struct AggregationFindings {
  let plan: AssessmentPlan
  let fits: [NodeFit?]
  let criteria: CriteriaSet
  let survey: Survey
  let leaves: [Column]
  let nodes: [NodeScores]
  /// Nodes whose scores run beyond all numbers in the reported range, with the cities.
  let beyond: [(node: Int, city: Int)]

  func run() -> [Diagnostic] {
    var findings = beyond.map { entry in
      Diagnostic(
        .notFinite, .valueSetAside,
        .scoring(.nodeTooLarge, .text("\(plan.nodes[entry.node].id)")),
        city: survey.cities[entry.city].id.rawValue)
    }
    for (position, node) in plan.nodes.enumerated() {
      if let floor = node.floor { findings += outside(floor, node) }
      findings += undefined(position, node)
    }
    return findings
  }

  /// Children that a node's rule cannot take.
  private func outside(_ floor: Floor, _ node: AssessmentPlan.Node) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (child, share) in zip(node.children, node.countedShares) where share > 0 {
      let column = self.column(child)
      for (city, value) in column.numbers.enumerated() where floor.forbids(value) {
        var indicator: Indicator?
        if case .leaf(let leaf) = child { indicator = criteria.indicators[plan.leaves[leaf].indicator] }
        let what = Statement.scoring(
          .scoreForbidden, .text(plan.name(of: child, criteria)), .number(DecimalText.exact(value)),
          .text("\(node.id)"),
          .said(.scoring(floor.kind)))
        findings.append(
          Diagnostic(
            floor.code, .valueSetAside, what,
            at: indicator.flatMap { survey.place(of: $0, city: city) }, city: survey.cities[city].id.rawValue))
      }
    }
    return findings
  }

  /// Rows that the coverage rules admit, and the rule still gives no score for.
  private func undefined(_ position: Int, _ node: AssessmentPlan.Node) -> [Diagnostic] {
    let scores = nodes[position].scores
    guard scores.hasGap else { return [] }
    let columns = zip(node.children, node.countedShares).filter { $0.1 > 0 }.map { column($0.0) }
    // A mean of ordinary numbers always has a value.
    if node.isMean, node.rescaling == nil, node.weighting.isWritten, !columns.contains(where: \.isExtreme) { return [] }
    let takesGaps = fits[position]?.rule?.takesGaps ?? true
    let floor = node.floor
    var missing: [Int] = []
    for city in survey.cities.indices where scores[city] == nil {
      let row = columns.map { $0.numbers[city] }
      let present = row.count { !$0.isNaN }
      guard nodes[position].coverage.numbers[city] >= node.minimumCoverage - Comparison.tolerance,
        present >= max(1, node.minimumChildren), present == row.count || takesGaps
      else { continue }
      if let floor, row.contains(where: floor.forbids) { continue }
      if beyond.contains(where: { $0 == (position, city) }) { continue }
      missing.append(city)
    }
    guard !missing.isEmpty else { return [] }
    if let rescaling = fits[position]?.rescaling, rescaling.isConstant {
      return [Diagnostic(.constantNode, .valueSetAside, .scoring(.constantNode, .text("\(node.id)")))]
    }
    let isOverflow = columns.contains(where: \.isExtreme)
    let code = isOverflow ? DiagnosticCode.notFinite : .undefinedScore
    let what = Statement.scoring(
      isOverflow ? .scoreOverflow : .scoreUndefined, .text("\(node.id)"), .text(node.aggregation.methodName))
    if missing.count == survey.cities.count { return [Diagnostic(code, .valueSetAside, what)] }
    return missing.map { Diagnostic(code, .valueSetAside, what, city: survey.cities[$0].id.rawValue) }
  }

  private func column(_ child: AssessmentPlan.Child) -> Column {
    switch child {
    case .node(let inner): nodes[inner].scores
    case .leaf(let leaf): leaves[leaf]
    }
  }
}

/// From where on a rule can take values.
private struct Floor {
  let kind: ScoringFact
  let code: DiagnosticCode
  var allowsZero = true

  func forbids(_ value: Double) -> Bool { allowsZero ? value < 0 : value <= 0 }
}

extension Column {
  /// Whether any number is so large that sums, squares or products of such run beyond all numbers.
  fileprivate var isExtreme: Bool {
    guard let ends = ColumnStatistics.extremes(numbers) else { return false }
    return max(abs(ends.lower), abs(ends.upper)) > 1e150
  }
}

extension AssessmentPlan.Node {
  /// Whether the rule is a mean or an extreme of the children at hand.
  fileprivate var isMean: Bool {
    switch aggregation.traits.shape {
    case .arithmetic, .geometric, .harmonic, .smallest, .largest: true
    case .power, .ordered, .other: false
    }
  }

  fileprivate var floor: Floor? {
    if case .benefitOfTheDoubt = weighting {
      return Floor(kind: .byBenefit, code: .negativeUnderBenefit)
    }
    // A power mean of exponent 1 is the arithmetic mean.
    if case .power(1, _) = aggregation.traits.shape { return nil }
    switch aggregation.traits.takes {
    case .anything: return nil
    case .notNegative(_, let rule): return Floor(kind: rule, code: .negativeUnderGeometricMean)
    case .positive(let rule): return Floor(kind: rule, code: .notPositiveUnderProduct, allowsZero: false)
    }
  }
}
