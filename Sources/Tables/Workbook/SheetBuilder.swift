/// Gathers the cells of a sheet in the order of the file: row by row, from left to right.
///
/// Columns are counted from 0 (`A`) and rows from 1, as workbooks do. A cell without a content and without a formula is
/// not kept. Where rows or cells may come in another order, ``arrange()`` puts them right.
package struct SheetBuilder {
  private let name: String
  private let isHidden: Bool
  private var text: [UInt8] = []
  private(set) var cells: [Sheet.Cell] = []
  private(set) var rows: [Sheet.Row] = []
  /// Whether a row or a cell came before one that stands above or left of it, or stands twice.
  private(set) var isOutOfOrder = false

  /// A sheet without cells.
  package init(name: String, isHidden: Bool) {
    self.name = name
    self.isHidden = isHidden
  }

  /// Number of cells so far.
  package var cellCount: Int { cells.count }

  /// Begins a row; rows come in rising order, or else are put in order by ``arrange()``.
  package mutating func beginRow(_ number: Int, isHidden: Bool = false) {
    endRow()
    if let last = rows.last, last.number >= number { isOutOfOrder = true }
    rows.append(Sheet.Row(number: number, cells: cells.count..<cells.count, isHidden: isHidden))
  }

  /// Adds a cell to the row that was begun last; cells come in rising order of their columns.
  package mutating func append(
    column: Int, kind: TableCell.Kind, marks: TableCell.Marks = [], text content: UnsafeBufferPointer<UInt8>
  ) {
    guard !content.isEmpty || marks.contains(.uncomputed) else { return }
    unsafe append(column: column, kind: kind, marks: marks, stored: store(content))
  }

  /// A text that several cells may have; it is kept once.
  package struct Stored: Sendable {
    var start: UInt32
    var length: UInt32
  }

  /// Keeps a text for ``append(column:kind:marks:stored:)``.
  package mutating func store(_ content: UnsafeBufferPointer<UInt8>) -> Stored {
    let start = text.count
    unsafe text.append(contentsOf: content)
    return Stored(start: UInt32(start), length: UInt32(content.count))
  }

  /// Adds a cell whose text is kept already.
  package mutating func append(column: Int, kind: TableCell.Kind, marks: TableCell.Marks = [], stored: Stored) {
    guard stored.length > 0 || marks.contains(.uncomputed) else { return }
    if let last = rows.last, last.cells.lowerBound < cells.count, cells[cells.count - 1].column >= UInt16(column) {
      isOutOfOrder = true
    }
    cells.append(
      Sheet.Cell(start: stored.start, length: stored.length, column: UInt16(column), kind: kind, marks: marks))
  }

  /// Whether two cells have the same content.
  func isSame(_ left: Sheet.Cell, _ right: Sheet.Cell) -> Bool {
    left.kind == right.kind
      && text[Int(left.start)..<Int(left.start + left.length)]
        .elementsEqual(text[Int(right.start)..<Int(right.start + right.length)])
  }

  /// Takes rows and cells that were put in order.
  mutating func replace(cells: [Sheet.Cell], rows: [Sheet.Row]) {
    self.cells = cells
    self.rows = rows
    isOutOfOrder = false
  }

  /// Ends the row that was begun last; one without cells is not kept.
  mutating func endRow() {
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
