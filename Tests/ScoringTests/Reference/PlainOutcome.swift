import AssessmentModel
import ScoringSupport

/// Gates, class, verdict and the rule of silence of one city, written down plainly: a set of goalposts and weighted means,
/// answers by the indicators' names.
struct PlainOutcome {
  let set: CriteriaSet
  let answers: [IndicatorID: Answer]
  /// The worst value that any city has of an indicator.
  let worst: [IndicatorID: Double]

  private func raw(_ id: IndicatorID, silent: Bool) -> Double? {
    switch answers[id] {
    case .value(let value, _): value
    case .missing(let reason): silent && reason.isSilence ? worst[id] : nil
    case nil: nil
    }
  }

  private func leaf(_ use: IndicatorUse, silent: Bool) -> Double? {
    guard let indicator = set.indicators.first(where: { $0.id == use.indicator }),
      case .goalposts(let posts) = indicator.normalisation
    else { return nil }
    if case .missing(let reason) = answers[use.indicator], silent, reason.isSilence { return 0 }
    guard let value = raw(use.indicator, silent: false) else { return nil }
    let place = min(1, max(0, (value - posts.lower) / (posts.upper - posts.lower)))
    return (indicator.direction == .lowerIsBetter) != (use.sense == .falling) ? 1 - place : place
  }

  private func score(_ node: IndexNode, silent: Bool) -> Double? {
    let parts = node.children.compactMap { child -> (weight: Double, score: Double?)? in
      switch child {
      case .node(let inner): (inner.weight, score(inner, silent: silent))
      case .use(let use): (use.weight, leaf(use, silent: silent))
      case .reference: nil
      }
    }
    let all = parts.reduce(0) { $0 + $1.weight }
    let present = parts.filter { $0.score != nil }
    let weight = present.reduce(0) { $0 + $1.weight }
    guard !present.isEmpty, weight / all >= node.minimumCoverage - 1e-9 else { return nil }
    return present.reduce(0) { $0 + $1.weight * ($1.score ?? 0) } / weight
  }

  private func find(_ id: NodeID, in node: IndexNode) -> IndexNode? {
    if node.id == id { return node }
    for case .node(let inner) in node.children { if let found = find(id, in: inner) { return found } }
    return nil
  }

  /// The share of the index's weight that the city answered itself.
  private func answered(_ node: IndexNode) -> Double {
    let parts = node.children.compactMap { child -> (weight: Double, share: Double)? in
      switch child {
      case .node(let inner): (inner.weight, answered(inner))
      case .use(let use): (use.weight, raw(use.indicator, silent: false) == nil ? 0 : 1)
      case .reference: nil
      }
    }
    return parts.reduce(0) { $0 + $1.weight * $1.share } / parts.reduce(0) { $0 + $1.weight }
  }

  private func value(_ subject: Condition.Subject, silent: Bool) -> Double? {
    switch subject {
    case .indicator(let id): raw(id, silent: silent)
    case .node(let id):
      find(id, in: set.trees[0]).flatMap { score($0, silent: silent) }
        .map { set.scores.lower + (set.scores.upper - set.scores.lower) * $0 }
    }
  }

  private func isMet(_ comparison: Comparison, by value: Double?) -> Bool {
    guard let value else { return false }
    return switch comparison {
    case .atLeast(let cut): value > cut - 1e-9
    case .below(let cut): value < cut - 1e-9
    case .above(let cut): value > cut + 1e-9
    case .atMost(let cut): value < cut + 1e-9
    case .equals(let cut): abs(value - cut) < 1e-9
    }
  }

  var gates: [GateState] {
    self.set.gates.map { gate in
      let value = value(gate.condition.subject, silent: false)
      return value == nil ? .unknown : isMet(gate.condition.comparison, by: value) ? .met : .failed
    }
  }

  var level: Int? {
    guard let scheme = set.classes, let value = value(.node(scheme.node), silent: false) else { return nil }
    return scheme.classes.firstIndex { level in level.bound.map { isMet($0, by: value) } ?? true }
  }

  private var isCovered: Bool {
    value(.node(set.trees[0].id), silent: false) != nil && answered(set.trees[0]) >= set.minimumCoverage - 1e-9
  }

  private func verdict(silent: Bool) -> Int? {
    set.verdicts.firstIndex { rule in
      switch rule.trigger {
      case .gateFailed: gates.contains(.failed)
      case .gateUnknown: !gates.contains(.failed) && gates.contains(.unknown)
      case .insufficientCoverage: !silent && !isCovered
      case .conditions(let conditions):
        conditions.allSatisfy { isMet($0.comparison, by: value($0.subject, silent: silent)) }
      }
    }
  }

  /// The lower of the two verdicts, if the first was reached by conditions after the coverage rule.
  var outcome: VerdictOutcome? {
    guard let answered = verdict(silent: false) else { return nil }
    let coverageRule = set.verdicts.firstIndex { $0.trigger == .insufficientCoverage } ?? -1
    guard set.silenceLowersVerdict, answered > coverageRule, case .conditions = set.verdicts[answered].trigger,
      let tried = verdict(silent: true), set.verdicts[tried].standing < set.verdicts[answered].standing
    else { return VerdictOutcome(verdict: answered) }
    return VerdictOutcome(verdict: tried, withoutSilence: answered)
  }
}
