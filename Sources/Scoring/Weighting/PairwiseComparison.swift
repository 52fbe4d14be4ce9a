/// The analytic hierarchy process on one node: weights from a matrix of pairwise comparisons.
///
/// The weights are the principal eigenvector, found by power iteration, which converges for every positive matrix.
/// Consistency is `(λ − n)/(n − 1)` over Saaty's random index (*The Analytic Hierarchy Process*, 1980).
package struct PairwiseComparison {
  /// The weights, summing to 1.
  package let shares: [Double]
  /// The principal eigenvalue; n for a consistent matrix.
  package let eigenvalue: Double
  /// The consistency ratio; 0 for up to two children, which cannot contradict each other.
  package let ratio: Double

  /// Saaty's random index for 1 to 15 children.
  package static let randomIndex = [
    0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
  ]

  /// The ratio above which judgements are held to be too contradictory.
  package static let limit = 0.1

  /// - Precondition: a square matrix of positive numbers, 1 to 15 wide.
  package init(_ matrix: [[Double]]) {
    let count = matrix.count
    precondition((1...Self.randomIndex.count).contains(count), "pairwise comparison takes 1 to 15 children")
    precondition(
      matrix.allSatisfy { $0.count == count && $0.allSatisfy { $0 > 0 && $0.isFinite } },
      "comparisons are a square matrix of positive numbers")
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
    shares = weights
    eigenvalue = value
    let index = Self.randomIndex[count - 1]
    ratio = index > 0 ? max(0, (value - Double(count)) / Double(count - 1) / index) : 0
  }
}
