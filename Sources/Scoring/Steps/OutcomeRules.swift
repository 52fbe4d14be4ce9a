package import AssessmentModel

/// Gates, classes and verdict rules of a criteria set with their subjects looked up: one form for the assessment, for
/// replicates and for single rows.
package final class OutcomeRules: Sendable {
  /// A condition with its subject looked up.
  package struct Term: Hashable {
    package enum Subject: Hashable {
      case node(Int)
      case indicator(Int)
    }

    package let subject: Subject
    package let comparison: Comparison
    /// Which of ``OutcomeRules/subjects`` it is about.
    let place: Int
  }

  /// A verdict rule with its conditions looked up.
  package enum Trigger {
    case gateFailed
    case gateUnknown
    case insufficientCoverage
    case terms([Term])
  }

  package let criteria: CriteriaSet
  let principal: Int
  /// What conditions and classes are about, each once.
  let subjects: [Term.Subject]
  package let gates: [Term]
  package let triggers: [Trigger]
  let standings: [Int]
  /// What each class asks for, best first; `nil` for one that takes the rest.
  package let levels: [Term?]
  /// The node that is classed, and which of the subjects it is.
  package let classed: Int?
  let classPlace: Int?
  /// Whether a verdict can be lowered by silence: by conditions, past the coverage rule, above the lowest standing.
  package let isOpen: [Bool]

  package init(criteria: CriteriaSet, plan: AssessmentPlan) {
    var subjects: [Term.Subject] = []
    func term(_ subject: Condition.Subject, _ comparison: Comparison) -> Term {
      let found: Term.Subject
      switch subject {
      case .indicator(let id): found = .indicator(criteria.position(of: id))
      case .node(let id):
        guard let node = plan.node(id) else { preconditionFailure("a condition names the unknown node “\(id)”") }
        found = .node(node)
      }
      let place = subjects.firstIndex(of: found) ?? subjects.count
      if place == subjects.count { subjects.append(found) }
      return Term(subject: found, comparison: comparison, place: place)
    }
    self.criteria = criteria
    principal = plan.principal
    gates = criteria.gates.map { term($0.condition.subject, $0.condition.comparison) }
    triggers = criteria.verdicts.map { rule in
      switch rule.trigger {
      case .gateFailed: .gateFailed
      case .gateUnknown: .gateUnknown
      case .insufficientCoverage: .insufficientCoverage
      case .conditions(let conditions): .terms(conditions.map { term($0.subject, $0.comparison) })
      }
    }
    standings = criteria.verdicts.map(\.standing)
    if let scheme = criteria.classes {
      guard let node = plan.node(scheme.node) else { preconditionFailure("the classes name an unknown node") }
      classed = node
      classPlace = term(.node(scheme.node), .atLeast(-.infinity)).place
      levels = scheme.classes.map { level in level.bound.map { term(.node(scheme.node), $0) } }
    } else {
      (classed, classPlace, levels) = (nil, nil, [])
    }
    self.subjects = subjects
    let lowest = standings.min() ?? 0
    let coverageRule = criteria.verdicts.lastIndex { $0.trigger == .insufficientCoverage } ?? -1
    isOpen = criteria.verdicts.enumerated().map { position, rule in
      if case .conditions = rule.trigger { position > coverageRule && rule.standing > lowest } else { false }
    }
  }

  /// A class as a condition on the classed node; `nil` without classes.
  package func term(ofLevel level: Int) -> Term? {
    guard let classed, let classPlace else { return nil }
    return levels[level] ?? Term(subject: .node(classed), comparison: .atLeast(-.infinity), place: classPlace)
  }

  /// The conditions of all verdict rules, in file order.
  package var verdictTerms: [Term] {
    triggers.flatMap { trigger -> [Term] in if case .terms(let terms) = trigger { terms } else { [] } }
  }

  /// The nodes that conditions and the classes are about.
  package var conditionNodes: [Int] {
    var nodes = classed.map { [$0] } ?? []
    for term in gates + verdictTerms {
      if case .node(let node) = term.subject, !nodes.contains(node) { nodes.append(node) }
    }
    return nodes
  }

  /// A score of the common scale as conditions are written.
  @inline(__always)
  package func reported(_ score: Double) -> Double { criteria.scores.reported(score) }
}

extension CriteriaSet {
  /// Position of an indicator that the set is known to have.
  func position(of id: IndicatorID) -> Int {
    guard let position = indicators.firstIndex(where: { $0.id == id }) else {
      preconditionFailure("the criteria set names the unknown indicator “\(id)”")
    }
    return position
  }
}
