import AssessmentModel
import Scoring

/// What an improvement aims at: a verdict or a class, or anything better.
struct PathGoal {
  /// A condition that must hold, or must not.
  struct Literal: Hashable {
    let term: OutcomeRules.Term
    let isNegated: Bool

    /// A missing value meets no condition.
    func holds(_ value: Double) -> Bool { value.isNaN ? isNegated : term.comparison.isMet(by: value) != isNegated }

    /// Whether more is never worse; then the value from which on it holds.
    var threshold: Double? {
      let tolerance = Comparison.tolerance
      switch (term.comparison, isNegated) {
      case (.atLeast(let cut), false), (.below(let cut), true): return cut - tolerance
      case (.above(let cut), false), (.atMost(let cut), true): return cut + tolerance
      case (.atLeast, true), (.below, false), (.above, true), (.atMost, false), (.equals, _): return nil
      }
    }

    /// Whether whatever meets another literal meets this one.
    func follows(from other: Literal) -> Bool {
      if self == other { return true }
      guard term.subject == other.term.subject, let own = threshold, let theirs = other.threshold else { return false }
      return theirs >= own && (isNegated || !other.isNegated)
    }
  }

  /// One way to reach the goal: every literal holds.
  struct Way {
    var literals: [Literal] = []
    /// Gates must not fail.
    var needsNoFailedGate = false
    /// Gates must not be unknown.
    var needsNoUnknownGate = false
    /// The principal index must be rated and covered.
    var needsCoverage = false

    func follows(from other: Way) -> Bool {
      (!needsNoFailedGate || other.needsNoFailedGate) && (!needsNoUnknownGate || other.needsNoUnknownGate)
        && (!needsCoverage || other.needsCoverage)
        && literals.allSatisfy { literal in other.literals.contains { literal.follows(from: $0) } }
    }
  }

  let rules: OutcomeRules
  /// Positions of the verdicts that are good enough; empty for a class.
  private(set) var verdicts: [Bool] = []
  /// The worst class that is good enough; `nil` for a verdict.
  private(set) var level: Int?
  /// The ways to reach it; `nil` if there are too many to list.
  private(set) var ways: [Way]?
  /// Whether the goal must be reached with silence at its worse end too.
  private(set) var heedsSilence = false
  /// Whether the standings of the verdicts agree with what is better, so that the ways are all there is.
  private(set) var isConsistent = true

  /// Most ways that are listed.
  static let mostWays = 64

  /// The verdicts from worse to better: those that are not ranked, by standing; then the ranked ones, by standing and,
  /// for equals, from the last in the file to the first.
  static func place(_ verdict: Int, in criteria: CriteriaSet) -> (Int, Int, Int) {
    let rule = criteria.verdicts[verdict]
    return rule.isRanked ? (1, rule.standing, -verdict) : (0, rule.standing, 0)
  }

  /// The verdict at a position, or any better one.
  init(verdict target: Int, _ rules: OutcomeRules) {
    self.rules = rules
    let criteria = rules.criteria
    let wanted = Self.place(target, in: criteria)
    verdicts = criteria.verdicts.indices.map { $0 == target || Self.place($0, in: criteria) > wanted }
    let standings = criteria.verdicts.map(\.standing)
    if criteria.silenceLowersVerdict {
      let least = zip(standings, verdicts).filter { $0.1 }.map(\.0).min() ?? 0
      let most = zip(standings, verdicts).filter { !$0.1 }.map(\.0).max()
      if let most, least > most {
        heedsSilence = true
        isConsistent = zip(rules.isOpen, verdicts).allSatisfy { $0.0 || !$0.1 }
      } else {
        isConsistent = most == nil || Set(standings).count == 1
      }
    }
    ways = listed()
  }

  /// The class at a position, or any better one.
  init(level target: Int, _ rules: OutcomeRules) {
    self.rules = rules
    level = target
    guard rules.classed != nil else { return }
    let ways = rules.levels.indices.prefix(target + 1).compactMap(rules.term(ofLevel:)).map { term in
      Way(literals: [Literal(term: term, isNegated: false)])
    }
    self.ways = Self.weakest(ways)
  }

  func isReached(_ result: RescoredRow) -> Bool {
    if let level { return result.level.map { $0 <= level } ?? false }
    return result.verdict.map { verdicts[$0.verdict] } ?? false
  }

  private func listed() -> [Way]? {
    var ways: [Way] = []
    for (position, trigger) in rules.triggers.enumerated() where verdicts[position] {
      guard case .terms(let terms) = trigger else { continue }
      var open = [Way(literals: terms.map { Literal(term: $0, isNegated: false) })]
      for (earlier, trigger) in rules.triggers.enumerated() where earlier < position && !verdicts[earlier] {
        switch trigger {
        case .gateFailed: for place in open.indices { open[place].needsNoFailedGate = true }
        case .gateUnknown: for place in open.indices { open[place].needsNoUnknownGate = true }
        case .insufficientCoverage: for place in open.indices { open[place].needsCoverage = true }
        case .terms(let terms):
          open = open.flatMap { way in
            terms.map { term in
              var way = way
              way.literals.append(Literal(term: term, isNegated: true))
              return way
            }
          }
        }
        if open.count > Self.mostWays { return nil }
      }
      ways += open
    }
    return ways.count > Self.mostWays ? nil : Self.weakest(ways)
  }

  /// The ways without those that are only harder than another.
  private static func weakest(_ ways: [Way]) -> [Way] {
    ways.indices.filter { position in
      !ways.indices.contains { other in
        other != position && ways[other].follows(from: ways[position])
          && (other < position || !ways[position].follows(from: ways[other]))
      }
    }.map { ways[$0] }
  }
}
