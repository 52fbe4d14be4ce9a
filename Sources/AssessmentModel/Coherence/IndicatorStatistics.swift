/// What an indicator's distribution is flagged for.
public enum StatisticsFlag: String, Sendable, Hashable, CaseIterable {
  /// Too few cities have a value.
  case missing
  /// |skewness| and kurtosis are both above their thresholds: outliers are likely.
  case outliers
  /// Too many values are 0.
  case zeros
  /// Too few different values for a count without a top, a percent or a number.
  case fewValues = "few-values"
  /// All values are equal: the indicator tells no city from another.
  case constant
}

/// From where on a distribution is flagged. The defaults are those of COINr 1.1 (`get_stats`), but that skewness and
/// kurtosis must both be exceeded, as the JRC's rule has it.
public struct StatisticsThresholds: Sendable, Hashable {
  /// Flag ``StatisticsFlag/missing`` below this share of cities with a value.
  public var availability: Double
  /// Flag ``StatisticsFlag/outliers`` above this |skewness| …
  public var skewness: Double
  /// … and above this kurtosis.
  public var kurtosis: Double
  /// Flag ``StatisticsFlag/zeros`` above this share of zeros among the values.
  public var zeros: Double
  /// Flag ``StatisticsFlag/fewValues`` below this share of different values among the values.
  public var unique: Double

  /// Creates thresholds.
  public init(
    availability: Double = 0.65, skewness: Double = 2, kurtosis: Double = 3.5, zeros: Double = 0.5, unique: Double = 0.5
  ) {
    self.availability = availability
    self.skewness = skewness
    self.kurtosis = kurtosis
    self.zeros = zeros
    self.unique = unique
  }
}

/// Descriptive statistics of one indicator's raw values.
public struct IndicatorStatistics: Sendable, Hashable {
  /// The numbers that exist as soon as there is one value.
  public struct Summary: Sendable, Hashable {
    /// The smallest value.
    public var minimum: Double
    /// The 25th percentile (type 7).
    public var lowerQuartile: Double
    /// The median.
    public var median: Double
    /// The 75th percentile (type 7).
    public var upperQuartile: Double
    /// The largest value.
    public var maximum: Double
    /// The arithmetic mean.
    public var mean: Double
    /// The standard deviation (n − 1); `nil` for one value.
    public var deviation: Double?
    /// Skewness G1; `nil` with fewer than four values or a constant column.
    public var skewness: Double?
    /// Excess kurtosis G2; `nil` with fewer than four values or a constant column.
    public var kurtosis: Double?
    /// Share of the values that are 0.
    public var zeroShare: Double
    /// Number of different values divided by the number of values.
    public var uniqueShare: Double

    /// Creates a summary.
    public init(
      minimum: Double, lowerQuartile: Double, median: Double, upperQuartile: Double, maximum: Double, mean: Double,
      deviation: Double?, skewness: Double?, kurtosis: Double?, zeroShare: Double, uniqueShare: Double
    ) {
      self.minimum = minimum
      self.lowerQuartile = lowerQuartile
      self.median = median
      self.upperQuartile = upperQuartile
      self.maximum = maximum
      self.mean = mean
      self.deviation = deviation
      self.skewness = skewness
      self.kurtosis = kurtosis
      self.zeroShare = zeroShare
      self.uniqueShare = uniqueShare
    }
  }

  /// Position of the indicator in the criteria set.
  public var indicator: Int
  /// Number of cities with a value.
  public var count: Int
  /// Number of cities without one.
  public var missing: Int
  /// The numbers; `nil` without any value.
  public var summary: Summary?
  /// What is flagged, in the order of ``StatisticsFlag``.
  public var flags: [StatisticsFlag]

  /// Creates statistics.
  public init(indicator: Int, count: Int, missing: Int, summary: Summary?, flags: [StatisticsFlag]) {
    self.indicator = indicator
    self.count = count
    self.missing = missing
    self.summary = summary
    self.flags = flags
  }
}
