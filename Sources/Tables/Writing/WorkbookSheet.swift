internal import CXLSXWriter
internal import Diagnostics
internal import Glibc

/// One sheet of a workbook that is written; it takes a table as any other sink does, and single cells with a look.
///
/// A table gets a frozen header with filters, widths that fit its first cells, and numbers shown by what their column
/// holds. A table that is longer than a sheet goes on on a further one.
@safe
package final class WorkbookSheet: TableSink {
  /// The name on its tab.
  package let name: String
  // The writer frees the sheets of the library and lives as long as it is written to.
  private unowned let writer: WorkbookWriter
  private let limits: WorkbookWriter.Limits
  /// The library's sheet; `nil` once it is closed.
  private(set) var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var tab: String
  private var row = 0
  private var column = 0
  private var columns: [TableColumn] = []
  private var formats: [UnsafeMutablePointer<lxw_format>?] = unsafe []
  private var widths: [Int] = []
  /// The widest that a column was asked to be.
  private var given: [Int: Int] = [:]
  /// What the row that is being written needs, in points; not every spreadsheet works it out by itself.
  private var height = 0.0

  /// A column is never made wider by its content than this.
  private static let widest = 48
  /// Rows that are looked at for the width of a column.
  private static let measured = 200

  init(name: String, of writer: WorkbookWriter) {
    self.name = name
    self.writer = writer
    limits = writer.limits
    tab = name
    unsafe sheet = unsafe writer.addSheet(name)
  }

  // MARK: Tables

  package func begin(_ columns: [TableColumn]) {
    self.columns = columns
    unsafe formats = unsafe columns.map { unsafe writer.format(CellStyle(content: $0.content)) }
    if columns.count > limits.columns {
      writer.note(
        .workbookColumnsLeftOut,
        .table(
          .columnsLeftOut, .text(name), .number(columns.count - limits.columns), .number(columns.count)))
    }
    header()
  }

  private func header() {
    let style = CellStyle(.header)
    for column in columns { text(column.name, style) }
    endRow()
    if let sheet = unsafe sheet { unsafe worksheet_freeze_panes(sheet, 1, 1) }
  }

  package func prepare(_ text: String) -> String { text }

  package func prepared(_ cell: String) { text(cell) }

  package func text(_ value: String) {
    makeRoom()
    unsafe put(value, formats.indices.contains(column) ? formats[column] : nil)
  }

  package func number(_ value: Double?) {
    makeRoom()
    unsafe put(value, formats.indices.contains(column) ? formats[column] : nil)
  }

  package func integer(_ value: Int?) { number(value.map(Double.init)) }

  package func empty() { column += 1 }

  package func endRow() {
    if height > 15, let sheet = unsafe sheet, row < limits.rows {
      unsafe worksheet_set_row(sheet, UInt32(row), height, nil)
    }
    height = 0
    row += 1
    column = 0
  }

  // MARK: Single cells

  /// A text with a look, and a comment behind it.
  package func text(_ value: String, _ style: CellStyle, comment: String? = nil) {
    makeRoom()
    if let comment { self.comment(comment) }
    fit(value, style)
    unsafe put(value, writer.format(style), isStyled: true)
  }

  /// A number with a look, and a comment behind it.
  package func number(_ value: Double, _ style: CellStyle, comment: String? = nil) {
    makeRoom()
    if let comment { self.comment(comment) }
    unsafe put(value, writer.format(style))
  }

  /// Offers answers to choose from in the next cell; others may be written all the same.
  package func offer(_ choices: [String]) {
    guard let sheet = unsafe sheet, column < limits.columns, row < limits.rows else { return }
    var copies: [UnsafeMutablePointer<CChar>?] = unsafe choices.map { unsafe strdup($0) }
    unsafe copies.append(nil)
    defer { for place in unsafe copies.indices { unsafe free(copies[place]) } }
    unsafe copies.withUnsafeMutableBufferPointer { list in
      var validation = unsafe lxw_data_validation()
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      unsafe validation.value_list = list.baseAddress
      unsafe validation.show_error = UInt8(LXW_VALIDATION_OFF.rawValue)
      unsafe worksheet_data_validation_cell(sheet, UInt32(row), UInt16(column), &validation)
    }
  }

  /// Keeps rows and columns in sight.
  package func freeze(rows: Int, columns: Int) {
    if let sheet = unsafe sheet { unsafe worksheet_freeze_panes(sheet, UInt32(rows), UInt16(columns)) }
  }

  /// Gives a column a width, in digits.
  package func setWidth(_ width: Int, ofColumn column: Int) { given[column] = width }

  /// The next cell, where it is on the sheet; `nil` where no cell can be.
  var nextCell: (row: UInt32, column: UInt16)? {
    guard unsafe sheet != nil, column < limits.columns, row < limits.rows else { return nil }
    return (UInt32(row), UInt16(column))
  }

  /// Where the next cell stands, as people call it: `Tree!C17`.
  package var nextPlace: String { place }

  /// Puts filters over the rows from one on, from 0, that have been written.
  package func filter(fromRow first: Int, columns: Int) {
    guard let sheet = unsafe sheet, row > first, columns > 0 else { return }
    unsafe worksheet_autofilter(sheet, UInt32(first), 0, UInt32(row - 1), UInt16(columns - 1))
  }

  /// The row that is written next, from 0.
  package var position: Int { row }

  /// Prints the sheet across, and as wide as a page.
  package func printAcross(repeating rows: Int = 1) {
    guard let sheet = unsafe sheet else { return }
    unsafe worksheet_set_landscape(sheet)
    unsafe worksheet_fit_to_pages(sheet, 1, 0)
    unsafe worksheet_repeat_rows(sheet, 0, UInt32(rows - 1))
  }

  // MARK: Cells

  /// Where the next cell stands, as people call it.
  private var place: String { "\(tab)!\(Sheet.columnName(column))\(row + 1)" }

  /// Goes on on a further sheet where this one is full.
  private func makeRoom() {
    guard row >= limits.rows else { return }
    let kept = column
    close()
    tab = writer.furtherName(name)
    writer.note(.workbookTableContinued, .table(.sheetGoesOn, .text(name), .text(tab)))
    unsafe sheet = unsafe writer.addSheet(tab)
    row = 0
    column = 0
    if !columns.isEmpty { header() }
    column = kept
  }

  private func put(_ value: String, _ format: UnsafeMutablePointer<lxw_format>?, isStyled: Bool = false) {
    defer { column += 1 }
    guard let sheet = unsafe sheet, column < limits.columns else { return }
    if value.isEmpty {
      if isStyled, let format = unsafe format {
        unsafe worksheet_write_blank(sheet, UInt32(row), UInt16(column), format)
      }
      return
    }
    let fitting = WorkbookText.fitting(value, limit: limits.text)
    if fitting.isCut {
      writer.note(.workbookTextChanged, .table(.textCut), cell: place)
    }
    if fitting.hasReplacements {
      writer.note(.workbookTextChanged, .table(.textReplaced), cell: place)
    }
    if row < Self.measured { widen(WorkbookText.width(fitting.text)) }
    let result = unsafe fitting.text.withCString {
      unsafe worksheet_write_string(sheet, UInt32(row), UInt16(column), $0, format)
    }
    if result != LXW_NO_ERROR { writer.fail(result) }
  }

  private func put(_ value: Double?, _ format: UnsafeMutablePointer<lxw_format>?) {
    defer { column += 1 }
    guard let sheet = unsafe sheet, let value, value.isFinite, column < limits.columns else { return }
    // Minus nothing is nothing; a spreadsheet would show its sign.
    let result = unsafe worksheet_write_number(sheet, UInt32(row), UInt16(column), value == 0 ? 0 : value, format)
    if result != LXW_NO_ERROR { writer.fail(result) }
    if row < Self.measured { widen(numberWidth(value)) }
  }

  /// Makes the row as high as a text needs in a column of given width.
  private func fit(_ value: String, _ style: CellStyle) {
    if style.role == .heading { height = max(height, 20) }
    guard style.wraps, let width = given[column], width > 0 else { return }
    // Words are not broken, so that a line holds somewhat less than the column's width.
    let room = max(1, width * 9 / 10)
    let lines = value.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + max(1, (WorkbookText.width(String($1)) + room - 1) / room)
    }
    height = max(height, min(400, 15 * Double(lines)))
  }

  private func numberWidth(_ value: Double) -> Int {
    guard columns.indices.contains(column), columns[column].content != .number else {
      return min(11, DecimalText.exact(value).utf8.count)
    }
    return 8
  }

  private func widen(_ width: Int) {
    while widths.count <= column { widths.append(0) }
    // Room for the arrow of the filter in the header.
    let wanted = row == 0 && !columns.isEmpty ? width + 3 : width + 1
    widths[column] = max(widths[column], min(Self.widest, wanted))
  }

  private func comment(_ text: String) {
    guard let sheet = unsafe sheet, column < limits.columns else { return }
    let fitting = WorkbookText.fitting(text, limit: limits.text).text
    // About 38 digits go into a line of the box, and 15 points are a line high.
    let lines = fitting.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + 1 + WorkbookText.width(String($1)) / 38
    }
    var options = unsafe lxw_comment_options()
    unsafe options.width = 280
    unsafe options.height = UInt16(min(400, 24 + 16 * lines))
    let result = unsafe fitting.withCString {
      unsafe worksheet_write_comment_opt(sheet, UInt32(row), UInt16(column), $0, &options)
    }
    if result != LXW_NO_ERROR { writer.fail(result) }
  }

  /// Gives the sheet its widths and filters.
  func finish() { close() }

  private func close() {
    guard let sheet = unsafe sheet else { return }
    for column in 0..<max(widths.count, (given.keys.max() ?? -1) + 1) where column < limits.columns {
      let width = given[column] ?? max(6, widths.indices.contains(column) ? widths[column] : 0)
      unsafe worksheet_set_column(sheet, UInt16(column), UInt16(column), Double(width), nil)
    }
    if !columns.isEmpty, row > 1 {
      let last = min(columns.count, limits.columns) - 1
      unsafe worksheet_autofilter(sheet, 0, 0, UInt32(row - 1), UInt16(last))
    }
    unsafe self.sheet = nil
  }
}
