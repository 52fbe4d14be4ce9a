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

/// How children become their parent's score. Weights are `w`, scores `x`, over the children present.
public enum Aggregation: Sendable, Hashable {
  /// `Σ w·x / Σ w`: full compensation.
  case arithmetic
  /// `exp(Σ w·ln x / Σ w)`: partial compensation. A negative child makes the node missing, with a finding.
  case geometric(zero: ZeroRule)
  /// `Σ w / Σ (w/x)`; zero and negative children as for the geometric mean.
  case harmonic(zero: ZeroRule)
  /// `(Σ w·x^p / Σ w)^(1/p)`, the geometric mean for p = 0; zero and negative children as for the geometric mean where
  /// p ≤ 0.
  case powerMean(exponent: Double, zero: ZeroRule)
  /// The smallest child that has a weight: no compensation.
  case minimum
  /// The largest child that has a weight.
  case maximum
  /// `Σ v_k·x_(k)` with the children sorted from the largest and `v` weights of the places, divided by their sum over
  /// the places present.
  case orderedWeighted([Double])
  /// Mean times 1 ± the squared coefficient of variation; unweighted, complete rows only.
  case mazziottaPareto(MazziottaPareto)
  /// Outranking: `S_ab = Σ w[a > b] + ½ Σ w[a = b]` over the children both have, divided by their weight; wins less
  /// losses, stretched onto 0…1 by the comparisons made. `S` is held against ½ with this tolerance.
  case copeland(tolerance: Double)
  /// Closeness to the ideal: `D⁻/(D⁺ + D⁻)` on vector-normalised children; complete rows only.
  case topsis
  /// `1 − Q` of VIKOR with weight `v` of the group; complete rows only.
  case vikor(group: Double)
  /// Net flow of PROMETHEE II, stretched from −1…1 onto 0…1; complete rows only.
  case promethee(PreferenceFunction)
  /// `Π (x/max x)^w`; complete rows of positive values only.
  case weightedProduct
}
