import AssessmentModel

/// Gates, classes and verdicts of one row, with the silence rule: what the column steps do for a survey.
struct OutcomeRules {
  /// A condition with its subject looked up.
  struct Term: Hashable {
    enum Subject: Hashable {
      case node(Int)
      case indicator(Int)
    }

    let subject: Subject
    let comparison: Comparison
  }

  /// A verdict rule with its conditions looked up.
  enum Trigger {
    case gateFailed
    case gateUnknown
    case insufficientCoverage
    case terms([Term])
  }

  /// What conditions and coverage are read from.
  struct Row {
    /// Scores of the nodes on the common scale, NaN for missing.
    var nodes: [Double]
    /// Raw values of the indicators, NaN for missing.
    var raw: [Double]
  }

  let criteria: CriteriaSet
  let principal: Int
  let gates: [Term]
  let triggers: [Trigger]
  /// The node that is classed.
  let classed: Int?
  /// Whether a verdict can be lowered by silence: by conditions, past the coverage rule, above the lowest standing.
  let isOpen: [Bool]

  init(criteria: CriteriaSet, plan: AssessmentPlan) {
    func term(_ condition: Condition) -> Term {
      switch condition.subject {
      case .indicator(let id):
        return Term(subject: .indicator(criteria.position(of: id)), comparison: condition.comparison)
      case .node(let id):
        guard let node = plan.node(id) else { preconditionFailure("a condition names the unknown node “\(id)”") }
        return Term(subject: .node(node), comparison: condition.comparison)
      }
    }
    self.criteria = criteria
    principal = plan.principal
    gates = criteria.gates.map { term($0.condition) }
    triggers = criteria.verdicts.map { rule in
      switch rule.trigger {
      case .gateFailed: .gateFailed
      case .gateUnknown: .gateUnknown
      case .insufficientCoverage: .insufficientCoverage
      case .conditions(let conditions): .terms(conditions.map(term))
      }
    }
    classed = criteria.classes.flatMap { plan.node($0.node) }
    let lowest = criteria.verdicts.map(\.standing).min() ?? 0
    let coverageRule = criteria.verdicts.lastIndex { $0.trigger == .insufficientCoverage } ?? -1
    isOpen = criteria.verdicts.enumerated().map { position, rule in
      if case .conditions = rule.trigger { position > coverageRule && rule.standing > lowest } else { false }
    }
  }

  /// The nodes that conditions and the classes are about.
  var conditionNodes: [Int] {
    var nodes = classed.map { [$0] } ?? []
    let terms = triggers.flatMap { trigger -> [Term] in if case .terms(let terms) = trigger { terms } else { [] } }
    for term in gates + terms {
      if case .node(let node) = term.subject, !nodes.contains(node) { nodes.append(node) }
    }
    return nodes
  }

  /// The value that a term compares; NaN for missing.
  func value(_ term: Term, _ row: Row) -> Double {
    switch term.subject {
    case .node(let node): reported(row.nodes[node])
    case .indicator(let indicator): row.raw[indicator]
    }
  }

  /// A score of the common scale as conditions are written.
  func reported(_ score: Double) -> Double {
    criteria.scores.reported(score)
  }

  func isMet(_ term: Term, _ row: Row) -> Bool { term.comparison.isMet(by: value(term, row)) }

  func gateState(_ gate: Int, _ row: Row) -> GateState {
    let value = value(gates[gate], row)
    return value.isNaN ? .unknown : gates[gate].comparison.isMet(by: value) ? .met : .failed
  }

  /// Whether the principal index is rated and its coverage suffices.
  func isCovered(_ row: Row, coverage: Double) -> Bool {
    !row.nodes[principal].isNaN && coverage >= criteria.minimumCoverage - Comparison.tolerance
  }

  func level(_ row: Row) -> Int? {
    guard let scheme = criteria.classes, let classed, !row.nodes[classed].isNaN else { return nil }
    let score = criteria.scores.reported(row.nodes[classed])
    return scheme.classes.firstIndex { $0.bound?.isMet(by: score) ?? true }
  }

  /// Position of the first rule that applies.
  func verdict(_ row: Row, gates: [GateState], isCovered: Bool) -> Int {
    let isFailed = gates.contains(.failed)
    let isUnknown = gates.contains(.unknown)
    for (position, trigger) in triggers.enumerated() {
      switch trigger {
      case .gateFailed: if isFailed { return position }
      case .gateUnknown: if !isFailed && isUnknown { return position }
      case .insufficientCoverage: if !isCovered { return position }
      case .terms(let terms): if terms.allSatisfy({ isMet($0, row) }) { return position }
      }
    }
    preconditionFailure("a list of verdicts has a rule that always applies")
  }

  /// The verdict of a row, lowered where silence at its worse end gives a lower one.
  ///
  /// - Parameter silent: the row with silence at its worse end; `nil` if nothing is silent, or silence is not tried.
  func outcome(_ row: Row, silent: Row?, gates: [GateState], isCovered: Bool) -> VerdictOutcome {
    let answered = verdict(row, gates: gates, isCovered: isCovered)
    guard criteria.silenceLowersVerdict, let silent, isOpen[answered] else { return VerdictOutcome(verdict: answered) }
    let tried = verdict(silent, gates: gates, isCovered: true)
    if criteria.verdicts[tried].standing < criteria.verdicts[answered].standing {
      return VerdictOutcome(verdict: tried, withoutSilence: answered)
    }
    return VerdictOutcome(verdict: answered)
  }
}
