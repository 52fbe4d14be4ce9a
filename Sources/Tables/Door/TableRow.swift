/// What makes the cells of a row uncertain; the first such thing in the row.
package enum TableRowFault: Sendable, Equatable {
  /// The quote at this offset is never closed; everything after it is lost.
  case unclosedQuote(at: Int)
  /// A quote inside an unquoted field, or text after a closing quote.
  case strayQuote(at: Int)
  /// A NUL byte.
  case nul(at: Int)
  /// A field of more than ``CSVScanner/longestField`` bytes.
  case longField(at: Int)
  /// More than ``CSVScanner/mostFields`` fields.
  case tooManyFields(at: Int)
}

/// One row, reused from row to row so that reading does not allocate.
package struct TableRow: Sendable {
  /// The cells in order.
  package internal(set) var cells: [TableCell] = []
  /// Offset of the row's first byte; of a sheet's row 0.
  package internal(set) var start = 0
  /// Physical line of the row's first byte, or number of the sheet's row; from 1.
  package internal(set) var line = 1
  /// The first fault of the row.
  package internal(set) var fault: TableRowFault?

  /// An empty row to read into.
  package init() {}

  /// Whether every cell is empty, as on a blank line.
  package var isBlank: Bool { cells.allSatisfy { $0.start == $0.end } }
}
