package import Diagnostics

/// A table as lines of CSV with what its file knew of each cell, to be held against what others read in the same file.
///
/// A line begins with the number of its row; an empty cell is empty, every other is its kind, its marks, a colon and its
/// text: `s:Seoul`, `n:12.5`, `%f:65%`. The kinds are `s` text, `n` number, `%` percent, `d` day, `D` day with time,
/// `t` time, `b` truth value, `e` error; the marks `f` formula, `u` without a value, `c` covered, `h` hidden. The cells
/// of a sheet begin at its column A.
package enum TableText {
  /// Writes a table; findings on the way are gathered.
  package static func write(_ source: TableSource, to sink: ByteSink, findings: inout FindingList) {
    source.withBytes { table in
      let formatter = CSVFormatter(sink, startsFile: false)
      var row = TableRow()
      if let sheet = table.sheet {
        findings.append(sheet.findings)
        var cursor = SheetCursor(sheet)
        while cursor.next(into: &row) { write(row, of: table, indent: sheet.firstColumn, formatter) }
        return
      }
      guard let opening = TableOpening.look(at: table, findings: &findings) else { return }
      write(opening.headerRow, of: table, indent: 0, formatter)
      var cursor = opening.rows
      while cursor.next(into: &row) { write(row, of: table, indent: 0, formatter) }
    }
  }

  private static func write(_ row: TableRow, of table: TableBytes, indent: Int, _ formatter: CSVFormatter) {
    formatter.integer(row.line)
    for _ in 0..<indent { formatter.empty() }
    for cell in row.cells {
      if cell.start == cell.end, cell.marks.isEmpty {
        formatter.empty()
      } else {
        formatter.text(mark(of: cell.kind) + marks(cell.marks) + ":" + table.text(of: cell))
      }
    }
    formatter.endRow()
  }

  private static func mark(of kind: TableCell.Kind) -> String {
    switch kind {
    case .text: "s"
    case .number: "n"
    case .percent: "%"
    case .date: "d"
    case .dateTime: "D"
    case .time: "t"
    case .boolean: "b"
    case .error: "e"
    }
  }

  private static func marks(_ marks: TableCell.Marks) -> String {
    (marks.contains(.formula) ? "f" : "") + (marks.contains(.uncomputed) ? "u" : "")
      + (marks.contains(.covered) ? "c" : "") + (marks.contains(.hidden) ? "h" : "")
  }
}
