public import AssessmentModel

/// Measures of inequality between cities, unweighted: each city counts once.
///
/// All of them need a positive mean and no negative value, else they are `nil`. All but the coefficient of variation are
/// for a ratio scale. Sums run in the order of the values, or of the sorted values for the order statistics.
public enum InequalityMeasures {
  /// Standard deviation over mean; the divisor is `n`, or `n − 1` if `isSample`, and then one value has none.
  public static func variation(of values: [Double], isSample: Bool = false) -> Double? {
    InequalitySample(values)?.variation(isSample: isSample)
  }

  /// Gini coefficient `2·Σ i·x₍ᵢ₎/(n·Σx) − (n + 1)/n`, with `x₍ᵢ₎` in rising order.
  public static func gini(of values: [Double]) -> Double? { InequalitySample(values)?.gini }

  /// Theil T, `mean(r·ln r)` with `r = x/mean` and `0·ln 0 = 0`, split by group: between `Σ s_j·ln(m_j/m)` and within
  /// `Σ s_j·T_j`, with the groups' shares `s_j` of the sum and means `m_j`.
  ///
  /// - Parameter groups: a number for each value's group.
  public static func theilT(of values: [Double], groups: [Int]) -> Inequality.Decomposition? {
    InequalitySample(values)?.theilT(split(groups))
  }

  /// Theil L (mean log deviation), `mean(ln(mean/x))`, split by group: between `Σ w_j·ln(m/m_j)` and within `Σ w_j·L_j`,
  /// with the groups' shares `w_j` of the number. `nil` with any value of 0.
  ///
  /// - Parameter groups: a number for each value's group.
  public static func theilL(of values: [Double], groups: [Int]) -> Inequality.Decomposition? {
    InequalitySample(values)?.theilL(split(groups))
  }

  /// Atkinson index `1 − (mean(x^(1−ε)))^(1/(1−ε))/mean`; for ε = 1, `1 − geometric mean/mean`. With any value of 0 and
  /// ε ≥ 1 it is 1.
  ///
  /// - Precondition: ε is above 0.
  public static func atkinson(of values: [Double], epsilon: Double) -> Double? {
    InequalitySample(values)?.atkinson(epsilon)
  }

  /// Mean of the top fifth over the mean of the bottom fifth; a fifth of a number of values that 5 does not divide takes
  /// its last value in part. `nil` if the bottom fifth is 0.
  public static func fifths(of values: [Double]) -> Double? { InequalitySample(values)?.fifths }

  /// The 80th over the 20th percentile (type 7); `nil` if the latter is 0.
  public static func percentile80To20(of values: [Double]) -> Double? { InequalitySample(values)?.percentile80To20 }

  /// The positions of each group's values, groups in the order of their first value.
  private static func split(_ groups: [Int]) -> [[Int]] {
    var order: [Int: Int] = [:]
    var parts: [[Int]] = []
    for (position, group) in groups.enumerated() {
      if let part = order[group] {
        parts[part].append(position)
      } else {
        order[group] = parts.count
        parts.append([position])
      }
    }
    return parts
  }
}
