internal import Diagnostics

/// What is said once of a sheet, however many cells it concerns.
struct SheetNotes {
  private var hiddenCells = 0
  private var firstHidden: CellReference?
  private var hiddenRows = 0
  private var lastHiddenRow = 0
  private var hiddenColumns: Set<Int> = []
  private var uncomputedCells = 0
  private var firstUncomputed: CellReference?
  private var cellsWithoutStyle = 0
  private var firstWithoutStyle: CellReference?
  /// Formulas with a value.
  var formulas = 0
  /// Whether it has been said that there are too many merged ranges.
  var hasTooManyMerges = false

  mutating func hidden(row: Int, column: Int, byRow: Bool) {
    hiddenCells += 1
    if firstHidden == nil { firstHidden = CellReference(column: column, row: row) }
    if !byRow {
      hiddenColumns.insert(column)
    } else if row != lastHiddenRow {
      hiddenRows += 1
      lastHiddenRow = row
    }
  }

  mutating func uncomputed(row: Int, column: Int) {
    uncomputedCells += 1
    if firstUncomputed == nil { firstUncomputed = CellReference(column: column, row: row) }
  }

  mutating func withoutStyle(row: Int, column: Int) {
    cellsWithoutStyle += 1
    if firstWithoutStyle == nil { firstWithoutStyle = CellReference(column: column, row: row) }
  }

  /// The findings, in a fixed order.
  func findings(at place: SheetPlace, asksToCompute: Bool) -> FindingList {
    var findings = FindingList()
    if let first = firstHidden {
      findings.append(
        Diagnostic(
          .workbookHidden, .note, hidden, at: place.location(row: first.row, column: first.column)))
    }
    if let first = firstUncomputed {
      findings.append(
        Diagnostic(
          .workbookUncomputed, .valueSetAside,
          .table(.uncomputed, .number(uncomputedCells)),
          at: place.location(row: first.row, column: first.column)))
    }
    if asksToCompute, formulas > 0 {
      findings.append(
        Diagnostic(
          .workbookUncomputed, .note, .table(.asksToCompute, .number(formulas)), at: place.whole,
          mend: .table(.openSaveRead)))
    }
    if let first = firstWithoutStyle {
      findings.append(
        Diagnostic(
          .workbookPart, .note, .table(.formatMissing, .number(cellsWithoutStyle)),
          at: place.location(row: first.row, column: first.column)))
    }
    return findings
  }

  private var hidden: Statement {
    let cells = FactValue.number(hiddenCells)
    if hiddenColumns.isEmpty { return .table(.hiddenRows, .number(hiddenRows), cells) }
    if hiddenRows == 0 { return .table(.hiddenColumns, .number(hiddenColumns.count), cells) }
    return .table(.hiddenRowsAndColumns, .number(hiddenRows), .number(hiddenColumns.count), cells)
  }
}
