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
      var parts: [String] = []
      if hiddenRows > 0 { parts.append(Self.counted(hiddenRows, "row")) }
      if !hiddenColumns.isEmpty { parts.append(Self.counted(hiddenColumns.count, "column")) }
      findings.append(
        Diagnostic(
          .workbookHidden, .note,
          "hidden \(parts.joined(separator: " and ")) with \(Self.counted(hiddenCells, "cell")), which are read",
          at: place.location(row: first.row, column: first.column)))
    }
    if let first = firstUncomputed {
      findings.append(
        Diagnostic(
          .workbookUncomputed, .valueSetAside,
          "\(Self.counted(uncomputedCells, "formula")) without a computed value, the first one here",
          at: place.location(row: first.row, column: first.column)))
    }
    if asksToCompute, formulas > 0 {
      findings.append(
        Diagnostic(
          .workbookUncomputed, .note,
          "the workbook asks to be computed when it is opened, so that the values of "
            + "\(Self.counted(formulas, "formula")) may be old or none", at: place.whole,
          mend: "open the workbook in a spreadsheet program, save it and read it again"))
    }
    if let first = firstWithoutStyle {
      findings.append(
        Diagnostic(
          .workbookPart, .note,
          "\(Self.counted(cellsWithoutStyle, "number")) with a format that the workbook does not have, the first one "
            + "here: days and percentages among them are read as plain numbers",
          at: place.location(row: first.row, column: first.column)))
    }
    return findings
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
