import AssessmentModel
import Scoring

/// Finds the least number of steps exactly, by joining frontiers from the leaves up.
///
/// It needs trees in which every moved indicator has one way to the top, rules that a higher child never lowers, and
/// conditions that ask for more; ``init`` gives `nil` where that is not so.
struct FrontierSearch {
  let rescorer: CityRescorer
  let row: CityRow
  let now: RescoredRow
  let ladders: [StepOptions]
  let goal: PathGoal
  private let ways: [PathGoal.Way]
  private let silentNodes: [Double]
  /// Nodes that matter, and those of them that can move, children first.
  private let needed: [Bool]
  private let moves: [Bool]
  private let joins: [Int: FrontierJoin]
  private let roots: [Int]
  /// For each leaf the ladder that moves it.
  private let ladderOfLeaf: [Int?]
  private let weights: [Double]

  init?(_ rescorer: CityRescorer, _ row: CityRow, _ now: RescoredRow, _ ladders: [StepOptions], _ goal: PathGoal) {
    let plan = rescorer.plan
    let scores = rescorer.criteria.scores
    guard rescorer.isLocal, goal.isConsistent, let ways = goal.ways, scores.lower < scores.upper else { return nil }
    self.rescorer = rescorer
    self.row = row
    self.now = now
    self.ladders = ladders
    self.goal = goal
    self.ways = ways
    silentNodes = rescorer.silent(row, now.leaves)?.nodes ?? now.nodes
    weights = plan.effectiveWeights(under: plan.principal)
    let scorer = rescorer.scorer
    needed = plan.reach(from: [plan.principal] + rescorer.rules.conditionNodes).nodes
    var ladderOfLeaf = [Int?](repeating: nil, count: plan.leaves.count)
    for (number, ladder) in ladders.enumerated() { for leaf in ladder.leaves { ladderOfLeaf[leaf] = number } }
    var uses = [Int](repeating: 0, count: ladders.count)
    var parents = [Int](repeating: 0, count: plan.nodes.count)
    var moves = [Bool](repeating: false, count: plan.nodes.count)
    var joins: [Int: FrontierJoin] = [:]
    for position in plan.nodes.indices where needed[position] {
      let node = scorer.nodes[position]
      for child in node.children {
        switch child.subject {
        case .leaf(let leaf):
          if let ladder = ladderOfLeaf[leaf] {
            uses[ladder] += 1
            moves[position] = true
          }
        case .node(let inner):
          parents[inner] += 1
          if moves[inner] { moves[position] = true }
        }
      }
      if moves[position] {
        let shares = Array(scorer.shares[node.first..<node.first + node.children.count])
        guard let join = FrontierJoin(node, shares: shares) else { return nil }
        joins[position] = join
      }
    }
    guard uses.allSatisfy({ $0 <= 1 }), plan.nodes.indices.allSatisfy({ !moves[$0] || parents[$0] <= 1 }) else {
      return nil
    }
    // A higher answer must never lower a score.
    for ladder in ladders {
      for (place, leaf) in ladder.leaves.enumerated() where needed[plan.leaves[leaf].parent] {
        let rise = ladder.options.dropFirst().map { $0.scores[place] }
        guard zip(rise, rise.dropFirst()).allSatisfy({ $0 <= $1 }) else { return nil }
      }
    }
    for literal in ways.flatMap(\.literals) {
      if case .node(let node) = literal.term.subject, moves[node], literal.threshold == nil { return nil }
    }
    // Gates that may be unknown but not fail, or the other way round, ask for no single condition.
    guard rescorer.rules.gates.isEmpty || ways.allSatisfy({ $0.needsNoFailedGate == $0.needsNoUnknownGate }) else {
      return nil
    }
    for gate in rescorer.rules.gates {
      let literal = PathGoal.Literal(term: gate, isNegated: false)
      if case .node(let node) = gate.subject, moves[node], literal.threshold == nil { return nil }
    }
    self.ladderOfLeaf = ladderOfLeaf
    self.moves = moves
    self.joins = joins
    let needed = needed
    roots = plan.nodes.indices.filter { needed[$0] && moves[$0] && parents[$0] == 0 }
  }

  /// The options taken, one a ladder, with the least steps; among equals the highest score.
  func run() -> StepEnumeration.Outcome {
    var best: (steps: Int, score: Double, choice: [Int])?
    let summit = Summit(self)
    for way in ways where summit.allows(way) {
      for silent in goal.heedsSilence ? ways : [PathGoal.Way()] where summit.allows(silent: silent) {
        switch search(way, silent, below: best?.steps) {
        case .outOfReach: continue
        case .stopped: return .stopped
        case .found(let steps, let score, let choice):
          if best.map({ steps < $0.steps || (steps == $0.steps && score > $0.score) }) ?? true {
            best = (steps, score, choice)
          }
        }
      }
    }
    return best.map { .found($0.choice) } ?? .outOfReach
  }

