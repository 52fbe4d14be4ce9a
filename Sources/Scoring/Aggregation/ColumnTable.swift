/// A table of leaves and nodes in one space of columns: leaves first, then nodes. NaN stands for a missing value.
struct ColumnTable {
  let cells: UnsafeMutablePointer<Double>
  /// Number of rows; also the length of a column.
  var count: Int
  /// For each column, whether a cell is missing.
  let gaps: UnsafeMutablePointer<Bool>

  /// The column at a position.
  subscript(column: Int) -> UnsafeMutablePointer<Double> { cells + column * count }

  /// Looks for a gap in a column. An infinite value counts as one: passes that mind gaps come to the same results.
  func findGap(_ column: Int) {
    let cells = self[column]
    // Anything but a number turns its sum into NaN; four sums, as one would wait for itself.
    var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
    var row = 0
    while row + 4 <= count {
      first += cells[row] * 0
      second += cells[row + 1] * 0
      third += cells[row + 2] * 0
      fourth += cells[row + 3] * 0
      row += 4
    }
    while row < count {
      first += cells[row] * 0
      row += 1
    }
    gaps[column] = (first + second + third + fourth).isNaN
  }
}
