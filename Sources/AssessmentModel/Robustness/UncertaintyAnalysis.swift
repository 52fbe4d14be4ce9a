/// How far one city's result moves between replicates.
public struct CityUncertainty: Sendable, Hashable {
  /// Ranks over the replicates in which the city had one, among the cities compared.
  public struct Ranks: Sendable, Hashable {
    /// The mean.
    public var mean: Double
    /// The median; like all quantiles here of type 7.
    public var median: Double
    /// The 5th percentile.
    public var fifth: Double
    /// The 25th percentile.
    public var lowerQuartile: Double
    /// The 75th percentile.
    public var upperQuartile: Double
    /// The 95th percentile.
    public var ninetyFifth: Double
    /// The best rank met.
    public var best: Double
    /// The worst rank met.
    public var worst: Double

    /// Creates ranks.
    public init(
      mean: Double, median: Double, fifth: Double, lowerQuartile: Double, upperQuartile: Double, ninetyFifth: Double,
      best: Double, worst: Double
    ) {
      self.mean = mean
      self.median = median
      self.fifth = fifth
      self.lowerQuartile = lowerQuartile
      self.upperQuartile = upperQuartile
      self.ninetyFifth = ninetyFifth
      self.best = best
      self.worst = worst
    }
  }

  /// Position of the city in the assessment.
  public var city: Int
  /// Its ranks; `nil` for a city that is not among those compared, or never had a score.
  public var ranks: Ranks?
  /// Share of the replicates in which a compared city had no rank.
  public var unrankedShare: Double
  /// 5th percentile, median and 95th percentile of the principal score, on the common scale; `nil` without any score.
  public var scores: ScoreInterval?
  /// Share of the replicates with each verdict, in the order of the set's verdicts; empty if it has none.
  public var verdictShares: [Double]
  /// Share of the replicates in each class, in the order of the class scheme; empty if the set has none.
  public var classShares: [Double]

  /// Creates a result.
  public init(
    city: Int, ranks: Ranks?, unrankedShare: Double, scores: ScoreInterval?, verdictShares: [Double],
    classShares: [Double]
  ) {
    self.city = city
    self.ranks = ranks
    self.unrankedShare = unrankedShare
    self.scores = scores
    self.verdictShares = verdictShares
    self.classShares = classShares
  }
}

/// Where a score lies in nine replicates of ten.
public struct ScoreInterval: Sendable, Hashable {
  /// 5th percentile.
  public var fifth: Double
  /// Median.
  public var median: Double
  /// 95th percentile.
  public var ninetyFifth: Double

  /// Creates an interval.
  public init(fifth: Double, median: Double, ninetyFifth: Double) {
    self.fifth = fifth
    self.median = median
    self.ninetyFifth = ninetyFifth
  }
}

/// How sure the ranking is: the assessment repeated many times, each time with other choices of the method and other
/// answers within their margins.
///
/// The cities compared are those that have a rank in the assessment (``Assessment/rank(of:)``). In each replicate they
/// are ranked among themselves by the principal score, 1 for the best, equals sharing the better rank. A city that has no
/// score in a replicate has no rank in it, which counts in ``CityUncertainty/unrankedShare``.
public struct UncertaintyAnalysis: Sendable, Hashable {
  /// What was varied, how often and from which seed.
  public var design: RobustnessDesign
  /// Number of replicates.
  public var replicates: Int
  /// One entry a city of the assessment, in its order.
  public var cities: [CityUncertainty]
  /// Positions of the cities compared, in report order.
  public var compared: [Int]
  /// Rank acceptability: in how many replicates a compared city had each rank, row by row; `compared.count` ranks a row.
  package var rankCounts: [UInt32]
  /// In how many replicates the city of the row scored above the city of the column, twice, and once for equals; row by
  /// row over ``compared``.
  package var winCounts: [UInt32]
  /// Mean effective weights of the leaves over the replicates in which a compared city was first: one row a compared
  /// city, `nil` if it never was. Empty if weights do not vary.
  public var centralWeights: [[Double]?]
  /// The file that the replicates' parameters were given in, so that the design's seed had no part in them; `nil` if they
  /// were drawn.
  public var given: String?

  /// Creates a result.
  package init(
    design: RobustnessDesign, replicates: Int, cities: [CityUncertainty], compared: [Int], rankCounts: [UInt32],
    winCounts: [UInt32], centralWeights: [[Double]?], given: String? = nil
  ) {
    self.design = design
    self.replicates = replicates
    self.cities = cities
    self.compared = compared
    self.rankCounts = rankCounts
    self.winCounts = winCounts
    self.centralWeights = centralWeights
    self.given = given
  }

  /// Share of the replicates in which a compared city had a rank; both are counted from 0 and 1.
  ///
  /// - Parameters:
  ///   - place: position in ``compared``.
  ///   - rank: from 1.
  public func acceptability(_ place: Int, rank: Int) -> Double {
    Double(rankCounts[place * compared.count + rank - 1]) / Double(replicates)
  }

  /// Share of the replicates in which one compared city scored above another; half of the replicates with equal scores,
  /// or in which neither has one, go to each. A city with a score wins against one without.
  public func winShare(_ place: Int, over other: Int) -> Double {
    Double(winCounts[place * compared.count + other]) / Double(2 * replicates)
  }

  /// Position in ``compared`` of a city of the assessment, if it is compared.
  public func place(of city: Int) -> Int? { compared.firstIndex(of: city) }
}
