/// One expert's points for the children of a node, in file order.
public struct ExpertPoints: Sendable, Hashable {
  /// The expert's name in the file; it need not name a person.
  public var expert: String
  /// Non-negative points with a positive sum.
  public var points: [Double]

  /// Creates an entry.
  public init(expert: String, points: [Double]) {
    self.expert = expert
    self.points = points
  }
}

/// Where the weights of a node's children come from.
public enum Weighting: Sendable, Hashable {
  /// As written: shares that sum to 1 or to 100, within 1e-9.
  case shares
  /// As written: any non-negative numbers with a positive sum; each is divided by the sum.
  case relative
  /// All the same; nothing is written.
  case equal
  /// Mean of the experts' points, each expert's first divided by their sum.
  case budgetAllocation([ExpertPoints])
  /// Principal eigenvector of a reciprocal matrix of pairwise comparisons; a consistency ratio above 0.1 is a finding.
  case analyticHierarchy([[Double]])
  /// Best–worst method, linear form: positions of best and worst child, comparisons best-to-others and
  /// others-to-worst.
  case bestWorst(best: Int, worst: Int, bestToOthers: [Double], othersToWorst: [Double])
  /// `w_k = (1/n)·Σ_{i≥k} 1/i` from the children's ranks, 1 the most important.
  case rankOrderCentroid([Int])
  /// From the data: `1 − e` with `e` the entropy of the column's shares.
  case entropy
  /// From the data: `σ_j·Σ_k (1 − r_jk)`.
  case critic
  /// From the data: the standard deviation of the column.
  case standardDeviation
  /// From the data: squared loadings of the first principal component of the correlation matrix.
  case principalComponent
  /// From the data, a set of weights for each city: those that make its score the largest, no city above 1, each
  /// child's share of the score between the bounds.
  case benefitOfTheDoubt(lower: Double, upper: Double)

  /// How far a sum of shares may be from the whole.
  public static let sumTolerance = 1e-9

  /// Whether the weights are learnt from the data.
  public var isLearnt: Bool {
    switch self {
    case .entropy, .critic, .standardDeviation, .principalComponent, .benefitOfTheDoubt: true
    case .shares, .relative, .equal, .budgetAllocation, .analyticHierarchy, .bestWorst, .rankOrderCentroid: false
    }
  }

  /// Whether the children carry a written weight.
  public var isWritten: Bool {
    switch self {
    case .shares, .relative: true
    case .equal, .budgetAllocation, .analyticHierarchy, .bestWorst, .rankOrderCentroid, .entropy, .critic,
      .standardDeviation, .principalComponent, .benefitOfTheDoubt:
      false
    }
  }
}
