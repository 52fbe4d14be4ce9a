/// The children of a node as one table, a row a city, so that rules that look at whole rows read them in one place.
///
/// NaN stands for a missing value.
package struct RowTable {
  /// Number of children.
  package let width: Int
  /// Number of cities.
  package let count: Int
  /// The cells, row by row.
  package let cells: [Double]

  package init(_ columns: [[Double]], count: Int) {
    width = columns.count
    self.count = count
    let width = width
    cells = [Double](unsafeUninitializedCapacity: width * count) { cells, used in
      for (child, column) in columns.enumerated() {
        column.withUnsafeBufferPointer { column in
          for row in 0..<count { cells[row * width + child] = column[row] }
        }
      }
      used = width * count
    }
  }

  /// Hands each row to a closure.
  func forEachRow(_ body: (Int, UnsafeBufferPointer<Double>) -> Void) {
    guard width > 0 else { return }
    cells.withUnsafeBufferPointer { cells in
      for row in 0..<count { body(row, UnsafeBufferPointer(rebasing: cells[row * width..<(row + 1) * width])) }
    }
  }

  /// Positions of the rows without a gap.
  package var completeRows: [Int] {
    var rows: [Int] = []
    forEachRow { row, cells in if cells.allSatisfy({ $0 == $0 }) { rows.append(row) } }
    return rows
  }

  /// The columns with only the rows named.
  package func columns(_ rows: [Int]) -> [[Double]] {
    (0..<width).map { child in rows.map { cells[$0 * width + child] } }
  }
}
