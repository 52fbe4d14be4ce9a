public import AssessmentModel
import Glibc

/// Measures of the gap between a population group and its reference, from two percentages.
public enum GapMeasure {
  /// The 97.5th percentile of the standard normal distribution, for 95 % intervals.
  public static let normalQuantile = 1.959963984540054

  /// All measures of one gap, `p_d` and `p_r` in percent.
  ///
  /// Difference `p_r − p_d` in points, parity ratio `p_d/p_r` and relative gap `(p_r − p_d)/p_r` (none if `p_r` is 0, to
  /// within ``AssessmentModel/Comparison/tolerance``), exclusion ratio `(100 − p_d)/(100 − p_r)` (none if `p_r` is 100),
  /// and 95 % intervals where both numbers of answers are known. The difference and its interval always exist.
  ///
  /// Sources: the parity ratio and the exclusion ratio as in ITU, *Facts and Figures 2023*.
  public static func measures(
    group: Double, reference: Double, groupSample: Double? = nil, referenceSample: Double? = nil
  ) -> GapMeasures {
    var difference: Interval?
    var ratio: Interval?
    if let groupSample, let referenceSample {
      difference = differenceInterval(
        group: group, reference: reference, groupSample: groupSample, referenceSample: referenceSample)
      ratio = ratioInterval(
        group: group, reference: reference, groupSample: groupSample, referenceSample: referenceSample)
    }
    return GapMeasures(
      group: group, reference: reference, groupSample: groupSample, referenceSample: referenceSample,
      difference: reference - group, parityRatio: parityRatio(group: group, reference: reference),
      relativeGap: quotient(reference - group, reference),
      exclusionRatio: exclusionRatio(group: group, reference: reference), differenceInterval: difference,
      ratioInterval: ratio)
  }

  /// `p_d/p_r`; `nil` if `p_r` is 0.
  public static func parityRatio(group: Double, reference: Double) -> Double? { quotient(group, reference) }

  /// `(100 − p_d)/(100 − p_r)`: how many times as many of the group are left out; `nil` if `p_r` is 100.
  public static func exclusionRatio(group: Double, reference: Double) -> Double? {
    quotient(100 - group, 100 - reference)
  }

  /// `nil` if the divisor is 0 to within the tolerance of comparisons, in which case its last bits are noise.
  private static func quotient(_ dividend: Double, _ divisor: Double) -> Double? {
    guard abs(divisor) > Comparison.tolerance else { return nil }
    let result = dividend / divisor
    return result.isFinite ? result : nil
  }

  /// Wilson's score interval of a share, without continuity correction; share and limits from 0 to 1.
  ///
  /// `(2np + z² ± z·√(z² + 4np(1 − p))) / (2(n + z²))`. At a share of 0 or 1 the limit on that side is the share.
  ///
  /// Source: Wilson 1927, J Am Stat Assoc 22:209, as method 3 of Newcombe 1998, Stat Med 17:857.
  /// - Returns: `nil` unless the sample is larger than 0 and the share lies between 0 and 1.
  public static func wilson(share: Double, sample: Double) -> Interval? {
    guard sample > 0, (0...1).contains(share) else { return nil }
    let square = normalQuantile * normalQuantile
    let middle = 2 * sample * share + square
    let reach = normalQuantile * (square + 4 * sample * share * (1 - share)).squareRoot()
    let scale = 2 * (sample + square)
    return Interval(
      lower: share == 0 ? 0 : max(0, (middle - reach) / scale),
      upper: share == 1 ? 1 : min(1, (middle + reach) / scale))
  }

  /// The 95 % interval of the difference `p_r − p_d` of two independent groups, in points.
  ///
  /// Newcombe's method 10: with Wilson limits `l`, `u` of both shares, from `d − √((p_r − l_r)² + (u_d − p_d)²)` to
  /// `d + √((u_r − p_r)² + (p_d − l_d)²)`. The groups must be independent, hence the complement as reference.
  ///
  /// Source: Newcombe 1998, Stat Med 17:873, method 10: 56 of 70 against 48 of 80 gives 0.0524 to 0.3339.
  /// - Returns: `nil` unless both samples are larger than 0 and both percentages lie between 0 and 100.
  public static func differenceInterval(
    group: Double, reference: Double, groupSample: Double, referenceSample: Double
  ) -> Interval? {
    guard let low = wilson(share: group / 100, sample: groupSample),
      let high = wilson(share: reference / 100, sample: referenceSample)
    else { return nil }
    let (d, r) = (group / 100, reference / 100)
    let down = ((r - high.lower) * (r - high.lower) + (low.upper - d) * (low.upper - d)).squareRoot()
    let up = ((high.upper - r) * (high.upper - r) + (d - low.lower) * (d - low.lower)).squareRoot()
    return Interval(lower: 100 * (r - d - down), upper: 100 * (r - d + up))
  }

  /// The 95 % interval of the parity ratio `P = p_d/p_r` of two independent groups.
  ///
  /// `exp(ln P ± z·√((1 − p_d)/(n_d·p_d) + (1 − p_r)/(n_r·p_r)))` on shares, the log method of Katz et al. 1978,
  /// Biometrics 34:469.
  /// - Returns: `nil` if a percentage is 0 or outside 0…100, or a sample is not larger than 0.
  public static func ratioInterval(
    group: Double, reference: Double, groupSample: Double, referenceSample: Double
  ) -> Interval? {
    let (d, r) = (group / 100, reference / 100)
    let least = Comparison.tolerance / 100
    guard d > least, d <= 1, r > least, r <= 1, groupSample > 0, referenceSample > 0 else { return nil }
    let error = ((1 - d) / (groupSample * d) + (1 - r) / (referenceSample * r)).squareRoot()
    let upper = exp(log(d / r) + normalQuantile * error)
    return upper.isFinite ? Interval(lower: exp(log(d / r) - normalQuantile * error), upper: upper) : nil
  }
}
