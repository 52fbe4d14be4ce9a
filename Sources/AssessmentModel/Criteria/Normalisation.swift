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

/// How raw values are brought onto the common scale 0…1, direction applied.
public enum Normalisation: Sendable, Hashable {
  /// Between fixed limits: `clamp((x − lower)/(upper − lower), 0, 1)`, reversed for lower-is-better.
  case goalposts(Goalposts)
  /// Between the smallest and the largest value of the cities assessed; learnt from the data.
  /// A constant column gives `constant` for every city, or missing values if it is `nil`.
  case minMax(constant: Double?)
}