  /// The row with every ladder climbed: what it does not meet, nothing does, as far as more is never less.
  private struct Summit {
    let rules: OutcomeRules
    let row: OutcomeRules.Row
    let silent: OutcomeRules.Row
    let isCovered: Bool
    /// Whether no answer is missing that could be given; else a score can be higher without it.
    let isHighest: Bool

    init(_ search: FrontierSearch) {
      let rescorer = search.rescorer
      rules = rescorer.rules
      let summit = rescorer.summit(search.row, search.now, search.ladders)
      row = summit.row
      silent = summit.silent ?? row
      isCovered = summit.result.isCovered
      isHighest = !search.ladders.contains { $0.from == nil }
    }

    func allows(_ way: PathGoal.Way) -> Bool {
      if way.needsCoverage && !isCovered { return false }
      return !isHighest || holds(way, row)
    }

    func allows(silent way: PathGoal.Way) -> Bool { holds(way, silent) }

    private func holds(_ way: PathGoal.Way, _ row: OutcomeRules.Row) -> Bool {
      way.literals.allSatisfy { literal in
        guard case .node = literal.term.subject, literal.threshold != nil else { return true }
        return literal.holds(rules.value(literal.term, row))
      }
    }
  }

  private enum Found {
    case found(steps: Int, score: Double, choice: [Int])
    case outOfReach
    case stopped
  }

  private func search(_ way: PathGoal.Way, _ silent: PathGoal.Way, below: Int?) -> Found {
    guard let problem = Demands(self, way, silent) else { return .outOfReach }
    let all = ladders.reduce(0) { $0 + ($1.options.last?.steps ?? 0) }
    let limit = min(all, below ?? all)
    var most = 4
    while true {
      most = min(most, limit)
      let found = attempt(problem, most)
      if case .outOfReach = found, most < limit { most *= 2 } else { return found }
    }
  }

  /// The best with at most so many steps.
  private func attempt(_ demands: Demands, _ most: Int) -> Found {
    var trail = StepTrail()
    var frontiers: [Int: StepFrontier] = [:]
    let plan = rescorer.plan
    for position in plan.nodes.indices {
      guard let join = joins[position] else { continue }
      let children = join.node.children.map { child -> StepFrontier in
        switch child.subject {
        case .node(let inner): frontiers[inner] ?? constant(now.nodes[inner], silentNodes[inner])
        case .leaf(let leaf): self.frontier(leaf, demands, most, &trail)
        }
      }
      frontiers[position] = join.run(children, most: most, &trail) { demands.admit($0, node: position) }
    }
    var states = [StepFrontier.State(steps: 0, score: .nan, silent: .nan, answered: 0, link: StepTrail.start)]
    let top = plan.principal
    if !moves[top] { states[0].score = now.nodes[top] }
    for root in roots {
      var next: [StepFrontier.State] = []
      for state in states {
        for other in frontiers[root]?.states ?? [] where state.steps + other.steps <= most {
          var joined = state
          joined.steps += other.steps
          joined.answered += other.answered
          if root == top { (joined.score, joined.silent) = (other.score, other.silent) }
          joined.link = trail.join(state.link, other.link)
          next.append(joined)
        }
      }
      states = StepFrontier(next, most: most).states
    }
    let fixed = demands.fixed.reduce(0) { $0 + ladders[$1.ladder].options[$1.option].steps }
    let reached = states.filter { $0.steps + fixed <= most && demands.isCovered($0, now) }
    if trail.isExhausted { return .stopped }
    guard let least = reached.map(\.steps).min() else { return .outOfReach }
    var winner: StepFrontier.State?
    for state in reached where state.steps == least {
      if winner.map({ state.score > $0.score || ($0.score.isNaN && !state.score.isNaN) }) ?? true { winner = state }
    }
    guard let winner else { return .outOfReach }
    var choice = trail.choice(winner.link, count: ladders.count)
    for entry in demands.fixed { choice[entry.ladder] = entry.option }
    return .found(steps: least + fixed, score: winner.score, choice: choice)
  }

  private func constant(_ score: Double, _ silent: Double) -> StepFrontier {
    StepFrontier([.init(steps: 0, score: score, silent: silent, answered: 0, link: StepTrail.start)], most: 0)
  }

