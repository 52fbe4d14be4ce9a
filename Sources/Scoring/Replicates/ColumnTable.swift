/// A table of leaves and nodes in one space of columns: leaves first, then nodes. NaN stands for a missing value.
struct ColumnTable {
  let cells: UnsafeMutablePointer<Double>
  /// Number of rows; also the length of a column.
  var count: Int
  /// For each column, whether a cell is missing.
  let gaps: UnsafeMutablePointer<Bool>

  /// The column at a position.
  subscript(column: Int) -> UnsafeMutablePointer<Double> { cells + column * count }

  /// Looks for a gap in a column.
  func findGap(_ column: Int) {
    let cells = self[column]
    var number = 0
    for row in 0..<count { number &+= cells[row] == cells[row] ? 0 : 1 }
    gaps[column] = number > 0
  }
}
