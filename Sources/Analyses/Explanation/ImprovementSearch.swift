public import AssessmentModel
import Scoring

/// What a city's path aims at.
public enum ImprovementTarget: Sendable, Hashable {
  /// The verdict at a position, or any better one.
  case verdict(Int)
  /// The class at a position, or any better one.
  case level(Int)
}

/// Finds the smallest change that takes a city to a better verdict or class.
///
/// Indicators that the city controls move upwards in their own direction, in whole steps on yes/no questions, levels,
/// counts and options, else in quarters of the goalposts' distance (or of the range of the cities' values). Answering a
/// missing question starts at the worse end of its scale. A move that would lower the principal score is never made, nor
/// one on an indicator whose only uses in the principal index fall; an answer to a missing question is held against the
/// one at the worse end. Everything learnt and all other cities stay.
///
/// The number of steps is proven least, and the score the highest among paths of that number, unless
/// ``ImprovementPath/Obstacle/unproven`` says otherwise. On trees in which every moved indicator has one way to the top,
/// and conditions that ask for more, results below each node are joined from the leaves up, keeping for every number of
/// steps those that no other covers; elsewhere sets of steps are tried in the order of their number.
public struct ImprovementSearch: Sendable {
  let rescorer: CityRescorer

  /// Prepares the search.
  public init(_ assessment: Assessment) { rescorer = CityRescorer(assessment) }

  init(_ rescorer: CityRescorer) { self.rescorer = rescorer }

  /// The next better target of a city: the lowest ranked verdict above its own, or the next class if the set has no
  /// verdicts; `nil` if there is none.
  ///
  /// Verdicts that are not ranked come below all that are. Ranked ones go by standing and, for equals, from the last in
  /// the file to the first.
  public func next(of city: Int) -> ImprovementTarget? {
    let (criteria, assessment) = (rescorer.criteria, rescorer.assessment)
    if !assessment.verdicts.isEmpty {
      let own = PathGoal.place(assessment.verdicts[city].verdict, in: criteria)
      let better = criteria.verdicts.indices.filter {
        criteria.verdicts[$0].isRanked && PathGoal.place($0, in: criteria) > own
      }
      return better.min { PathGoal.place($0, in: criteria) < PathGoal.place($1, in: criteria) }.map { .verdict($0) }
    }
    guard let scheme = criteria.classes else { return nil }
    let own = assessment.classes[city] ?? scheme.classes.count
    return own > 0 ? .level(own - 1) : nil
  }

  /// What it would take for a city to reach a target, by default the next better one.
  ///
  /// - Complexity: for trees as above, O(steps² × (nodes + indicators)) per way to meet the target.
  public func path(of city: Int, to wanted: ImprovementTarget? = nil) -> ImprovementPath {
    let target = wanted ?? next(of: city)
    let row = rescorer.row(city)
    let now = rescorer.rescore(row)
    let ladders = StepOptions.all(row, now, in: rescorer)
    let gains = gains(row, now, ladders)
    var path = ImprovementPath(
      city: city, target: nil, bestSingleStep: gains.first, leastChange: nil, gains: gains, obstacle: nil)
    let goal: PathGoal
    switch target {
    case nil:
      if !rescorer.criteria.verdicts.isEmpty || rescorer.criteria.classes != nil { path.obstacle = .alreadyBest }
      return path
    case .verdict(let verdict):
      path.target = verdict
      goal = PathGoal(verdict: verdict, rescorer.rules)
    case .level(let level):
      path.targetLevel = level
      goal = PathGoal(level: level, rescorer.rules)
    }
    if goal.isReached(now) {
      path.obstacle = .alreadyBest
      return path
    }
    if let gate = blockingGate(now, ladders, goal) {
      path.obstacle = .gate(gate)
      return path
    }
    let found =
      FrontierSearch(rescorer, row, now, ladders, goal)?.run()
      ?? StepEnumeration(rescorer: rescorer, row: row, now: now, ladders: ladders, goal: goal).run()
    switch found {
    case .found(let choice):
      path.leastChange = outcome(choice, row, now, ladders)
      // What joined frontiers promise is scored again; a difference in the last bit at a cut is no proof.
      if !goal.isReached(rescorer.result(row, now, ladders, choice)) { path.obstacle = .unproven }
    case .outOfReach: path.obstacle = .outOfReach(unmet(row, now, ladders, goal))
    case .stopped: path.obstacle = .unproven
    }
    return path
  }

  /// Single steps that raise the principal score, best first.
  private func gains(_ row: CityRow, _ now: RescoredRow, _ ladders: [StepOptions]) -> [ImprovementOutcome] {
    let top = rescorer.plan.principal
    let before = now.nodes[top].isNaN ? -.infinity : now.nodes[top]
    var found: [(gain: Double, outcome: ImprovementOutcome)] = []
    for number in ladders.indices where ladders[number].options[1].steps == 1 {
      var choice = [Int](repeating: 0, count: ladders.count)
      choice[number] = 1
      let entry = ladders[number].options[1]
      let score = rescorer.trial(row, now, ladders[number].leaves, entry, ladders[number].indicator)
      guard score > before + 1e-12 else { continue }
      found.append((score, outcome(choice, row, now, ladders)))
    }
    found.sort {
      $0.gain == $1.gain
        ? $0.outcome.steps[0].indicator < $1.outcome.steps[0].indicator : $0.gain > $1.gain
    }
    return found.map(\.outcome)
  }

