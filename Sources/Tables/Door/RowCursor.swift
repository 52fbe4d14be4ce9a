/// Goes through the rows of a table, whatever it came from.
///
/// Which kind it is, is asked once a row; the cells are offsets into the table's bytes either way, so that those who
/// read them are the same code for every format.
package enum RowCursor: Sendable {
  /// The rows of a text, cut while they are read.
  case text(CSVScanner)
  /// The rows of a sheet, which were read before.
  case sheet(SheetCursor)

  /// Reads the next row; `false` at the end.
  package mutating func next(into row: inout TableRow) -> Bool {
    switch self {
    case .text(var scanner):
      let hasRow = scanner.next(into: &row)
      self = .text(scanner)
      return hasRow
    case .sheet(var cursor):
      let hasRow = cursor.next(into: &row)
      self = .sheet(cursor)
      return hasRow
    }
  }

  /// Cuts the rows that follow into a block, as long as they are plain rows of a text.
  package mutating func cut(_ block: inout RowBlock, most: Int) {
    switch self {
    case .text(var scanner):
      scanner.cut(&block, most: most)
      self = .text(scanner)
    case .sheet: block.count = 0
    }
  }

  /// Goes back to a row of the block that was cut last, and takes it and those behind it out of the block.
  package mutating func rewind(_ block: inout RowBlock, to row: Int) {
    guard case .text(var scanner) = self else { return }
    scanner.rewind(&block, to: row)
    self = .text(scanner)
  }

  /// The same rows with at least this many cells each, where a row is not cut out of a text.
  func padded(to width: Int) -> RowCursor {
    switch self {
    case .text: return self
    case .sheet(var cursor):
      cursor.width = width
      return .sheet(cursor)
    }
  }
}
