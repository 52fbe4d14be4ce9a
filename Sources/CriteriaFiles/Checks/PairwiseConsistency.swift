/// How far a matrix of pairwise comparisons contradicts itself.
enum PairwiseConsistency {
  /// Up to this ratio the judgements are taken as they are.
  static let acceptable = 0.1
  /// How far two entries that are written rounded may be from being reciprocal: 3 and 0.333.
  static let rounding = 0.01

  /// Saaty's random index for 1 to 15 children: T. L. Saaty, The Analytic Hierarchy Process (1980), table of average
  /// consistencies of random matrices.
  private static let saaty = [
    0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
  ]

  /// The random index; beyond Saaty's table by the line that Alonso and Lamata fitted to random matrices, as in
  /// `RandomIndex` of the scoring library (International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14,
  /// 2006, 445–459).
  static func randomIndex(of count: Int) -> Double {
    if count <= saaty.count { return count < 1 ? 0 : saaty[count - 1] }
    return (1.7699 * Double(count) - 4.3513) / Double(count - 1)
  }

  /// `((λ − n)/(n − 1))/RI(n)` with λ the principal eigenvalue; `nil` for fewer than three children, which cannot
  /// contradict each other, and where no number can hold it.
  ///
  /// - Precondition: A square matrix of positive numbers.
  static func ratio(of rows: [[Double]]) -> Double? {
    let count = rows.count
    guard count >= 3 else { return nil }
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
    return (eigenvalue - Double(count)) / Double(count - 1) / randomIndex(of: count)
  }
}
