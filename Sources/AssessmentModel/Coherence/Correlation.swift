/// A coefficient of correlation with the probability of one at least as far from 0 if the two were unrelated.
public struct CorrelationCoefficient: Sendable, Hashable {
  /// The coefficient, −1…1.
  public var value: Double
  /// The two-sided p-value, 0…1.
  public var pValue: Double

  /// Creates a coefficient.
  public init(value: Double, pValue: Double) {
    self.value = value
    self.pValue = pValue
  }
}

/// How two columns go together, over the cities that have a value in both.
///
/// A coefficient is `nil` where it does not exist: fewer than five such cities, or a column that is constant over
/// them. It is never NaN.
public struct Correlation: Sendable, Hashable {
  /// Number of cities with a value in both columns.
  public var count: Int
  /// The linear correlation r; its p-value is that of `t = r·√((n − 2)/(1 − r²))` with n − 2 degrees of freedom.
  public var pearson: CorrelationCoefficient?
  /// Pearson's r of the average ranks, with the same p-value.
  public var spearman: CorrelationCoefficient?
  /// Kendall's tau-b, with the p-value of the normal approximation, its variance corrected for ties.
  public var kendall: CorrelationCoefficient?

  /// Creates a correlation.
  public init(
    count: Int, pearson: CorrelationCoefficient? = nil, spearman: CorrelationCoefficient? = nil,
    kendall: CorrelationCoefficient? = nil
  ) {
    self.count = count
    self.pearson = pearson
    self.spearman = spearman
    self.kendall = kendall
  }
}
