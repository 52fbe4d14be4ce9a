/// Gives the cells that a merged range covers the text of its first cell, so that each row and each column of a merged
/// header says what it belongs to.
///
/// Only what lies between cells that the sheet has is filled: rows in which something stands, up to the last column in
/// which something stands. A range that is merely large fills nothing, and is reported.
struct MergedCells {
  /// What became of a range.
  enum Trouble: Equatable {
    /// Too many cells would be filled.
    case large
    /// It reaches into a range that came before.
    case overlapping
    /// A cell that it covers has a content of its own, which nobody sees; the place is the first such cell's.
    case hiding(CellReference)
  }

  /// Cells that one range fills at most.
  static let mostOfRange = 10_000
  /// Cells that all ranges of a sheet fill at most.
  static let mostOfSheet = 200_000
  /// Ranges of a sheet that are looked at.
  static let mostRanges = 100_000

  private struct Filling {
    var row: Int
    var column: UInt16
    var range: Int
    var source: Sheet.Cell
  }

  /// Fills the ranges; rows and cells are in order.
  ///
  /// - Complexity: O(cells + filled · log filled).
  static func fill(_ ranges: [CellRange], in builder: inout SheetBuilder) -> [(range: Int, trouble: Trouble)] {
    builder.endRow()
    var troubles: [(range: Int, trouble: Trouble)] = []
    guard !ranges.isEmpty, let last = builder.cells.lazy.map(\.column).max() else { return [] }
    var fillings: [Filling] = []
    for (position, range) in ranges.enumerated() {
      let firstRow = index(ofRow: range.first.row, in: builder.rows)
      guard firstRow < builder.rows.count, builder.rows[firstRow].number == range.first.row,
        let source = cell(inColumn: range.first.column, of: builder.cells[builder.rows[firstRow].cells])
      else { continue }
      let endRow = index(ofRow: range.last.row + 1, in: builder.rows)
      let lastColumn = min(range.last.column, Int(last))
      guard lastColumn >= range.first.column else { continue }
      let count = (endRow - firstRow) * (lastColumn - range.first.column + 1) - 1
      guard count <= mostOfRange, fillings.count + count <= mostOfSheet else {
        troubles.append((position, .large))
        continue
      }
      for row in firstRow..<endRow {
        for column in range.first.column...lastColumn where row > firstRow || column > range.first.column {
          fillings.append(Filling(row: row, column: UInt16(column), range: position, source: source))
        }
      }
    }
    guard !fillings.isEmpty else { return troubles }
    fillings.sort { ($0.row, $0.column, $0.range) < ($1.row, $1.column, $1.range) }
    weave(fillings, into: &builder, &troubles)
    return troubles.sorted { $0.range < $1.range }
  }

  private static func weave(
    _ fillings: [Filling], into builder: inout SheetBuilder, _ troubles: inout [(range: Int, trouble: Trouble)]
  ) {
    var cells: [Sheet.Cell] = []
    var rows: [Sheet.Row] = []
    cells.reserveCapacity(builder.cells.count + fillings.count)
    rows.reserveCapacity(builder.rows.count)
    var told: Set<Int> = []
    var next = 0
    for (position, row) in builder.rows.enumerated() {
      let start = cells.count
      var own = row.cells.lowerBound
      while next < fillings.count, fillings[next].row == position {
        let filling = fillings[next]
        next += 1
        while own < row.cells.upperBound, builder.cells[own].column < filling.column {
          cells.append(builder.cells[own])
          own += 1
        }
        if cells.count > start, cells[cells.count - 1].column == filling.column {
          if told.insert(filling.range).inserted { troubles.append((filling.range, .overlapping)) }
          continue
        }
        if own < row.cells.upperBound, builder.cells[own].column == filling.column {
          if told.insert(filling.range).inserted {
            troubles.append(
              (filling.range, .hiding(CellReference(column: Int(filling.column), row: row.number))))
          }
          own += 1
        }
        var cell = filling.source
        cell.column = filling.column
        cell.marks.insert(.covered)
        if row.isHidden { cell.marks.insert(.hidden) }
        cells.append(cell)
      }
      cells.append(contentsOf: builder.cells[own..<row.cells.upperBound])
      rows.append(Sheet.Row(number: row.number, cells: start..<cells.count, isHidden: row.isHidden))
    }
    builder.replace(cells: cells, rows: rows)
  }

  /// The cell of a row in a column; `nil` if the row has none there.
  private static func cell(inColumn column: Int, of cells: ArraySlice<Sheet.Cell>) -> Sheet.Cell? {
    var low = cells.startIndex
    var high = cells.endIndex
    while low < high {
      let middle = (low + high) / 2
      if Int(cells[middle].column) < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.endIndex && Int(cells[low].column) == column ? cells[low] : nil
  }

  /// The index of the first row with this number or a higher one.
  private static func index(ofRow number: Int, in rows: [Sheet.Row]) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
