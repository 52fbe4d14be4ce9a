/// Which weights are as likely as any other.
public enum WeightSpace: Sendable, Hashable {
  /// All that are not negative and sum to 1.
  case simplex
  /// Those of them that lie within bounds, one a column of the matrix.
  ///
  /// Every bound lies in 0…1, and the lower ones sum to at most 1, the upper ones to at least 1.
  case bounds([ClosedRange<Double>])
}

/// What a weight is multiplied with.
public enum ValueScale: String, Sendable, Hashable, CaseIterable {
  /// Min–max over the rows of the matrix, 0 for the worst and 1 for the best of a column; 0 for all where it is constant.
  case minMax
  /// The value as it is, with its sign turned where less is better.
  case asGiven
}

/// How rank acceptabilities are worked out.
public struct AcceptabilityDesign: Sendable, Hashable {
  /// Number of replicates, 1 to 2³⁰.
  public var replicates: Int
  /// Seed of the random numbers; with the same seed, everything comes out the same.
  public var seed: UInt64
  /// The weights drawn.
  public var weights: WeightSpace
  /// The values weighed.
  public var values: ValueScale

  /// Creates a design.
  public init(replicates: Int, seed: UInt64, weights: WeightSpace = .simplex, values: ValueScale = .minMax) {
    self.replicates = replicates
    self.seed = seed
    self.weights = weights
    self.values = values
  }
}
