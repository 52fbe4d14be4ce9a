extension UncertaintyAnalysis {
  /// A city is clearly ahead of the next if it is ahead in at least this share of the replicates.
  public static let separation = 0.75

  /// Runs of neighbours in report order that are not clearly apart, as places in ``compared``, best first.
  ///
  /// Each city of a run is ahead of the next in less than `separation` of the replicates; a run has at least two.
  /// - Complexity: O(compared cities).
  public func tieBands(separation: Double = Self.separation) -> [ClosedRange<Int>] {
    var bands: [ClosedRange<Int>] = []
    for place in compared.indices.dropFirst() where winShare(place - 1, over: place) < separation {
      if let last = bands.last, last.upperBound == place - 1 {
        bands[bands.count - 1] = last.lowerBound...place
      } else {
        bands.append(place - 1...place)
      }
    }
    return bands
  }
}
