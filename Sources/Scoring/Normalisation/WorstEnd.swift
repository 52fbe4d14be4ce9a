import AssessmentModel

extension NormalisationColumn {
  /// The lower end of a leaf's scores, at which silence may be tried.
  ///
  /// Scales with an end of their own: the lower end of the range, rank 1 (0 for Borda), the fewest points of the table.
  /// On the others it is the score of the worst city, which is learnt; NaN if no city has one.
  mutating func worstEnd(of scores: [Double], _ pins: inout Pins) -> Double {
    switch indicator.normalisation {
    case .goalposts(let posts):
      guard !posts.isTruncated else { return indicator.range.lower }
      return min(indicator.range.lower, learntEnd(scores, &pins) ?? indicator.range.lower)
    case .minMax, .percentileRank, .distanceToLeader: return indicator.range.lower
    case .rank: return 1
    case .borda: return 0
    case .categorical(let steps):
      let points = steps.map(\.points)
      return (isFalling ? points.max().map { 1 - $0 } : points.min()) ?? .nan
    case .zScore, .distanceToReference, .distanceToTarget, .fractionOfBest, .vector, .sum, .maximum:
      return learntEnd(scores, &pins) ?? .nan
    }
  }

  private mutating func learntEnd(_ scores: [Double], _ pins: inout Pins) -> Double? {
    learn(isFalling ? "worst score, falling" : "worst score", ColumnStatistics.extremes(scores)?.lower, &pins)
  }
}
