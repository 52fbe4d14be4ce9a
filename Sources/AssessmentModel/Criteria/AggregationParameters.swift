/// What a zero child does to a geometric mean, and to the other means that have no value at zero.
public enum ZeroRule: Sendable, Hashable {
  /// Any child that is 0 and has a weight makes the node 0, the limit of the mean.
  case stops
  /// Children are lifted first: `x′ = δ + (1 − δ)·x`.
  case floor(Double)
}

/// A Mazziotta–Pareto index: how children are standardised and on which side imbalance counts.
public struct MazziottaPareto: Sendable, Hashable {
  /// Whether children are put on 70 + 60·(x − lo)/(hi − lo) (the adjusted index) instead of 100 ± 10·z.
  public var isAdjusted: Bool
  /// Whether the phenomenon is negative, so that imbalance raises the index.
  public var isNegative: Bool

  /// Creates the parameters.
  public init(isAdjusted: Bool, isNegative: Bool) {
    self.isAdjusted = isAdjusted
    self.isNegative = isNegative
  }
}

/// The preference function of PROMETHEE on the difference of two values.
public enum PreferenceFunction: Sendable, Hashable {
  /// 1 for any positive difference.
  case usual
  /// 0 up to `indifference`, 1 from `preference` on, linear between; equal thresholds make a step.
  case linear(indifference: Double, preference: Double)
}
