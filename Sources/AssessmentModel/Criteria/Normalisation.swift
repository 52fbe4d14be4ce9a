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

/// How raw values are brought onto the common scale, direction applied.
///
/// With `x` the values and `s = x` for higher-is-better, `s = −x` for lower-is-better. A use with falling sense takes the
/// opposite direction. A column that is constant but for rounding gives `constant` for every city, or missing values if it is `nil`, with a
/// finding either way; a falling use takes its mirror image. The result of the methods marked 0…1, `constant` included,
/// is stretched onto the indicator's ``Indicator/range``.
public enum Normalisation: Sendable, Hashable {
  /// Between fixed limits, 0…1: `clamp((x − lower)/(upper − lower), 0, 1)`, reversed for lower-is-better.
  case goalposts(Goalposts)
  /// Between the smallest and the largest value, 0…1: `(s − min s)/(max s − min s)`; learnt from the data.
  case minMax(constant: Double?)
  /// `mean + deviation·(s − mean s)/sd s`, sd with divisor n − 1; learnt from the data.
  case zScore(mean: Double, deviation: Double, constant: Double?)
  /// Ascending rank of `s`, the worst 1; only values equal but for rounding are tied, and nothing is learnt that could be
  /// pinned.
  case rank(RankTies)
  /// Ascending rank of `s` less 1, the worst 0.
  case borda(RankTies)
  /// `(rank − 1)/(n − 1)`, 0…1; a single city is a constant column.
  case percentileRank(RankTies)
  /// `1 − (max s − s)/(max s − min s)`, 0…1: how near to the leader.
  case distanceToLeader(constant: Double?)
  /// `1 − (r − s)/(r − min s)` with `r` the value of a reference city; 1 for the reference. A reference that is the
  /// worst city is a finding and gives missing values.
  case distanceToReference(CityID, isCapped: Bool)
  /// `(x − min x)/(T − min x)` for higher-is-better, `(max x − x)/(max x − T)` for lower-is-better. A target
  /// no better than the worst city is a finding and gives missing values.
  case distanceToTarget(Double, isCapped: Bool)
  /// `x/max x` for higher-is-better, where 0 scores 0; `min x/x` for lower-is-better. A negative value, a 0 where less is
  /// better, and a maximum of 0 are a finding and missing.
  case fractionOfBest
  /// A table of cut points and points; direction stands in the table, a falling use takes `1 − points`. A value below
  /// every step is a finding and missing.
  case categorical([CategoryStep])
  /// `x/√Σx²`, for lower-is-better `1 − x/√Σx²`; a column of zeros is a finding and missing.
  case vector
  /// `x/Σx`, for lower-is-better `(1/x)/Σ(1/x)`; negative values, and 0 where it is divided by, are a finding and
  /// missing.
  case sum
  /// `x/max x`, for lower-is-better `1 − x/max x`; a maximum of 0 or less is a finding and missing.
  case maximum
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
