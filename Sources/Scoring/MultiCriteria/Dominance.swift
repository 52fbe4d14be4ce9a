public import AssessmentModel
import Numerics

/// Which rows are beaten whatever the weights.
public enum Dominance {
  /// For each row, the rows that dominate it: at least as good in every column that weighs, and better in one.
  ///
  /// Values are compared as they are, without tolerance; a column that is constant but for rounding (``RoundingBand``)
  /// makes nobody better. Equal rows do not dominate each other. A row that nobody
  /// dominates is in the Pareto set.
  ///
  /// - Complexity: O(rows² × columns) at worst; most pairs are settled by a few columns.
  public static func dominators(_ matrix: DecisionMatrix) -> [[Int]] {
    let rows = Rows(matrix)
    var dominators = [[Int]](repeating: [], count: matrix.count)
    for row in 0..<matrix.count {
      for other in 0..<matrix.count where other != row && rows.dominates(other, row) { dominators[row].append(other) }
    }
    return dominators
  }

  /// The values row after row, so turned that more is better.
  private struct Rows {
    var values: [Double]
    var width = 0

    init(_ matrix: DecisionMatrix) {
      var columns: [[Double]] = []
      unsafe matrix.forEachColumn { column, values in
        guard unsafe !ColumnRange(values).isConstant else { return }
        unsafe columns.append(column.direction == .higherIsBetter ? Array(values) : values.map { -$0 })
      }
      width = columns.count
      values = []
      values.reserveCapacity(matrix.count * width)
      for row in 0..<matrix.count { for column in columns { values.append(column[row]) } }
    }

    func dominates(_ first: Int, _ second: Int) -> Bool {
      var isBetter = false
      let start = first * width
      let other = second * width
      for column in 0..<width {
        let (a, b) = (values[start + column], values[other + column])
        if a < b { return false }
        if a > b { isBetter = true }
      }
      return isBetter
    }
  }
}
