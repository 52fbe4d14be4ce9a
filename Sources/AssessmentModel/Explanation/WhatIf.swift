/// One answer of a city, changed.
public struct AnswerChange: Sendable, Hashable {
  /// What is changed.
  public enum Subject: Sendable, Hashable {
    /// The raw value of an indicator, by its position in the criteria set, whatever items it is made of.
    case indicator(Int)
    /// One column of the survey: the indicators made of it are worked out anew.
    case answer(AnswerKey)
  }

  /// What is changed.
  public var subject: Subject
  /// What it would be.
  public var answer: Answer

  /// Creates a change.
  public init(_ subject: Subject, _ answer: Answer) {
    self.subject = subject
    self.answer = answer
  }
}

/// Where a city stands: scores, verdict, class and rank.
public struct CityStanding: Sendable, Hashable {
  /// Scores of the nodes on the common scale, in the order of the plan; `nil` where a node is not rated.
  public var nodes: [Double?]
  /// Share of the principal index's effective weight that is answered.
  public var coverage: Double
  /// State of each gate, in file order.
  public var gates: [GateState]
  /// The verdict; `nil` if the set has none.
  public var verdict: VerdictOutcome?
  /// Position of the class; `nil` if the set has none, or its node no score.
  public var level: Int?
  /// The rank that reports put first, the other cities staying as they are: among the candidates if the set has
  /// verdicts, else overall.
  public var rank: Double?
  /// The rank among all cities that are rated and covered, the others staying as they are.
  public var overallRank: Double?

  /// Creates a standing.
  public init(
    nodes: [Double?], coverage: Double, gates: [GateState], verdict: VerdictOutcome?, level: Int?, rank: Double?,
    overallRank: Double?
  ) {
    self.nodes = nodes
    self.coverage = coverage
    self.gates = gates
    self.verdict = verdict
    self.level = level
    self.rank = rank
    self.overallRank = overallRank
  }
}

/// What changed answers would do to one city, everything learnt and every other city staying as they are.
public struct WhatIfResult: Sendable, Hashable {
  /// Position of the city.
  public var city: Int
  /// What was changed.
  public var changes: [AnswerChange]
  /// Where the city stands.
  public var before: CityStanding
  /// Where it would stand.
  public var after: CityStanding
  /// Positions of the indicators that would still be without an answer and on which verdicts rest.
  public var open: [Int]
  /// How the change of the principal score splits into parts of nodes and leaves, parents first; empty unless it is
  /// rated before and after. The parts of a node's children add up to the node's, and those of the root's to the change.
  public var contributions: [Contribution]

  /// Creates a result.
  public init(
    city: Int, changes: [AnswerChange], before: CityStanding, after: CityStanding, contributions: [Contribution],
    open: [Int] = []
  ) {
    self.city = city
    self.changes = changes
    self.before = before
    self.after = after
    self.contributions = contributions
    self.open = open
  }
}
