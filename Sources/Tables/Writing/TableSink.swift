package import Diagnostics

/// What takes a table that is written: the header once, then row by row and cell by cell.
///
/// A table is written by one function, whatever it is written into, so that a CSV file and the sheet of a workbook cannot
/// say different things.
package protocol TableSink: AnyObject {
  /// A text made ready, for cells that are written many times.
  associatedtype Prepared

  /// Writes the header.
  func begin(_ columns: [TableColumn])
  /// Makes a text ready.
  func prepare(_ text: String) -> Prepared
  /// A text that was made ready.
  func prepared(_ cell: Prepared)
  /// A text; never a formula.
  func text(_ value: String)
  /// A number with every digit that the format holds; empty if there is none, or none that is finite.
  func number(_ value: Double?)
  /// A whole number; empty if there is none.
  func integer(_ value: Int?)
  /// An empty cell.
  func empty()
  /// Ends the row.
  func endRow()
}

extension CSVFormatter: TableSink {
  /// Writes the header.
  package func begin(_ columns: [TableColumn]) {
    for column in columns { text(column.name) }
    endRow()
  }
}
