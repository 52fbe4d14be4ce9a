/// Weights from an order of importance alone: the centroid of all weights that agree with it.
package enum RankOrderCentroid {
  /// `w_k = (1/n)·Σ_{i≥k} 1/i` for the child in place k; children of equal rank share the mean of their places.
  ///
  /// Only the order of the ranks counts, so that 1, 1, 3 and 1, 1, 2 say the same.
  package static func shares(_ ranks: [Int]) -> [Double] {
    let count = ranks.count
    var places = [Double](repeating: 0, count: count)
    var sum = 0.0
    for place in stride(from: count, through: 1, by: -1) {
      sum += 1 / Double(place)
      places[place - 1] = sum / Double(count)
    }
    return ranks.map { rank in
      let before = ranks.count { $0 < rank }
      let equals = ranks.count { $0 == rank }
      return places[before..<before + equals].reduce(0, +) / Double(equals)
    }
  }
}
