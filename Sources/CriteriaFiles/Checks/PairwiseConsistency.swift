/// How far a matrix of pairwise comparisons contradicts itself.
enum PairwiseConsistency {
  /// Up to this ratio the judgements are taken as they are.
  static let acceptable = 0.1
  /// How far two entries that are written rounded may be from being reciprocal: 3 and 0.333.
  static let rounding = 0.01

  /// Saaty's random index for 1 to 15 children: T. L. Saaty, The Analytic Hierarchy Process (1980), table of average
  /// consistencies of random matrices.
  private static let randomIndex = [
    0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
  ]

  /// `((λ − n)/(n − 1))/RI(n)` with λ the principal eigenvalue; `nil` for fewer than three children, which cannot
  /// contradict each other, and for more than fifteen, for which no random index is published.
  ///
  /// - Precondition: A square matrix of positive numbers.
  static func ratio(of rows: [[Double]]) -> Double? {
    let count = rows.count
    guard (3...randomIndex.count).contains(count) else { return nil }
    var vector = [Double](repeating: 1 / Double(count), count: count)
    var eigenvalue = Double(count)
    // A positive matrix has one dominant eigenvalue, so that the power iteration converges.
    for _ in 0..<1000 {
      let next = rows.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
      let sum = next.reduce(0, +)
      guard sum.isFinite, sum > 0 else { return nil }
      vector = next.map { $0 / sum }
      let isSteady = abs(sum - eigenvalue) <= 1e-13 * sum
      eigenvalue = sum
      if isSteady { break }
    }
    return (eigenvalue - Double(count)) / Double(count - 1) / randomIndex[count - 1]
  }
}
