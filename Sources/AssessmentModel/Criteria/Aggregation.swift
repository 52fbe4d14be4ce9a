/// What a zero child does to a geometric mean.
public enum ZeroRule: Sendable, Hashable {
  /// Any child that is 0 and has a weight makes the node 0, the limit of the mean.
  case stops
  /// Children are lifted first: `x′ = δ + (1 − δ)·x`.
  case floor(Double)
}

/// How children become their parent's score. Weights are `w`, scores `x`, over the children present.
public enum Aggregation: Sendable, Hashable {
  /// `Σ w·x / Σ w`: full compensation.
  case arithmetic
  /// `exp(Σ w·ln x / Σ w)`: partial compensation. A negative child makes the node missing, with a finding.
  case geometric(zero: ZeroRule)
  /// The smallest child that has a weight: no compensation.
  case minimum
}

/// How the weights of a node's children are written.
public enum Weighting: String, Sendable, Hashable, CaseIterable {
  /// Shares that sum to 1 or to 100, within 1e-9.
  case shares
  /// Any non-negative numbers with a positive sum; each is divided by the sum.
  case relative
}
