/// Pearson correlations of the columns of a complete table.
package struct ColumnCorrelation {
  /// `r` of every pair; 1 on the diagonal, 0 beside a constant column.
  package let matrix: [[Double]]

  /// `1 − r` of two columns of a length; 0 where it is but the rounding of the sums that make `r`, half a unit in the last
  /// place a row.
  static func conflict(_ r: Double, count: Int) -> Double {
    let conflict = 1 - r
    return conflict <= max(RoundingBand.units, Double(count)) * Double.ulpOfOne ? 0 : conflict
  }

  package init(_ columns: [ColumnSpread]) {
    var matrix = columns.map { _ in [Double](repeating: 0, count: columns.count) }
    for (row, left) in columns.enumerated() {
      matrix[row][row] = 1
      for column in 0..<row where !left.isConstant && !columns[column].isConstant {
        let products = zip(left.standardised, columns[column].standardised).reduce(0) { $0 + $1.0 * $1.1 }
        let value = min(1, max(-1, products / Double(left.standardised.count)))
        matrix[row][column] = value
        matrix[column][row] = value
      }
    }
    self.matrix = matrix
  }
}
