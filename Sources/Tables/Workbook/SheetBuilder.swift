/// Gathers the cells of a sheet in the order of the file: row by row, from left to right.
///
/// Columns are counted from 0 (`A`) and rows from 1, as workbooks do. A cell without a content and without a formula is
/// not kept.
package struct SheetBuilder {
  private let name: String
  private let isHidden: Bool
  private var text: [UInt8] = []
  private var cells: [Sheet.Cell] = []
  private var rows: [Sheet.Row] = []

  /// A sheet without cells.
  package init(name: String, isHidden: Bool) {
    self.name = name
    self.isHidden = isHidden
  }

  /// Number of cells so far.
  package var cellCount: Int { cells.count }

  /// Begins a row; rows come in rising order.
  package mutating func beginRow(_ number: Int, isHidden: Bool = false) {
    endRow()
    rows.append(Sheet.Row(number: number, cells: cells.count..<cells.count, isHidden: isHidden))
  }

  /// Adds a cell to the row that was begun last; cells come in rising order of their columns.
  package mutating func append(
    column: Int, kind: TableCell.Kind, marks: TableCell.Marks = [], text content: UnsafeBufferPointer<UInt8>
  ) {
    guard !content.isEmpty || marks.contains(.uncomputed) else { return }
    cells.append(
      Sheet.Cell(
        start: UInt32(text.count), length: UInt32(content.count), column: UInt16(column), kind: kind, marks: marks))
    text.append(contentsOf: content)
  }

  /// Keeps a text once, for cells that share it: repeated ones, and those that a merged cell covers.
  mutating func keep(_ content: [UInt8]) -> Range<Int> {
    text.append(contentsOf: content)
    return (text.count - content.count)..<text.count
  }

  /// Adds a cell whose text was kept, by the rule of ``append(column:kind:marks:text:)``.
  mutating func append(column: Int, kind: TableCell.Kind, marks: TableCell.Marks, kept range: Range<Int>) {
    guard !range.isEmpty || marks.contains(.uncomputed) else { return }
    cells.append(
      Sheet.Cell(
        start: UInt32(range.lowerBound), length: UInt32(range.count), column: UInt16(column), kind: kind, marks: marks))
  }

  private mutating func endRow() {
    guard let last = rows.last else { return }
    if last.cells.lowerBound == cells.count {
      rows.removeLast()
    } else {
      rows[rows.count - 1].cells = last.cells.lowerBound..<cells.count
    }
  }

  /// The sheet.
  package consuming func finish() -> Sheet {
    endRow()
    return Sheet(name: name, isHidden: isHidden, text: text, cells: cells, rows: rows)
  }
}
