/// One indicator moved: from the city's value to a better one.
public struct ImprovementStep: Sendable, Hashable {
  /// Position of the indicator in the criteria set.
  public var indicator: Int
  /// The city's value; `nil` if it is missing, and the step is to answer at least `to`.
  public var from: Double?
  /// The value it would need.
  public var to: Double
  /// How many level steps that is; a continuous indicator moves in quarters of its range.
  public var steps: Int

  /// Creates a step.
  public init(indicator: Int, from: Double?, to: Double, steps: Int) {
    self.indicator = indicator
    self.from = from
    self.to = to
    self.steps = steps
  }
}

/// What a set of steps leads to.
public struct ImprovementOutcome: Sendable, Hashable {
  /// The steps: answers to missing questions first, then moves; of either those that help most first.
  public var steps: [ImprovementStep]
  /// The principal score afterwards, on the common scale; `nil` if there is none.
  public var score: Double?
  /// Position of the verdict afterwards; `nil` if the set has no verdicts.
  public var verdict: Int?
  /// Position of the class afterwards; `nil` if the set has none.
  public var level: Int?
  /// Share of the replicates in which the result is reached; `nil` if it was not examined.
  public var holdingShare: Double?

  /// Number of level steps in all.
  public var count: Int { steps.reduce(0) { $0 + $1.steps } }

  /// Creates an outcome.
  public init(
    steps: [ImprovementStep], score: Double?, verdict: Int?, level: Int?, holdingShare: Double? = nil
  ) {
    self.steps = steps
    self.score = score
    self.verdict = verdict
    self.level = level
    self.holdingShare = holdingShare
  }
}

/// What it would take for a city to reach a better verdict or class.
///
/// Only indicators that the city controls move, only upwards, and only where moving up does not lower the principal
/// score: better services lower a city's need, which is the aim and no loss, and never to be undone. An answer to a
/// missing question is held against the one at the worse end; it can lower the score that goes without it.
public struct ImprovementPath: Sendable, Hashable {
  /// Why there is no path.
  public enum Obstacle: Sendable, Hashable {
    /// The city is in the verdict or class aimed at or a better one, or in the best there is.
    case alreadyBest
    /// Even with every step the verdict is out of reach; the conditions that stay unmet.
    case outOfReach([Condition])
    /// A gate fails that the city does not control.
    case gate(Int)
    /// The search was cut off before the least number was proven. A least change given all the same is one that was
    /// found, and may not be the least.
    case unproven
  }

  /// Position of the city.
  public var city: Int
  /// Position of the verdict aimed at, or any better one; `nil` if a class is aimed at, or there is nothing better.
  public var target: Int?
  /// Position of the class aimed at, or any better one; `nil` if a verdict is aimed at, or there is nothing better.
  public var targetLevel: Int?
  /// The single step that raises the principal score most; `nil` if no step raises it.
  public var bestSingleStep: ImprovementOutcome?
  /// The least number of level steps that reaches the target; among equals the one with the highest score.
  public var leastChange: ImprovementOutcome?
  /// Single steps by what they add to the principal score, best first.
  public var gains: [ImprovementOutcome]
  /// Why there is no least change, or why it is not proven.
  public var obstacle: Obstacle?

  /// Creates a path.
  public init(
    city: Int, target: Int?, bestSingleStep: ImprovementOutcome?, leastChange: ImprovementOutcome?,
    gains: [ImprovementOutcome], obstacle: Obstacle?, targetLevel: Int? = nil
  ) {
    self.city = city
    self.target = target
    self.bestSingleStep = bestSingleStep
    self.leastChange = leastChange
    self.gains = gains
    self.obstacle = obstacle
    self.targetLevel = targetLevel
  }
}
