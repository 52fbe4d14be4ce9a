/// How often each row of a decision matrix took each rank when weights were drawn at random: the results of SMAA-2.
///
/// A share over `N` replicates is off by less than `1/√N` in 19 cases of 20: 0.01 for 10,000.
public struct RankAcceptability: Sendable, Hashable {
  /// Number of replicates.
  public var replicates: Int
  /// Seed of the weights drawn; `nil` for weights that were given.
  public var seed: UInt64?
  /// Number of rows.
  public let count: Int
  /// In how many replicates a row had each rank, row by row; `count` ranks a row.
  package let rankCounts: [UInt32]
  /// In how many replicates the row was above another, twice, and once for equals, row by row; `nil` if pairs were not
  /// counted.
  package let winCounts: [UInt32]?
  /// Central weights: for each row, the mean of the weights of the replicates in which it was first, alone or with equals,
  /// one a column of the matrix. `nil` for a row that never was; empty if they were not asked for.
  ///
  /// With them, the row is first. Each is a mean of numbers cut to a multiple of 2⁻³¹ or finer (2⁻⁴⁸ for 10,000
  /// replicates).
  public let centralWeights: [[Double]?]

  /// Creates a result.
  package init(
    replicates: Int, seed: UInt64?, count: Int, rankCounts: [UInt32], winCounts: [UInt32]?,
    centralWeights: [[Double]?]
  ) {
    self.replicates = replicates
    self.seed = seed
    self.count = count
    self.rankCounts = rankCounts
    self.winCounts = winCounts
    self.centralWeights = centralWeights
  }

  /// In how many replicates a row had a rank; equals share the better rank.
  ///
  /// - Parameters:
  ///   - row: a row of the matrix.
  ///   - rank: from 1.
  public func replicates(_ row: Int, rank: Int) -> Int {
    precondition((0..<count).contains(row) && (1...count).contains(rank), "no such row or rank")
    return Int(rankCounts[row * count + rank - 1])
  }

  /// Rank acceptability: the share of the replicates in which a row had a rank; equals share the better rank.
  ///
  /// - Parameters:
  ///   - row: a row of the matrix.
  ///   - rank: from 1.
  public func acceptability(_ row: Int, rank: Int) -> Double {
    Double(replicates(row, rank: rank)) / Double(replicates)
  }

  /// Pairwise winning index: the share of the replicates in which a row was above another, equals counting half; ½ against
  /// itself. `nil` if pairs were not counted.
  public func winShare(_ row: Int, over other: Int) -> Double? {
    precondition((0..<count).contains(row) && (0..<count).contains(other), "no such row")
    return winCounts.map { Double($0[row * count + other]) / Double(2 * replicates) }
  }

  /// The mean rank of a row.
  ///
  /// - Complexity: O(rows).
  public func meanRank(_ row: Int) -> Double {
    (1...count).reduce(0.0) { $0 + Double($1) * Double(replicates(row, rank: $1)) } / Double(replicates)
  }

  /// Holistic acceptability: rank acceptabilities weighed by the ranks' own weights, those of the rank order centroid,
  /// `(1/1 + 1/2 + … + 1/n)` for the first down to `1/n` for the last, divided by the first; 1 for a row that is always
  /// first.
  ///
  /// - Complexity: O(rows).
  public func holisticAcceptability(_ row: Int) -> Double {
    var (weight, sum) = (0.0, 0.0)
    for rank in (1...count).reversed() {
      weight += 1 / Double(rank)
      sum += weight * Double(replicates(row, rank: rank))
    }
    return sum / weight / Double(replicates)
  }
}
