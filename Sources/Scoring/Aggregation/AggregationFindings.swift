import AssessmentModel
import Diagnostics

/// What kept nodes from being rated although their children are there.
struct AggregationFindings {
  let plan: AssessmentPlan
  let fits: [NodeFit?]
  let criteria: CriteriaSet
  let survey: Survey
  let leaves: [Column]
  let nodes: [NodeScores]

  func run() -> [Diagnostic] {
    var findings: [Diagnostic] = []
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
        let headline = "\(name(child)) scores \(DecimalText.exact(value)), and \(node.id) is \(floor.words)"
        findings.append(
          Diagnostic(
            floor.code, .valueSetAside, headline,
            at: indicator.flatMap { survey.place(of: $0, city: city) }, city: survey.cities[city].id.rawValue))
      }
    }
    return findings
  }

  /// Rows that the coverage rules admit, and the rule still gives no score for.
  private func undefined(_ position: Int, _ node: AssessmentPlan.Node) -> [Diagnostic] {
    switch node.aggregation {
    case .arithmetic, .geometric, .minimum, .maximum, .harmonic:
      guard node.rescaling != nil || !node.weighting.isWritten else { return [] }
    default: break
    }
    let scores = nodes[position].scores
    guard scores.hasGap else { return [] }
    let columns = zip(node.children, node.countedShares).filter { $0.1 > 0 }.map { column($0.0) }
    var gate = CoverageGate(node, node.countedShares.filter { $0 > 0 })
    let takesGaps = fits[position]?.rule?.takesGaps ?? true
    let floor = node.floor
    var missing: [Int] = []
    for city in survey.cities.indices where scores[city] == nil {
      let row = columns.map { $0.numbers[city] }
      guard gate.admits(row), gate.isComplete || takesGaps else { continue }
      if let floor, row.contains(where: floor.forbids) { continue }
      missing.append(city)
    }
    guard !missing.isEmpty else { return [] }
    if let rescaling = fits[position]?.rescaling, !(rescaling.minimum < rescaling.maximum) {
      return [Diagnostic(.constantNode, .valueSetAside, "\(node.id) has the same score in every city")]
    }
    let headline = "\(node.id) has no value by the rule \(node.aggregation.methodName)"
    if missing.count == survey.cities.count { return [Diagnostic(.undefinedScore, .valueSetAside, headline)] }
    return missing.map {
      Diagnostic(.undefinedScore, .valueSetAside, headline, city: survey.cities[$0].id.rawValue)
    }
  }

  private func column(_ child: AssessmentPlan.Child) -> Column {
    switch child {
    case .node(let inner): nodes[inner].scores
    case .leaf(let leaf): leaves[leaf]
    }
  }

  private func name(_ child: AssessmentPlan.Child) -> String {
    switch child {
    case .node(let inner): plan.nodes[inner].id.rawValue
    case .leaf(let leaf): criteria.indicators[plan.leaves[leaf].indicator].id.rawValue
    }
  }
}

/// From where on a rule can take values.
private struct Floor {
  let words: String
  let code: DiagnosticCode
  var allowsZero = true

  func forbids(_ value: Double) -> Bool { allowsZero ? value < 0 : value <= 0 }
}

extension AssessmentPlan.Node {
  fileprivate var floor: Floor? {
    if case .benefitOfTheDoubt = weighting {
      return Floor(words: "scored by benefit of the doubt", code: .negativeUnderBenefit)
    }
    switch aggregation {
    case .geometric: return Floor(words: "a geometric mean", code: .negativeUnderGeometricMean)
    case .harmonic: return Floor(words: "a harmonic mean", code: .negativeUnderGeometricMean)
    case .powerMean(let exponent, zero: _):
      return exponent == 1 ? nil : Floor(words: "a power mean", code: .negativeUnderGeometricMean)
    case .weightedProduct:
      return Floor(words: "a weighted product", code: .notPositiveUnderProduct, allowsZero: false)
    case .arithmetic, .minimum, .maximum, .orderedWeighted, .mazziottaPareto, .copeland, .topsis, .vikor, .promethee:
      return nil
    }
  }
}
