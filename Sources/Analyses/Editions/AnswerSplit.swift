import AssessmentModel
import Scoring

/// Splits what new answers do to the scores, under one method, into answers given, withdrawn and changed, filled gaps and
/// other cities.
///
/// With `v(S)` the score once the answers of the causes `S` are new, a cause's part is the mean of `v(S ∪ {c}) − v(S)`
/// over the orders in which the causes can come, of which those count in which every score on the way exists: the
/// Shapley value, where all do. Where the method fills gaps, `v` is scored without filling, and what filling adds to the
/// whole is a part of its own; a city that has no score without it is split with its gaps filled, and has no such part.
struct AnswerSplit {
  /// The parts for one city, under one method.
  struct Parts {
    var causes = [0.0, 0.0, 0.0]
    var filled = 0.0
    var others = 0.0
  }

  let mix: AnswerMix
  let criteria: CriteriaSet
  let learnt: [LearntValue]
  let old: Survey
  let new: Survey
  let previous: Survey
  let countries: Survey?
  let engine: String
  /// Whether the two editions have the same cities.
  let hasSameCities: Bool
  /// The principal scores of the old edition's rows and of the new one's, by this method.
  let before: [Double]
  let after: [Double]

  /// The parts of every city of the new edition; `nil` where they cannot be told.
  ///
  /// - Complexity: an assessment for each set of the causes that occur but none and all, and as many again, and two, where
  ///   gaps are filled.
  func run() -> [Parts?] {
    let fills = criteria.fillsGaps
    let plain = table(fills ? criteria.withoutFilling : criteria, isKnown: !fills)
    var parts = mix.oldRows.indices.map { row in split(row, plain) }
    guard fills, mix.oldRows.indices.contains(where: { parts[$0] == nil && isSplit($0) }) else { return parts }
    let filled = table(criteria, isKnown: true)
    for row in parts.indices where parts[row] == nil { parts[row] = split(row, filled) }
    return parts
  }

  /// The scores by sets of causes; at 0 the old answers among the new cities.
  private struct Table {
    /// For each set of causes one score a city of the new edition; empty for sets that are not reached.
    var scores: [[Double]]
    /// The old answers among the old cities.
    var start: [Double]
  }

  private func table(_ criteria: CriteriaSet, isKnown: Bool) -> Table {
    let full = mix.present
    let pipeline = AssessmentPipeline(criteria: criteria, pinned: learnt)
    func scores(_ survey: Survey) -> [Double] {
      pipeline.assess(survey, engine: engine, previous: previous, countries: countries).principalScores
    }
    func moved(_ scores: [Double]) -> [Double] { mix.oldRows.map { $0.map { scores[$0] } ?? .nan } }
    let start = isKnown ? moved(before) : moved(scores(old))
    let sets = (0..<8).map { set -> [Double] in
      guard set & ~full == 0 else { return [] }
      if set == full && isKnown && full != 0 { return after }
      if set == 0 && hasSameCities { return start }
      if set == full && full == 0 && isKnown { return after }
      return scores(mix.survey(taking: set, old, new))
    }
    return Table(scores: sets, start: start)
  }

  private func isSplit(_ row: Int) -> Bool {
    mix.oldRows[row].map { !before[$0].isNaN && !after[row].isNaN } ?? false
  }

  private func split(_ row: Int, _ table: Table) -> Parts? {
    guard isSplit(row), let oldRow = mix.oldRows[row] else { return nil }
    let value = { (set: Int) in table.scores[set][row] }
    let causes = AnswerMix.Cause.allCases.filter { mix.present & $0.bit != 0 }
    var parts = Parts()
    var orders = 0
    for order in Self.orders(causes) {
      var steps = [0.0, 0.0, 0.0]
      var (set, last) = (0, value(0))
      for cause in order {
        set |= cause.bit
        let next = value(set)
        steps[cause.rawValue] = next - last
        last = next
      }
      guard steps.allSatisfy(\.isFinite), last.isFinite else { continue }
      orders += 1
      for cause in steps.indices { parts.causes[cause] += steps[cause] }
    }
    guard orders > 0, !table.start[row].isNaN else { return nil }
    for cause in parts.causes.indices { parts.causes[cause] /= Double(orders) }
    parts.others = value(0) - table.start[row]
    let whole = after[row] - before[oldRow]
    parts.filled = whole - (value(mix.present) - table.start[row])
    return parts
  }

  private static func orders(_ causes: [AnswerMix.Cause]) -> [[AnswerMix.Cause]] {
    guard !causes.isEmpty else { return [[]] }
    return causes.flatMap { first in orders(causes.filter { $0 != first }).map { [first] + $0 } }
  }
}

extension CriteriaSet {
  /// Whether any indicator's gaps are filled.
  var fillsGaps: Bool { indicators.contains { imputation(of: $0) != .none } }

  /// The set with every gap left as it is.
  var withoutFilling: CriteriaSet {
    var set = self
    set.imputation = .none
    for position in set.indicators.indices { set.indicators[position].imputation = nil }
    return set
  }
}

extension Assessment {
  /// The principal scores on the common scale, NaN for missing.
  var principalScores: [Double] { nodes[plan.principal].scores.numbers }
}
