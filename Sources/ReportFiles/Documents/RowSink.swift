import Tables

/// A record as a row of a table: each field that both kinds of document have is a cell, in their order.
///
/// What does not exist is an empty cell; the header and the end of the row are the table's own.
struct RowSink<Cells: TableSink>: FieldSink {
  let cells: Cells

  func text(_ name: FieldName, _ value: String?) {
    if isCell(name) { cells.text(value ?? "") }
  }

  func text(_ name: FieldName, orEmpty value: String) { text(name, value) }

  func number(_ name: FieldName, _ value: Double?, absent: Absence) {
    if isCell(name) { cells.number(value) }
  }

  func count(_ name: FieldName, _ value: Int?, absent: Absence) {
    if isCell(name) { cells.integer(value) }
  }

  func flag(_ name: FieldName, _ value: Bool) {
    if isCell(name) { cells.text(value ? "yes" : "no") }
  }

  func words(_ name: FieldName, _ values: [String]) { text(name, values.joined(separator: " ")) }

  private func isCell(_ name: FieldName) -> Bool { name.xml != nil && name.json != nil }
}
