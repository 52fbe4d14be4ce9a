/// Pearson correlations of the columns of a complete table.
package struct Correlation {
  /// `r` of every pair; 1 on the diagonal, 0 beside a constant column.
  package let matrix: [[Double]]

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
