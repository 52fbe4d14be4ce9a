/// The analytic hierarchy process on one node: weights from a matrix of pairwise comparisons.
///
/// The weights are the principal eigenvector, found by power iteration, which converges for every positive matrix.
/// Consistency is `(λ − n)/(n − 1)` over the random index (``RandomIndex``).
package struct PairwiseComparison {
  /// The weights, summing to 1.
  package let shares: [Double]
  /// The principal eigenvalue; n for a consistent matrix.
  package let eigenvalue: Double
  /// The consistency ratio; 0 for up to two children, which cannot contradict each other.
  package let ratio: Double

  /// The ratio above which judgements are held to be too contradictory.
  package static let limit = 0.1

  /// `nil` for what is no square matrix of positive numbers, and for one whose weights no number can hold.
  package init?(_ matrix: [[Double]]) {
    let count = matrix.count
    guard count > 0, matrix.allSatisfy({ $0.count == count && $0.allSatisfy { $0 > 0 && $0.isFinite } })
    else { return nil }
    var weights = [Double](repeating: 1 / Double(count), count: count)
    var value = Double(count)
    for _ in 0..<10_000 {
      var next = matrix.map { row in zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } }
      value = next.reduce(0, +)
      for child in next.indices { next[child] /= value }
      let change = zip(next, weights).reduce(0) { max($0, abs($1.0 - $1.1)) }
      weights = next
      if change <= 1e-16 { break }
    }
    guard WeightCheck.areShares(weights) else { return nil }
    shares = weights
    eigenvalue = value
    let index = RandomIndex.of(count)
    ratio = index > 0 ? max(0, (value - Double(count)) / Double(count - 1) / index) : 0
  }
}
