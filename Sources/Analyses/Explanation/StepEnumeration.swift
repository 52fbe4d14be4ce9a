import AssessmentModel
import Scoring

/// Finds the least number of steps by trying sets of steps in the order of their number, and says so if it had to stop.
///
/// It serves where ``FrontierSearch`` cannot: indicators used in several places, rules that compare cities, conditions
/// that ask for less. Where no higher answer can hurt, a set of steps is left out once even the best answers to all
/// indicators not yet looked at would not reach the goal.
struct StepEnumeration {
  let rescorer: CityRescorer
  let row: CityRow
  let now: RescoredRow
  let ladders: [StepOptions]
  let goal: PathGoal

  /// What came out.
  enum Outcome {
    case found([Int])
    case outOfReach
    case stopped
  }

  /// Most sets of steps that are scored for this city: 20,000, or fewer where the searches of all cities would together
  /// take longer than a report should.
  ///
  /// min(20,000, max(50, 2 · 10⁹ / (cities · operations of a trial))); counted, not measured, so that the same input
  /// gives the same path everywhere.
  var mostTrials: Int { Self.mostTrials(rescorer) }

  /// The same for any city of an assessment.
  static func mostTrials(_ rescorer: CityRescorer) -> Int {
    let cities = Double(rescorer.assessment.cities.count)
    let plan = rescorer.plan
    let indicators = Double(rescorer.criteria.indicators.count)
    var operations = 2000 + 100 * Double(plan.nodes.count + plan.leaves.count)
    // A row whose gaps are filled from its own answers is treated anew, beside the other cities.
    if !rescorer.isLocal {
      operations += indicators * (2000 + 100 * cities) + Double(plan.leaves.count) * (4000 + 200 * cities)
    }
    return Int(min(20_000, max(50, 2e9 / (max(1, cities) * operations))))
  }

  private final class Progress {
    /// Sets of steps that were scored.
    var trials = 0
    /// Places that were looked at, also where nothing was scored.
    var visits = 0
    let most: Int
    init(most: Int) { self.most = most }
    /// Whether the search has to be cut off.
    var isSpent: Bool { trials > most || visits > 100 * most }
    var best: (score: Double, choice: [Int])?
  }

  func run() -> Outcome {
    let progress = Progress(most: mostTrials)
    let prunes = isMonotone
    let most = ladders.map { $0.options.last?.steps ?? 0 }
    if prunes, !goal.isReached(result(ladders.map { $0.options.count - 1 })) { return .outOfReach }
    for steps in 0...most.reduce(0, +) {
      var choice = [Int](repeating: 0, count: ladders.count)
      guard descend(0, steps, &choice, most, prunes, progress) else { return .stopped }
      if let best = progress.best { return .found(best.choice) }
    }
    return .outOfReach
  }

  /// Tries all sets of exactly so many steps among the ladders from a position on; whether it was not cut off.
  private func descend(
    _ position: Int, _ steps: Int, _ choice: inout [Int], _ most: [Int], _ prunes: Bool, _ progress: Progress
  ) -> Bool {
    progress.visits += 1
    if progress.isSpent { return false }
    if steps > most[position...].reduce(0, +) { return true }
    if steps == 0 || position == ladders.count {
      guard steps == 0 else { return true }
      progress.trials += 1
      if progress.isSpent { return false }
      let result = result(choice)
      guard goal.isReached(result) else { return true }
      let score = result.nodes[rescorer.plan.principal]
      if progress.best.map({ score > $0.score || ($0.score.isNaN && !score.isNaN) }) ?? true {
        progress.best = (score, choice)
      }
      return true
    }
    if prunes, position > 0 {
      var bound = choice
      for later in position..<ladders.count {
        bound[later] = ladders[later].options.lastIndex { $0.steps <= steps } ?? 0
      }
      progress.trials += 1
      if progress.isSpent { return false }
      if !goal.isReached(result(bound)) { return true }
    }
    for (option, entry) in ladders[position].options.enumerated() where entry.steps <= steps {
      choice[position] = option
      guard descend(position + 1, steps - entry.steps, &choice, most, prunes, progress) else { return false }
    }
    choice[position] = 0
    return true
  }

  /// The row with options taken.
  func result(_ choice: [Int]) -> RescoredRow { rescorer.result(row, now, ladders, choice) }

  /// Whether a higher answer can never keep the goal from being reached: no answer is missing, no use falls, no rule can
  /// lower a node, and conditions ask for more.
  private var isMonotone: Bool {
    guard rescorer.isLocal, goal.isConsistent, let ways = goal.ways, !row.states.contains(where: \.isMissing),
      rescorer.criteria.scores.lower < rescorer.criteria.scores.upper
    else { return false }
    let rises = ladders.allSatisfy { ladder in
      ladder.leaves.indices.allSatisfy { leaf in
        zip(ladder.options, ladder.options.dropFirst()).allSatisfy { $0.scores[leaf] <= $1.scores[leaf] }
      } && (rescorer.criteria.indicators[ladder.indicator].direction == .higherIsBetter || ladder.leaves.isEmpty)
    }
    let terms =
      ways.flatMap(\.literals).map(\.threshold)
      + rescorer.rules.gates.map {
        PathGoal.Literal(term: $0, isNegated: false).threshold
      }
    return rises && terms.allSatisfy { $0 != nil } && rescorer.scorer.nodes.allSatisfy(\.isMonotone)
  }
}

extension RowScorer.Node {
  /// Whether a higher child never lowers the node.
  var isMonotone: Bool {
    if let fit, fit.rule != nil { return false }
    switch shape {
    case .arithmetic, .geometric, .harmonic, .power, .smallest, .largest: return true
    case .ordered(let places): return places.allSatisfy { $0 >= 0 }
    case .other: return false
    }
  }
}

extension CityRescorer {
  /// A row with one option of each ladder taken.
  func result(_ row: CityRow, _ now: RescoredRow, _ ladders: [StepOptions], _ choice: [Int]) -> RescoredRow {
    var changed = row
    var leaves = now.leaves
    for (ladder, option) in zip(ladders, choice) where option > 0 {
      let entry = ladder.options[option]
      changed.set(ladder.indicator, .value(entry.value, .reported))
      for (leaf, score) in zip(ladder.leaves, entry.scores) { leaves[leaf] = score }
    }
    return isLocal ? rescore(changed, leaves: leaves) : rescore(changed)
  }
}
