import Scoring

/// The best assignment of columns to rows under capacities: as many rows as possible get one, and among all such
/// assignments the sum of the benefits is largest.
///
/// Successive best augmenting paths with potentials (minimum-cost flow), in whole numbers, so that "best" is exact. The
/// first unit of a row carries a bonus larger than any sum of benefits; since further units carry none, gains fall from
/// path to path, and the first path that gains nothing ends the search.
///
/// - Complexity: O(pairs) a path, one path for each match.
package struct CapacityAssignment {
  /// Benefits in units of 1e-9, row by row; 0 for pairs that do not fit.
  package let benefits: [[Int]]
  /// Most columns of a row.
  package let perRow: Int
  /// Most rows of a column.
  package let perColumn: Int

  /// Prepares an assignment; rows are equally long, benefits and capacities 0 or more.
  package init(benefits: [[Int]], perRow: Int, perColumn: Int) {
    self.benefits = benefits
    self.perRow = perRow
    self.perColumn = perColumn
  }

  /// A benefit in the units that are summed. A pair that fits is worth one unit at least.
  static func units(_ benefit: Double) -> Int { max(1, Int((min(benefit, 1e6) * 1e9).rounded())) }

  private typealias Cost = Int128
  private static let bonus = Cost(1) << 80
  private static let never = Cost.max / 4

  /// The columns of each row, ascending.
  package func solve() -> [[Int]] {
    let (rows, columns) = (benefits.count, benefits.first?.count ?? 0)
    var state = State(rows: rows, columns: columns)
    state.start(benefits)
    while let path = state.cheapestPath(benefits, perRow: perRow, perColumn: perColumn), path.cost < 0 {
      state.take(path.column)
    }
    return state.isMatched.map { row in row.indices.filter { row[$0] } }
  }

  private struct State {
    var isMatched: [[Bool]]
    var rowCount: [Int]
    var columnCount: [Int]
    var rowPotential: [Cost]
    var columnPotential: [Cost]
    var sinkPotential: Cost = CapacityAssignment.never
    /// The row from which a column was reached, and the column from which a row was; −1 for the source.
    var columnFrom: [Int]
    var rowFrom: [Int]

    init(rows: Int, columns: Int) {
      isMatched = [[Bool]](repeating: [Bool](repeating: false, count: columns), count: rows)
      rowCount = [Int](repeating: 0, count: rows)
      columnCount = [Int](repeating: 0, count: columns)
      rowPotential = [Cost](repeating: -CapacityAssignment.bonus, count: rows)
      columnPotential = [Cost](repeating: CapacityAssignment.never, count: columns)
      columnFrom = [Int](repeating: -1, count: columns)
      rowFrom = [Int](repeating: -1, count: rows)
    }

    /// Before anything is matched, the cheapest ways run straight from source to row to column.
    mutating func start(_ benefits: [[Int]]) {
      for (row, line) in benefits.enumerated() {
        for (column, benefit) in line.enumerated() where benefit > 0 {
          columnPotential[column] = min(columnPotential[column], rowPotential[row] - Cost(benefit))
        }
      }
      sinkPotential = columnPotential.min() ?? CapacityAssignment.never
    }

    /// The cheapest way to match one more pair: its last column and what it costs; `nil` if there is no way.
    mutating func cheapestPath(
      _ benefits: [[Int]], perRow: Int, perColumn: Int
    ) -> (column: Int, cost: Cost)? {
      let never = CapacityAssignment.never
      var rowDistance = [Cost](repeating: never, count: rowCount.count)
      var columnDistance = [Cost](repeating: never, count: columnCount.count)
      var isRowDone = [Bool](repeating: false, count: rowCount.count)
      var isColumnDone = [Bool](repeating: false, count: columnCount.count)
      for row in rowCount.indices where rowCount[row] < perRow {
        rowDistance[row] = (rowCount[row] == 0 ? -CapacityAssignment.bonus : 0) - rowPotential[row]
        rowFrom[row] = -1
      }
      var best: (column: Int, distance: Cost)?
      while true {
        let row = Self.nearest(rowDistance, isRowDone)
        let column = Self.nearest(columnDistance, isColumnDone)
        let distance = min(row.map { rowDistance[$0] } ?? never, column.map { columnDistance[$0] } ?? never)
        guard distance < never, distance < (best?.distance ?? never) else { break }
        if let row, rowDistance[row] == distance {
          isRowDone[row] = true
          for (column, benefit) in benefits[row].enumerated()
          where benefit > 0 && !isMatched[row][column] && !isColumnDone[column] {
            let reach = distance - Cost(benefit) + rowPotential[row] - columnPotential[column]
            if reach < columnDistance[column] {
              columnDistance[column] = reach
              columnFrom[column] = row
            }
          }
        } else if let column {
          isColumnDone[column] = true
          if columnCount[column] < perColumn {
            let reach = distance + columnPotential[column] - sinkPotential
            if reach < (best?.distance ?? never) { best = (column, reach) }
          }
          for row in rowCount.indices where isMatched[row][column] && !isRowDone[row] {
            let reach = distance + Cost(benefits[row][column]) + columnPotential[column] - rowPotential[row]
            if reach < rowDistance[row] {
              rowDistance[row] = reach
              rowFrom[row] = column
            }
          }
        }
      }
      guard let best else { return nil }
      for row in rowCount.indices { rowPotential[row] += min(rowDistance[row], best.distance) }
      for column in columnCount.indices where columnPotential[column] < never {
        columnPotential[column] += min(columnDistance[column], best.distance)
      }
      sinkPotential += best.distance
      return (best.column, sinkPotential)
    }

    private static func nearest(_ distances: [Cost], _ isDone: [Bool]) -> Int? {
      var found: Int?
      for position in distances.indices where !isDone[position] && distances[position] < CapacityAssignment.never {
        if found.map({ distances[position] < distances[$0] }) ?? true { found = position }
      }
      return found
    }

    /// Matches along the way to a column.
    mutating func take(_ last: Int) {
      columnCount[last] += 1
      var column = last
      while true {
        let row = columnFrom[column]
        isMatched[row][column] = true
        let before = rowFrom[row]
        if before < 0 {
          rowCount[row] += 1
          return
        }
        isMatched[row][before] = false
        column = before
      }
    }
  }
}
