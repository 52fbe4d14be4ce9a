import AssessmentModel

/// Weights from the first principal component of the columns' correlation matrix: the squared loadings over their sum.
///
/// Where the largest eigenvalue belongs to several components, as with uncorrelated columns, no first one exists; the
/// squares are then averaged over all of them, which does not depend on how they are chosen.
package struct PrincipalComponentWeights {
  /// The weights, summing to 1; a constant column weighs 0.
  package let shares: [Double]
  /// The loadings of the first component, `√λ` times its vector, with the sign at which they sum to 0 or more; 0 for a
  /// constant column.
  package let loadings: [Double]
  /// The share of the columns' variance that the first component has.
  package let explained: Double

  /// `nil` where all columns are constant.
  package init?(_ columns: [[Double]]) {
    let spreads = columns.map(ColumnSpread.init)
    let used = columns.indices.filter { !spreads[$0].isConstant }
    guard !used.isEmpty else { return nil }
    let eigen = SymmetricEigen(ColumnCorrelation(used.map { spreads[$0] }).matrix)
    let leading = eigen.values.prefix { $0 >= eigen.values[0] * (1 - Comparison.tolerance) }.count
    var shares = [Double](repeating: 0, count: columns.count)
    var loadings = shares
    for (position, column) in used.enumerated() {
      let squares = (0..<leading).reduce(0) { $0 + eigen.vectors[$1][position] * eigen.vectors[$1][position] }
      shares[column] = squares / Double(leading)
      loadings[column] = eigen.vectors[0][position] * eigen.values[0].squareRoot()
    }
    self.shares = shares
    self.loadings = loadings
    explained = eigen.values[0] / Double(used.count)
  }
}
