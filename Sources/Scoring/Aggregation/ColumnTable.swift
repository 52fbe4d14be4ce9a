import Numerics

/// A table of leaves and nodes in one space of columns: leaves first, then nodes. NaN stands for a missing value.
struct ColumnTable {
  let cells: WorkColumn<Double>
  /// Number of rows; also the length of a column.
  var count: Int
  /// For each column, whether a cell is missing.
  let gaps: WorkColumn<Bool>
  /// Where rows are worked out.
  let scratch: RowScratch
  /// Where the coverage of each row of a node goes; `nil` if nobody asks.
  var coverage: WorkColumn<Double>?
  /// Where the weights go that benefit of the doubt gives each row, a column a child; `nil` if nobody asks.
  var rowWeights: WorkColumn<Double>?

  /// The column at a position.
  subscript(column: Int) -> WorkColumn<Double> { cells + column * count }

  /// Looks for a gap in a column. An infinite value counts as one: passes that mind gaps come to the same results.
  func findGap(_ column: Int) { gaps[column] = ColumnKernel.automatic.hasGap(in: self[column], count: count) }
}

/// Scratch for the rows of one table at a time.
struct RowScratch {
  /// Of one column each.
  let shareSums: WorkColumn<Double>
  let presence: WorkColumn<Double>
  /// Of one row each.
  let cells: WorkColumn<Double>
  let used: WorkColumn<Double>
  /// Only where benefit of the doubt is given.
  let programme: FlatProgramme?

  /// For single rows: no column is worked on.
  init(cells: WorkColumn<Double>, used: WorkColumn<Double>) {
    (self.cells, self.used, shareSums, presence, programme) = (cells, used, cells, cells, nil)
  }

  /// - Parameters:
  ///   - count: number of rows.
  ///   - width: the most children of a node.
  ///   - frontierRows: the most rows of a frontier; `nil` where no node has one.
  init(count: Int, width: Int, frontierRows: Int?, _ memory: ReplicateMemory) {
    shareSums = memory.take(count, 0)
    presence = memory.take(count, 0)
    cells = memory.take(width, 0)
    used = memory.take(width, 0)
    programme = frontierRows.map { FlatProgramme(width: width, height: $0 + 1 + 2 * width, memory) }
  }
}
