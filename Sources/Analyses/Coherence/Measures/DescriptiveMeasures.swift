public import AssessmentModel
import Numerics
import Scoring

/// Descriptive statistics of a column of numbers.
public enum DescriptiveMeasures {
  /// The statistics of the numbers that are there; `nil` if there are none.
  ///
  /// Quartiles are of type 7, the deviation has n − 1. Skewness G1 and excess kurtosis G2 are those of Joanes and Gill
  /// 1998 (The Statistician 47:183), type 2: `G1 = √(n(n−1))/(n−2)·m₃/m₂^1.5`,
  /// `G2 = ((n+1)(r−3)+6)(n−1)/((n−2)(n−3))`, `r = n·Σc⁴/(Σc²)²`. A deviation that no number can hold is `nil`.
  ///
  /// - Complexity: O(n log n).
  public static func summary(_ column: Column) -> IndicatorStatistics.Summary? {
    let values = column.present
    let sorted = RadixSort.rising(values)
    guard let minimum = sorted.first, let maximum = sorted.last else { return nil }
    let centred = CentredColumn(values)
    let scaled = sorted.map { $0 / centred.scale }
    let quantile = { (share: Double) in (Quantile.type7(share, of: scaled) ?? 0) * centred.scale }
    let n = Double(values.count)
    let deviation = (centred.sumOfSquares / (n - 1)).squareRoot() * centred.scale
    let isConstant = RoundingBand.isConstant(minimum, maximum)
    let band = RoundingBand(magnitude: max(abs(minimum), abs(maximum)))
    var different = 1
    for place in sorted.indices.dropFirst() where !band.joins(sorted[place], sorted[place - 1]) { different += 1 }
    return IndicatorStatistics.Summary(
      minimum: minimum, lowerQuartile: quantile(0.25), median: quantile(0.5), upperQuartile: quantile(0.75),
      maximum: maximum, mean: isConstant ? minimum : centred.mean * centred.scale,
      deviation: values.count < 2 ? nil : isConstant ? 0 : deviation.isFinite ? deviation : nil,
      skewness: isConstant ? nil : skewness(centred.deviations),
      kurtosis: isConstant ? nil : kurtosis(centred.deviations),
      zeroShare: Double(values.count { $0 == 0 }) / n, uniqueShare: Double(different) / n)
  }

  /// What is flagged of an indicator.
  ///
  /// Zeros and a skewed distribution say nothing about a yes/no item, and few different values nothing about levels, options
  /// and counts with a top, so these are not flagged there.
  static func flags(
    _ summary: IndicatorStatistics.Summary?, count: Int, of cities: Int, scale: Scale, by limits: StatisticsThresholds
  ) -> [StatisticsFlag] {
    var flags: [StatisticsFlag] = []
    let availability = cities == 0 ? 1 : Double(count) / Double(cities)
    if availability < limits.availability - Comparison.tolerance { flags.append(.missing) }
    guard let summary else { return flags }
    if let skewness = summary.skewness, let kurtosis = summary.kurtosis, scale != .yesNo,
      abs(skewness) > limits.skewness, kurtosis > limits.kurtosis
    {
      flags.append(.outliers)
    }
    let isConstant = count > 1 && RoundingBand.isConstant(summary.minimum, summary.maximum)
    if scale != .yesNo, summary.zeroShare > limits.zeros { flags.append(.zeros) }
    if !isConstant, isCounted(scale), summary.uniqueShare < limits.unique { flags.append(.fewValues) }
    if isConstant { flags.append(.constant) }
    return flags
  }

  private static func isCounted(_ scale: Scale) -> Bool {
    switch scale {
    case .count(of: nil), .percent, .number: true
    case .count, .yesNo, .level, .options: false
    }
  }

  private static func skewness(_ deviations: [Double]) -> Double? {
    guard deviations.count >= Shape.fewest else { return nil }
    let n = Double(deviations.count)
    let m2 = deviations.reduce(0) { $0 + $1 * $1 } / n
    let m3 = deviations.reduce(0) { $0 + $1 * $1 * $1 } / n
    let value = (n * (n - 1)).squareRoot() / (n - 2) * m3 / (m2 * m2.squareRoot())
    return value.isFinite ? value : nil
  }

  private static func kurtosis(_ deviations: [Double]) -> Double? {
    guard deviations.count >= Shape.fewest else { return nil }
    let n = Double(deviations.count)
    let squares = deviations.reduce(0) { $0 + $1 * $1 }
    let fourth = deviations.reduce(0) { $0 + $1 * $1 * $1 * $1 }
    let r = n * fourth / (squares * squares)
    let value = ((n + 1) * (r - 3) + 6) * (n - 1) / ((n - 2) * (n - 3))
    return value.isFinite ? value : nil
  }
}
