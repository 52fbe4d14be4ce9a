extension SheetBuilder {
  /// Puts rows and cells in order, and returns the places where different contents stand; these are not kept.
  ///
  /// The same content twice in one place is kept once.
  ///
  /// - Complexity: O(1) if all came in order, otherwise O(cells · log cells).
  package mutating func arrange() -> [(row: Int, column: Int)] {
    endRow()
    guard isOutOfOrder else { return [] }
    var hidden: Set<Int> = []
    var order: [(row: Int, cell: Int)] = []
    order.reserveCapacity(cells.count)
    for row in rows {
      if row.isHidden { hidden.insert(row.number) }
      for cell in row.cells { order.append((row.number, cell)) }
    }
    order.sort { ($0.row, cells[$0.cell].column, $0.cell) < ($1.row, cells[$1.cell].column, $1.cell) }
    var kept: [Sheet.Cell] = []
    var keptRows: [Sheet.Row] = []
    var twice: [(row: Int, column: Int)] = []
    var at = 0
    while at < order.count {
      let (row, first) = order[at]
      let cell = cells[first]
      var next = at + 1
      var isOne = true
      while next < order.count, order[next].row == row, cells[order[next].cell].column == cell.column {
        if !isSame(cell, cells[order[next].cell]) { isOne = false }
        next += 1
      }
      at = next
      guard isOne else {
        twice.append((row, Int(cell.column)))
        continue
      }
      if keptRows.last?.number == row {
        keptRows[keptRows.count - 1].cells = keptRows[keptRows.count - 1].cells.lowerBound..<kept.count + 1
      } else {
        keptRows.append(Sheet.Row(number: row, cells: kept.count..<kept.count + 1, isHidden: hidden.contains(row)))
      }
      kept.append(cell)
    }
    replace(cells: kept, rows: keptRows)
    return twice
  }
}
