package import AssessmentModel
import Scoring

/// Works out what other weights of the principal index's parts would leave as it is.
package struct WeightTrialBuilder {
  /// Up to so many cities weights are tried in a page.
  package static let mostCities = 5000

  private let assessment: Assessment
  private let criteria: CriteriaSet
  private let plan: AssessmentPlan
  private let root: AssessmentPlan.Node

  /// - Parameter isPinned: whether values learnt in another run were applied.
  package init(_ assessment: Assessment, isPinned: Bool = false) {
    self.assessment = assessment
    criteria = assessment.criteria
    plan = assessment.plan
    root = plan.nodes[plan.principal]
    self.isPinned = isPinned
  }

  private let isPinned: Bool

  /// - Complexity: O(cities × (leaves + nodes)).
  package func build() -> WeightTrial {
    var trial = WeightTrial()
    trial.obstacle = obstacle
    guard trial.obstacle == nil else { return trial }
    let rescorer = CityRescorer(assessment)
    trial.parts = root.children.indices.filter { !root.leftOut.contains($0) }
    trial.gates = rescorer.rules.gates.filter(isAboutScore).map(\.comparison)
    trial.triggers = rescorer.rules.triggers.map { trigger in
      switch trigger {
      case .gateFailed: .gateFailed
      case .gateUnknown: .gateUnknown
      case .insufficientCoverage: .insufficientCoverage
      case .terms(let terms): .score(terms.filter(isAboutScore).map(\.comparison))
      }
    }
    trial.isOpen = rescorer.rules.isOpen
    trial.classesFollow = criteria.classes.flatMap { plan.node($0.node) } == plan.principal
    if let design = criteria.robustness {
      trial.seed = UInt32(truncatingIfNeeded: design.seed)
      trial.noise = noise(design) ?? trial.noise
    }
    let below = trial.parts.map { leaves(below: root.children[$0]) }
    trial.cities = assessment.cities.indices.map { city($0, trial.parts, below, rescorer) }
    return trial
  }

  private var obstacle: WeightTrial.Obstacle? {
    if case .benefitOfTheDoubt = root.weighting { return .weightsOfEachCity }
    if !root.aggregation.traits.isWeighted { return .unweighted }
    if root.children.count - root.leftOut.count < 2 { return .singlePart }
    if assessment.cities.count > Self.mostCities { return .tooManyCities(limit: Self.mostCities) }
    if isPinned && root.learns { return .pinned }
    let looked = OutcomeRules(criteria: criteria, plan: plan).conditionNodes.filter { $0 != plan.principal }
    if plan.reach(from: looked).nodes[plan.principal] { return .takenOver }
    return assessment.cities.indices.contains { assessment.rank(of: $0) != nil } ? nil : .nobodyRanked
  }

  /// The amount by which the set's own design varies these weights.
  private func noise(_ design: RobustnessDesign) -> Double? {
    for case .weights(let nodes, .noise(let amount)) in design.inputs.map(\.variation)
    where nodes.isEmpty || nodes.contains(root.id) {
      return amount
    }
    return nil
  }

  private func isAboutScore(_ term: OutcomeRules.Term) -> Bool { term.subject == .node(plan.principal) }

  /// The leaves below a part with their weights in it.
  private func leaves(below part: AssessmentPlan.Child) -> [(leaf: Int, weight: Double)] {
    switch part {
    case .leaf(let leaf): [(leaf, 1)]
    case .node(let node):
      plan.effectiveWeights(under: node).enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
    }
  }

  private func city(
    _ position: Int, _ parts: [Int], _ weights: [[(leaf: Int, weight: Double)]], _ rescorer: CityRescorer
  ) -> WeightTrial.City {
    let row = rescorer.row(position)
    let leaves = assessment.normalised.columns.map { $0.numbers[position] }
    let sight = OutcomeRules.Row(nodes: assessment.nodes.map { $0.scores.numbers[position] }, raw: row.raw)
    let states = rescorer.rules.outcome(sight, silent: nil, isCovered: true).gates
    let fixedGates = zip(rescorer.rules.gates, states).filter { !isAboutScore($0.0) }.map(\.1)
    let isScreened = rescorer.isScreened(row)
    let answered = weights.map { weights -> Double in
      let all = weights.reduce(0) { $0 + $1.weight }
      return weights.reduce(0) { $0 + (rescorer.isAnswered($1.leaf, row, leaves, isScreened) ? $1.weight : 0) } / all
    }
    let silent = rescorer.silent(row, leaves).map { fixed($0, parts, rescorer.silentLeaves(row, leaves), rescorer) }
    return WeightTrial.City(
      row: fixed(sight, parts, leaves, rescorer), silent: silent,
      answered: answered.allSatisfy { $0 == 1 } ? nil : answered, failsGate: fixedGates.contains(.failed),
      hasUnknownGate: fixedGates.contains(.unknown))
  }

  private func fixed(
    _ row: OutcomeRules.Row, _ parts: [Int], _ leaves: [Double], _ rescorer: CityRescorer
  ) -> WeightTrial.Row {
    WeightTrial.Row(
      parts: parts.map { root.children[$0].value(leaves, row.nodes) },
      rulesHold: rescorer.rules.triggers.map { trigger in
        guard case .terms(let terms) = trigger else { return true }
        return terms.allSatisfy { isAboutScore($0) || rescorer.rules.isMet($0, row) }
      })
  }
}
