package import Diagnostics

/// One sheet of a workbook as it was read: the texts of its cells one after the other, and where each stands.
///
/// Only cells with a content are kept, so that memory follows what is there and not the range that a sheet claims.
package struct Sheet: Sendable {
  /// A cell that has a content, or a formula without a value.
  struct Cell {
    var start: UInt32
    var length: UInt32
    /// From 0, as `A`.
    var column: UInt16
    var kind: TableCell.Kind
    var marks: TableCell.Marks
  }

  /// A row in which something stands.
  struct Row {
    /// From 1.
    var number: Int
    var cells: Range<Int>
    var isHidden: Bool
  }

  /// The name on its tab.
  package let name: String
  /// Whether its tab is hidden.
  package let isHidden: Bool
  /// The texts of its cells, one after the other.
  package let text: [UInt8]
  let cells: [Cell]
  let rows: [Row]
  /// The first column in which something stands; from 0, as `A`.
  package let firstColumn: Int
  /// What was found while the sheet was read; it matters if the sheet is the one that is meant.
  package var findings = FindingList()

  /// Number of rows in which something stands.
  package var rowCount: Int { rows.count }
  /// Number of cells that are kept.
  package var cellCount: Int { cells.count }

  /// The name of a column: 0 is `A`, 26 is `AA`.
  package static func columnName(_ column: Int) -> String {
    var rest = column + 1
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  init(name: String, isHidden: Bool, text: [UInt8], cells: [Cell], rows: [Row]) {
    self.name = name
    self.isHidden = isHidden
    self.text = text
    self.cells = cells
    self.rows = rows
    firstColumn = Int(cells.lazy.map(\.column).min() ?? 0)
  }
}

/// Goes through the rows of a sheet in which something stands.
package struct SheetCursor: Sendable {
  private let sheet: Sheet
  private var position = 0
  /// The least number of cells of a row: as many as the header has, so that each header has a cell in every row.
  var width = 0

  init(_ sheet: Sheet) { self.sheet = sheet }

  /// Reads the next row: a cell for each column from the sheet's first to the row's last, and as many as are wanted.
  package mutating func next(into row: inout TableRow) -> Bool {
    guard position < sheet.rows.count else { return false }
    let source = sheet.rows[position]
    position += 1
    row.cells.removeAll(keepingCapacity: true)
    row.start = 0
    row.line = source.number
    row.fault = nil
    for cell in sheet.cells[source.cells] {
      let column = Int(cell.column) - sheet.firstColumn
      while row.cells.count < column { row.cells.append(TableCell(start: 0, end: 0)) }
      let start = Int(cell.start)
      row.cells.append(
        TableCell(start: start, end: start + Int(cell.length), kind: cell.kind, marks: cell.marks))
    }
    while row.cells.count < width { row.cells.append(TableCell(start: 0, end: 0)) }
    return true
  }
}