  private func frontier(_ leaf: Int, _ demands: Demands, _ most: Int, _ trail: inout StepTrail) -> StepFrontier {
    let isSilent = row.isSilent(rescorer.plan.leaves[leaf].indicator) && rescorer.criteria.silenceLowersVerdict
    let still = isSilent ? rescorer.scales.worstEnds[leaf] : now.leaves[leaf]
    guard let number = ladderOfLeaf[leaf] else { return constant(now.leaves[leaf], still) }
    let ladder = ladders[number]
    let place = ladder.leaves.firstIndex(of: leaf) ?? 0
    let states = demands.options[number].map { option -> StepFrontier.State in
      let entry = ladder.options[option]
      let isAnswered = option > 0 && row.states[ladder.indicator].isMissing
      return StepFrontier.State(
        steps: entry.steps, score: entry.scores[place], silent: option == 0 ? still : entry.scores[place],
        answered: isAnswered && demands.tracksCoverage ? weights[leaf] : 0, link: trail.option(number, option))
    }
    return StepFrontier(states, most: most)
  }

  /// What one way asks of nodes and indicators, as the score counts and with silence at its worse end.
  private struct Demands {
    private var nodes: [Int: [PathGoal.Literal]] = [:]
    private var silentNodes: [Int: [PathGoal.Literal]] = [:]
    /// For each ladder the options that are allowed.
    var options: [[Int]]
    /// Ladders that move no score that matters, with the option they have to take.
    var fixed: [(ladder: Int, option: Int)] = []
    let tracksCoverage: Bool
    private let least: Double
    private let rules: OutcomeRules

    /// `nil` if something is asked that nothing can meet.
    init?(_ search: FrontierSearch, _ way: PathGoal.Way, _ silent: PathGoal.Way) {
      let (rescorer, row, ladders) = (search.rescorer, search.row, search.ladders)
      rules = rescorer.rules
      tracksCoverage = way.needsCoverage && !search.now.isCovered
      let total = search.weights.reduce(0, +)
      least = (rescorer.criteria.minimumCoverage - Comparison.tolerance - search.now.coverage) * total
      options = ladders.map { Array($0.options.indices) }
      var onIndicators: [Int: [(literal: PathGoal.Literal, isSilent: Bool)]] = [:]
      var literals = way.literals.map { ($0, false) } + silent.literals.map { ($0, true) }
      for gate in rules.gates where way.needsNoFailedGate {
        literals.append((PathGoal.Literal(term: gate, isNegated: false), false))
      }
      for (literal, isSilent) in literals {
        switch literal.term.subject {
        case .node(let node) where search.moves[node]:
          if isSilent {
            silentNodes[node, default: []].append(literal)
          } else {
            nodes[node, default: []].append(literal)
          }
        case .node(let node):
          let value = isSilent ? search.silentNodes[node] : search.now.nodes[node]
          guard literal.holds(rules.reported(value)) else { return nil }
        case .indicator(let indicator): onIndicators[indicator, default: []].append((literal, isSilent))
        }
      }
      for (number, ladder) in ladders.enumerated() {
        let wanted = onIndicators.removeValue(forKey: ladder.indicator) ?? []
        options[number].removeAll { option in
          let value = ladder.options[option].value
          let worst = value.isNaN && row.isSilent(ladder.indicator) ? rescorer.worstValues[ladder.indicator] : value
          return !wanted.allSatisfy { $0.literal.holds($0.isSilent ? worst : value) }
        }
        guard let first = options[number].first else { return nil }
        let isUsed = ladder.leaves.contains { leaf in
          let parent = rescorer.plan.leaves[leaf].parent
          return search.needed[parent]
            && rescorer.scorer.nodes[parent].children.contains { $0.subject == .leaf(leaf) }
        }
        if !isUsed { fixed.append((number, first)) }
      }
      for (indicator, wanted) in onIndicators {
        let value = row.raw[indicator]
        let worst = row.isSilent(indicator) ? rescorer.worstValues[indicator] : value
        guard wanted.allSatisfy({ $0.literal.holds($0.isSilent ? worst : value) }) else { return nil }
      }
    }

    func admit(_ state: StepFrontier.State, node: Int) -> Bool {
      (nodes[node] ?? []).allSatisfy { $0.holds(rules.reported(state.score)) }
        && (silentNodes[node] ?? []).allSatisfy { $0.holds(rules.reported(state.silent)) }
    }

    /// Whether the principal index is rated and covered, where that is asked.
    func isCovered(_ state: StepFrontier.State, _ now: RescoredRow) -> Bool {
      !tracksCoverage || (!state.score.isNaN && state.answered >= least)
    }
  }
}
