public import AssessmentModel
import Glibc

/// Measures of inequality between cities, unweighted: each city counts once.
///
/// All of them need a positive mean and no negative value, else they are `nil`. All but the coefficient of variation are
/// for a ratio scale. Sums run in the order of the values, or of the sorted values for the order statistics.
public enum InequalityMeasures {
  /// Standard deviation over mean; the divisor is `n`, or `n − 1` if `isSample`, and then one value has none.
  public static func variation(of values: [Double], isSample: Bool = false) -> Double? {
    guard let mean = positiveMean(values), values.count > (isSample ? 1 : 0) else { return nil }
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count - (isSample ? 1 : 0))).squareRoot() / mean
  }

  /// Gini coefficient `2·Σ i·x₍ᵢ₎/(n·Σx) − (n + 1)/n`, with `x₍ᵢ₎` in rising order.
  /// - Complexity: O(n log n).
  public static func gini(of values: [Double]) -> Double? {
    guard let mean = positiveMean(values) else { return nil }
    let count = Double(values.count)
    var sum = 0.0
    for (position, value) in values.sorted().enumerated() { sum += Double(position + 1) * value }
    return 2 * sum / (count * count * mean) - (count + 1) / count
  }

  /// Theil T, `mean(r·ln r)` with `r = x/mean` and `0·ln 0 = 0`, split by group: between `Σ s_j·ln(m_j/m)` and within
  /// `Σ s_j·T_j`, with the groups' shares `s_j` of the sum and means `m_j`.
  ///
  /// - Parameter groups: a number for each value's group.
  public static func theilT(of values: [Double], groups: [Int]) -> Inequality.Decomposition? {
    guard let mean = positiveMean(values) else { return nil }
    var between = 0.0
    var within = 0.0
    for group in split(values, groups) {
      guard let own = positiveMean(group) else { continue }
      let share = Double(group.count) * own / (Double(values.count) * mean)
      between += share * log(own / mean)
      within += share * theilT(group, own)
    }
    return .init(total: theilT(values, mean), between: between, within: within)
  }

  /// Theil L (mean log deviation), `mean(ln(mean/x))`, split by group: between `Σ w_j·ln(m/m_j)` and within `Σ w_j·L_j`,
  /// with the groups' shares `w_j` of the number. `nil` with any value of 0.
  ///
  /// - Parameter groups: a number for each value's group.
  public static func theilL(of values: [Double], groups: [Int]) -> Inequality.Decomposition? {
    guard let mean = positiveMean(values), values.allSatisfy({ $0 > 0 }) else { return nil }
    var between = 0.0
    var within = 0.0
    for group in split(values, groups) {
      guard let own = positiveMean(group) else { continue }
      let share = Double(group.count) / Double(values.count)
      between += share * log(mean / own)
      within += share * theilL(group, own)
    }
    return .init(total: theilL(values, mean), between: between, within: within)
  }

  /// Atkinson index `1 − (mean(x^(1−ε)))^(1/(1−ε))/mean`; for ε = 1, `1 − geometric mean/mean`. With any value of 0 and
  /// ε ≥ 1 it is 1.
  ///
  /// - Precondition: ε is above 0.
  public static func atkinson(of values: [Double], epsilon: Double) -> Double? {
    precondition(epsilon > 0, "the Atkinson index needs ε above 0")
    guard let mean = positiveMean(values) else { return nil }
    if epsilon >= 1, values.contains(0) { return 1 }
    let count = Double(values.count)
    if epsilon == 1 { return 1 - exp(values.reduce(0) { $0 + log($1) } / count) / mean }
    let power = values.reduce(0) { $0 + pow($1 / mean, 1 - epsilon) } / count
    return 1 - pow(power, 1 / (1 - epsilon))
  }

  /// Mean of the top fifth over the mean of the bottom fifth; a fifth of a number of values that 5 does not divide takes
  /// its last value in part. `nil` if the bottom fifth is 0.
  /// - Complexity: O(n log n).
  public static func fifths(of values: [Double]) -> Double? {
    guard positiveMean(values) != nil else { return nil }
    let sorted = values.sorted()
    let bottom = sum(of: sorted.count, over: sorted)
    return bottom > 0 ? sum(of: sorted.count, over: sorted.reversed()) / bottom : nil
  }

  /// The 80th over the 20th percentile (type 7); `nil` if the latter is 0.
  /// - Complexity: O(n log n).
  public static func percentile80To20(of values: [Double]) -> Double? {
    guard positiveMean(values) != nil else { return nil }
    let sorted = values.sorted()
    guard let low = Quantile.type7(0.2, of: sorted), let high = Quantile.type7(0.8, of: sorted), low > 0
    else { return nil }
    return high / low
  }

  private static func positiveMean(_ values: [Double]) -> Double? {
    guard !values.isEmpty, values.allSatisfy({ $0 >= 0 }) else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    return mean > 0 && mean.isFinite ? mean : nil
  }

  private static func theilT(_ values: [Double], _ mean: Double) -> Double {
    values.reduce(0) { $0 + ($1 > 0 ? $1 / mean * log($1 / mean) : 0) } / Double(values.count)
  }

  private static func theilL(_ values: [Double], _ mean: Double) -> Double {
    values.reduce(0) { $0 + log(mean / $1) } / Double(values.count)
  }

  /// The sum of the first fifth of `count` values.
  private static func sum(of count: Int, over ordered: some Sequence<Double>) -> Double {
    var left = Double(count) / 5
    var sum = 0.0
    for value in ordered {
      guard left > 0 else { break }
      sum += min(1, left) * value
      left -= 1
    }
    return sum
  }

  /// The values of each group, groups in the order of their first value.
  private static func split(_ values: [Double], _ groups: [Int]) -> [[Double]] {
    precondition(values.count == groups.count, "one group a value")
    var positions: [Int: Int] = [:]
    var parts: [[Double]] = []
    for (value, group) in zip(values, groups) {
      if let position = positions[group] {
        parts[position].append(value)
      } else {
        positions[group] = parts.count
        parts.append([value])
      }
    }
    return parts
  }
}
