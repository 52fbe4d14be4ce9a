internal import Diagnostics

/// What the cells of every sheet of a workbook share.
struct WorkbookContext {
  let strings: SharedStrings
  let styles: [Int]
  let formats: [NumberFormat]
  let countsFrom1904: Bool
  let asksToCompute: Bool
  /// What each format makes of every number, where it is the same for all.
  let uniform: [NumberMeaning?]

  init(
    strings: SharedStrings, styles: [Int], formats: [NumberFormat], countsFrom1904: Bool, asksToCompute: Bool
  ) {
    self.strings = strings
    self.styles = styles
    self.formats = formats
    self.countsFrom1904 = countsFrom1904
    self.asksToCompute = asksToCompute
    uniform = formats.map(\.uniform)
  }
}

/// Names places in a sheet.
struct SheetPlace {
  let file: String
  let sheet: String

  /// The sheet as a whole.
  var whole: InputLocation { InputLocation(file: file, cell: "\(sheet)!") }

  /// A cell, as `Survey!C17`.
  func location(row: Int, column: Int) -> InputLocation {
    InputLocation(
      file: file, line: row, column: column + 1, cell: "\(sheet)!\(Sheet.columnName(column))\(row)")
  }

  /// A row, as `Survey!17`.
  func location(row: Int) -> InputLocation { InputLocation(file: file, line: row, cell: "\(sheet)!\(row)") }
}
