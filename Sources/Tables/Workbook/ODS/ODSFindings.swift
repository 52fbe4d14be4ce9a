internal import Diagnostics

/// The findings on an OpenDocument file.
enum ODSFindings {
  /// A file that contradicts itself or lacks its content.
  static func unusable(_ headline: String, in file: String, cell: String? = nil) -> Diagnostic {
    Diagnostic(
      .workbookPart, .stop, headline, at: InputLocation(file: file, cell: cell),
      mend: "open it in the program that wrote it, save it again and give that file")
  }

  /// A document of another kind.
  static func notASpreadsheet(_ what: String, in file: String) -> Diagnostic {
    Diagnostic(
      .workbookWithoutSheets, .stop, "the file is \(what) and holds no sheets", at: InputLocation(file: file),
      mend: "copy the table into a spreadsheet, save that and give it")
  }

  /// A file that only its password opens.
  static func protected(in file: String) -> Diagnostic {
    Diagnostic(
      .workbookProtected, .stop, "it is protected by a password", at: InputLocation(file: file),
      mend:
        "open it with its password and save it without one: in LibreOffice File > Save As, and clear “Save with "
        + "password”; then give that file")
  }

  /// A sheet that claims more than there can be.
  static func excess(_ excess: ODSExcess, in file: String, cell: String, limit: Int) -> Diagnostic {
    let headline =
      switch excess {
      case .columns: "cells are repeated beyond column \(Sheet.columnName(CSVScanner.mostFields - 1)), the last one"
      case .rows: "rows are repeated beyond row \(ODSGrid.mostRows), the last one"
      case .area: "so many rows with so many columns are no table"
      case .repeats: "cells are repeated more than \(limit) times in the workbook"
      }
    return Diagnostic(
      .workbookTooLarge, .stop, headline, at: InputLocation(file: file, cell: cell),
      mend: "delete the rows below and the columns beside the table, save the workbook again and give that file")
  }

  /// A text that no cell has.
  static func longText(in file: String, cell: String) -> Diagnostic {
    Diagnostic(
      .tableLongField, .stop, "a cell holds more than \(CSVScanner.longestField) bytes",
      at: InputLocation(file: file, cell: cell), mend: "shorten the text of the cell and save the workbook again")
  }

  /// A cell whose own content nobody sees.
  static func covered(in file: String, cell: String) -> Diagnostic {
    Diagnostic(
      .workbookMerge, .note, "the cell has a content that a merged range covers, and counts as the range's",
      at: InputLocation(file: file, cell: cell))
  }

  /// Formulas without a value; `nil` if there are none.
  static func uncomputed(_ cells: Int, first: String, in file: String) -> Diagnostic? {
    guard cells > 0 else { return nil }
    return Diagnostic(
      .workbookUncomputed, .valueSetAside,
      "\(cells) formula\(cells == 1 ? "" : "s") without a computed value, the first one here",
      at: InputLocation(file: file, cell: first))
  }

  /// What of a sheet is hidden, but for the sheet itself, which is said where sheets are chosen; `nil` if nothing is.
  static func hidden(_ grid: ODSGrid, in file: String) -> Diagnostic? {
    let columns = grid.usedHiddenColumns.sorted().map { Sheet.columnName($0) }
    let ranges = grid.hiddenRows.ranges
    let rows = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound - 1)" }
    var parts: [String] = []
    if !rows.isEmpty { parts.append(words(rows, ranges.count == 1 && ranges[0].count == 1 ? "row" : "rows")) }
    if !columns.isEmpty { parts.append(words(columns, columns.count == 1 ? "column" : "columns")) }
    guard !parts.isEmpty else { return nil }
    let headline = "hidden in the sheet “\(grid.name)”, and read like all others: " + parts.joined(separator: "; ")
    return Diagnostic(
      .workbookHidden, .note, headline, at: InputLocation(file: file),
      mend: "delete what does not belong to the answers")
  }

  private static func words(_ names: [String], _ what: String) -> String {
    let shown = names.prefix(5).joined(separator: ", ")
    return "\(what) \(shown)" + (names.count > 5 ? " and \(names.count - 5) more places" : "")
  }
}
