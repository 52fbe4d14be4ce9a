/// Which way an indicator points: the sign of its relation to what the index measures.
public enum Direction: String, Sendable, Hashable, CaseIterable {
  /// More is better.
  case higherIsBetter = "higher-is-better"
  /// Less is better: a price, a waiting time.
  case lowerIsBetter = "lower-is-better"
}

/// Fixed limits of an indicator's scale; the lower is always below the upper, whatever the direction.
public struct Goalposts: Sendable, Hashable {
  /// Worth 0 for a higher-is-better indicator, 1 for a lower-is-better one.
  public var lower: Double
  /// Worth 1 for a higher-is-better indicator, 0 for a lower-is-better one.
  public var upper: Double
  /// Whether the scale runs in logarithms; both limits are then positive.
  public var isLogarithmic: Bool
  /// Whether values outside the limits are cut to them; if not, they score below 0 or above 1.
  public var isTruncated: Bool

  /// Creates goalposts; `lower < upper` is required.
  public init(lower: Double, upper: Double, isLogarithmic: Bool = false, isTruncated: Bool = true) {
    precondition(lower < upper, "goalposts need lower < upper")
    precondition(!isLogarithmic || lower > 0, "logarithmic goalposts need positive limits")
    self.lower = lower
    self.upper = upper
    self.isLogarithmic = isLogarithmic
    self.isTruncated = isTruncated
  }
}

/// How equal values are ranked inside a normalisation.
public enum RankTies: String, Sendable, Hashable, CaseIterable {
  /// All take the lowest of their ranks.
  case lowest
  /// All take the mean of their ranks.
  case average
}

/// A step of a categorical normalisation: from `from` on, the value is worth `points`.
public struct CategoryStep: Sendable, Hashable {
  /// The lower bound, inclusive; `nil` for the lowest step, which takes the rest.
  public var from: Double?
  /// What it is worth.
  public var points: Double

  /// Creates a step.
  public init(from: Double?, points: Double) {
    self.from = from
    self.points = points
  }
}

/// The range onto which a normalisation of the kind 0…1 is stretched, so that geometric means work: 1…100.
public struct OutputRange: Sendable, Hashable {
  /// What 0 becomes.
  public var lower: Double
  /// What 1 becomes.
  public var upper: Double

  /// Creates a range; `lower < upper` is required.
  public init(lower: Double, upper: Double) {
    precondition(lower < upper, "a range needs lower < upper")
    self.lower = lower
    self.upper = upper
  }

  /// 0…1.
  public static let unit = OutputRange(lower: 0, upper: 1)
}
