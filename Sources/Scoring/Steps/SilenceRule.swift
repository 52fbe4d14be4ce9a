import AssessmentModel

/// The rule that silence must not pay: the verdict is tried again with every unanswered item at its worse end, and the
/// lower of the two verdicts stands.
///
/// A leaf whose indicator is missing for a reason that is silence counts the lower end of its scores; conditions on the
/// indicator itself see the worse end of its scale. What does not apply or was not asked stays missing. The rule
/// acts on cities whose verdict was reached by conditions past the coverage rule; scores and ranks stay as they are.
struct SilenceRule {
  let criteria: CriteriaSet
  let plan: AssessmentPlan
  let indicators: IndicatorMatrix
  let normalised: NormalisedMatrix
  /// The lower end of each leaf's scores.
  let worstEnds: [Double]
  let learnt: [LearntValue]
  let aggregation: FrozenNodes

  /// Number of cities tried at a time.
  static let block = 4096

  func run(_ verdicts: [Int], _ standing: VerdictStep.Standing) -> [VerdictOutcome] {
    var outcomes = verdicts.map { VerdictOutcome(verdict: $0) }
    guard criteria.silenceLowersVerdict else { return outcomes }
    let scope = Scope(self)
    let cities = candidates(verdicts, scope)
    for start in stride(from: 0, to: cities.count, by: Self.block) {
      let rows = cities[start..<min(start + Self.block, cities.count)]
      for (city, tried) in zip(rows, trial(rows, standing, scope)) {
        let answered = verdicts[city]
        if criteria.verdicts[tried].standing < criteria.verdicts[answered].standing {
          outcomes[city] = VerdictOutcome(verdict: tried, withoutSilence: answered)
        }
      }
    }
    return outcomes
  }

  /// What the verdict conditions reach.
  private struct Scope {
    var subjects: [Condition.Subject]
    var nodes: [Bool]
    var leaves: [Bool]
    var indicators: [Int]

    init(_ rule: SilenceRule) {
      subjects = rule.criteria.verdictSubjects
      let starts = subjects.compactMap { subject -> Int? in
        if case .node(let id) = subject { rule.plan.node(id) } else { nil }
      }
      (nodes, leaves) = rule.plan.reach(from: starts)
      var wanted = Set(
        subjects.compactMap { subject -> Int? in
          if case .indicator(let id) = subject { rule.criteria.position(of: id) } else { nil }
        })
      for (leaf, isReached) in zip(rule.plan.leaves, leaves) where isReached { wanted.insert(leaf.indicator) }
      indicators = wanted.sorted()
    }
  }

  /// Cities with silence in reach of the conditions, whose verdict can still be lowered.
  private func candidates(_ verdicts: [Int], _ scope: Scope) -> [Int] {
    let lowest = criteria.verdicts.map(\.standing).min() ?? 0
    let coverageRule = criteria.verdicts.lastIndex { $0.trigger == .insufficientCoverage } ?? -1
    let isOpen = criteria.verdicts.enumerated().map { position, rule in
      if case .conditions = rule.trigger { position > coverageRule && rule.standing > lowest } else { false }
    }
    var isSilent = [Bool](repeating: false, count: verdicts.count)
    for indicator in scope.indicators where indicators.columns[indicator].hasMissing {
      let states = indicators.columns[indicator].states
      for city in states.indices where states[city].isSilence { isSilent[city] = true }
    }
    return verdicts.indices.filter { isSilent[$0] && isOpen[verdicts[$0]] }
  }

  /// The verdicts of some cities with silence at its worse end.
  private func trial(_ rows: ArraySlice<Int>, _ standing: VerdictStep.Standing, _ scope: Scope) -> [Int] {
    let leaves = plan.leaves.indices.map { position -> [Double] in
      guard scope.leaves[position] else { return [] }
      let states = indicators.columns[plan.leaves[position].indicator].states
      let values = normalised.columns[position].numbers
      let worst = worstEnds[position]
      return rows.map { states[$0].isSilence ? worst : values[$0] }
    }
    let nodes = aggregation.run(leaves, count: rows.count, members: Array(rows), needed: scope.nodes)
    let table = ConditionTable(scope.subjects, criteria: criteria, plan: plan) {
      nodes[$0]
    } raw: { indicator in
      let column = indicators.columns[indicator]
      let worst = worstValue(indicator)
      return rows.map { column.states[$0].isSilence ? worst : column.numbers[$0] }
    }
    return VerdictStep(rules: criteria.verdicts).run(VerdictStep.Standing(standing, rows: rows), table)
  }

  /// The end of an indicator's scale that lowers the index: by direction, and by the sense of its use in the first tree
  /// that uses it. An open scale ends at the goalpost, or else at the bound learnt from the cities, which is their worst
  /// value; 0 if no city has any. Where outliers are treated, goalposts and bounds stand on another scale than the raw
  /// values, and the cities' worst value counts.
  func worstValue(_ position: Int) -> Double {
    let sense = plan.leaves.first { $0.indicator == position }?.sense ?? .rising
    return end(of: position, isUpper: criteria.indicators[position].flips(sense))
  }

  /// The upper or lower end of an indicator's scale, as above.
  func end(of position: Int, isUpper: Bool) -> Double {
    let indicator = criteria.indicators[position]
    if let bound = isUpper ? indicator.scale.bounds.upper : indicator.scale.bounds.lower { return bound }
    if (indicator.treatment ?? criteria.treatment) == .none {
      if case .goalposts(let posts) = indicator.normalisation { return isUpper ? posts.upper : posts.lower }
      let name = isUpper ? "maximum" : "minimum"
      if let bound = learnt.first(where: { $0.name == name && $0.subject == indicator.id.rawValue }) {
        return bound.value
      }
    }
    let found = ColumnStatistics.extremes(indicators.columns[position].numbers)
    return (isUpper ? found?.upper : found?.lower) ?? 0
  }
}
