/// The mean consistency index of random matrices of pairwise comparisons, by which the index of a judged one is divided.
package enum RandomIndex {
  /// Saaty's table for 1 to 15 children (*The Analytic Hierarchy Process*, 1980).
  private static let table = [
    0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
  ]

  /// The index for so many children; 0 for one and two, which cannot contradict each other.
  ///
  /// Beyond Saaty's table it follows from the mean principal eigenvalue that J. A. Alonso and M. T. Lamata fitted to
  /// 100,000 random matrices of each size (*International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems*
  /// 14, 2006, 445–459): `λ = 2.7699·n − 4.3513`, hence `(1.7699·n − 4.3513)/(n − 1)`, 1.598 for 16.
  package static func of(_ count: Int) -> Double {
    if count <= table.count { return count < 1 ? 0 : table[count - 1] }
    return (1.7699 * Double(count) - 4.3513) / Double(count - 1)
  }
}
