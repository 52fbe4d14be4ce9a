import AssessmentModel

/// A peer group with its statistics, worked out once for all the cities that are held against it.
struct PeerSet {
  let group: CityGroup
  let leaves: [PeerStatistics?]
  let nodes: [PeerStatistics?]
  /// The made-up city with the peers' median at every leaf, scored the same way.
  let reference: ContributionSplit.Side

  init(_ group: CityGroup, cities: [Int], in assessment: Assessment, by aggregation: AggregationStep) {
    self.group = group
    leaves = assessment.normalised.columns.map { Self.statistics($0, cities) }
    nodes = assessment.nodes.map { Self.statistics($0.scores, cities) }
    let medians = leaves.map { $0?.median ?? .nan }
    let scored = aggregation.run(medians.map { Column(numbers: [$0]) }, count: 1)
    reference = .init(leaves: medians, nodes: scored.map { $0.scores.numbers[0] })
  }

  private static func statistics(_ column: Column, _ cities: [Int]) -> PeerStatistics? {
    let values = cities.compactMap { column[$0] }
    guard values.count >= ProfileBuilder.fewestPeers else { return nil }
    let sorted = RadixSort.rising(values)
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard let median = Quantile.type7(0.5, of: sorted), let lower = Quantile.type7(0.25, of: sorted),
      let upper = Quantile.type7(0.75, of: sorted), squares.isFinite
    else { return nil }
    return PeerStatistics(
      count: values.count, median: median, lowerQuartile: lower, upperQuartile: upper,
      deviation: RoundingBand.isConstant(values) ? 0 : (squares / Double(values.count - 1)).squareRoot())
  }
}