  private func outcome(
    _ choice: [Int], _ row: CityRow, _ now: RescoredRow, _ ladders: [StepOptions]
  ) -> ImprovementOutcome {
    let result = rescorer.result(row, now, ladders, choice)
    let top = rescorer.plan.principal
    let steps = zip(ladders, choice).filter { $0.1 > 0 }.map { ladder, option -> (ImprovementStep, Double) in
      let entry = ladder.options[option]
      let alone = rescorer.trial(row, now, ladder.leaves, entry, ladder.indicator)
      return (
        ImprovementStep(indicator: ladder.indicator, from: ladder.from, to: entry.value, steps: entry.steps),
        alone.isNaN ? -.infinity : alone
      )
    }
    let sorted = steps.sorted { left, right in
      let (isGiven, isOther) = (left.0.from == nil, right.0.from == nil)
      if isGiven != isOther { return isGiven }
      return left.1 == right.1 ? left.0.indicator < right.0.indicator : left.1 > right.1
    }
    return ImprovementOutcome(
      steps: sorted.map(\.0), score: result.nodes[top].isNaN ? nil : result.nodes[top],
      verdict: result.verdict?.verdict, level: result.level)
  }

  /// A gate that fails, or is unknown, and that no step can settle.
  private func blockingGate(_ now: RescoredRow, _ ladders: [StepOptions], _ goal: PathGoal) -> Int? {
    guard let ways = goal.ways, !ways.isEmpty, ways.allSatisfy({ $0.needsNoFailedGate || $0.needsNoUnknownGate })
    else { return nil }
    return now.gates.indices.first { gate in
      guard now.gates[gate] != .met, case .indicator(let indicator) = rescorer.rules.gates[gate].subject else {
        return false
      }
      let isUnknown = now.gates[gate] == .unknown
      guard ways.allSatisfy({ isUnknown ? $0.needsNoUnknownGate : $0.needsNoFailedGate }) else { return false }
      let ladder = ladders.first { $0.indicator == indicator }
      return
        !(ladder?.options.dropFirst().contains {
          rescorer.rules.gates[gate].comparison.isMet(by: $0.value)
        } ?? false)
    }
  }

  /// The conditions that stay unmet even with every step, of the way that leaves the fewest.
  private func unmet(
    _ row: CityRow, _ now: RescoredRow, _ ladders: [StepOptions], _ goal: PathGoal
  ) -> [Condition] {
    let summit = rescorer.summit(row, now, ladders)
    let (sight, silent) = (summit.row, goal.heedsSilence ? summit.silent : nil)
    let rules = rescorer.rules
    let lists = (goal.ways ?? []).map { way in
      let open = way.literals.filter { literal in
        !literal.holds(rules.value(literal.term, sight))
          || (silent.map { !literal.holds(rules.value(literal.term, $0)) } ?? false)
      }
      // What a stricter one of them asks for anyway need not be said.
      return open.filter { literal in
        !open.contains { literal.follows(from: $0) && !$0.follows(from: literal) }
      }.map { rescorer.condition($0) }
    }
    // The lowest class asks for a score and nothing more; there is no condition to name then.
    .map { $0.filter(\.comparison.cut.isFinite) }
    return lists.min { $0.count < $1.count } ?? []
  }
}

extension CityRescorer {
  /// A row with every ladder climbed, as conditions see it, and with silence at its worse end.
  func summit(
    _ row: CityRow, _ now: RescoredRow, _ ladders: [StepOptions]
  ) -> (result: RescoredRow, row: OutcomeRules.Row, silent: OutcomeRules.Row?) {
    var climbed = row
    for ladder in ladders {
      if let last = ladder.options.last { climbed.set(ladder.indicator, .value(last.value, .reported)) }
    }
    let result = result(row, now, ladders, ladders.map { $0.options.count - 1 })
    return (result, OutcomeRules.Row(nodes: result.nodes, raw: climbed.raw), silent(climbed, result.leaves))
  }

  /// A literal as a condition that holds where the literal does.
  func condition(_ literal: PathGoal.Literal) -> Condition {
    let subject: Condition.Subject =
      switch literal.term.subject {
      case .node(let node): .node(plan.nodes[node].id)
      case .indicator(let indicator): .indicator(criteria.indicators[indicator].id)
      }
    guard literal.isNegated else { return Condition(subject, literal.term.comparison) }
    switch literal.term.comparison {
    case .atLeast(let cut): return Condition(subject, .below(cut))
    case .below(let cut): return Condition(subject, .atLeast(cut))
    case .above(let cut): return Condition(subject, .atMost(cut))
    case .atMost(let cut), .equals(let cut): return Condition(subject, .above(cut))
    }
  }
}
