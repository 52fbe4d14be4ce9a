internal import Diagnostics

/// The findings on an OpenDocument file.
enum ODSFindings {
  /// A file that contradicts itself or lacks its content.
  static func unusable(_ headline: Statement, in file: String, cell: String? = nil) -> Diagnostic {
    Diagnostic(
      .workbookPart, .stop, headline, at: InputLocation(file: file, cell: cell),
      mend: .table(.openSaveGive))
  }

  /// A document of another kind.
  static func otherDocument(_ kind: String, in file: String) -> Diagnostic {
    Diagnostic(
      .workbookWithoutSheets, .stop, .table(.otherDocument, .text(kind)), at: InputLocation(file: file),
      mend: .table(.copyIntoSpreadsheet))
  }

  /// A file that only its password opens.
  static func protected(in file: String) -> Diagnostic {
    Diagnostic(
      .workbookProtected, .stop, .table(.protectedByPassword), at: InputLocation(file: file),
      mend: .table(.clearPassword))
  }

  /// A sheet that claims more than there can be.
  static func excess(_ excess: ODSExcess, in file: String, cell: String, limit: Int) -> Diagnostic {
    let headline: Statement =
      switch excess {
      case .columns: .table(.columnsBeyond, .text(Sheet.columnName(CSVScanner.mostFields - 1)))
      case .rows: .table(.rowsBeyond, .number(ODSGrid.mostRows))
      case .area: .table(.areaNoTable)
      case .repeats: .table(.repeatedTooOften, .number(limit))
      }
    return Diagnostic(
      .workbookTooLarge, .stop, headline, at: InputLocation(file: file, cell: cell),
      mend: .table(.deleteAround))
  }

  /// A text that no cell has.
  static func longText(in file: String, cell: String) -> Diagnostic {
    Diagnostic(
      .tableLongField, .stop, .table(.cellHoldsTooMuch, .number(CSVScanner.longestField)),
      at: InputLocation(file: file, cell: cell), mend: .table(.shortenCell))
  }

  /// A cell whose own content nobody sees.
  static func covered(in file: String, cell: String) -> Diagnostic {
    Diagnostic(
      .workbookMerge, .note, .table(.coveredContent),
      at: InputLocation(file: file, cell: cell))
  }

  /// Formulas without a value; `nil` if there are none.
  static func uncomputed(_ cells: Int, first: String, in file: String) -> Diagnostic? {
    guard cells > 0 else { return nil }
    return Diagnostic(
      .workbookUncomputed, .valueSetAside,
      .table(.uncomputed, .number(cells)),
      at: InputLocation(file: file, cell: first))
  }

  /// What of a sheet is hidden, but for the sheet itself, which is said where sheets are chosen; `nil` if nothing is.
  static func hidden(_ grid: ODSGrid, in file: String) -> Diagnostic? {
    let columns = grid.usedHiddenColumns.sorted().map { FactValue.text(Sheet.columnName($0)) }
    let ranges = grid.hiddenRows.ranges
    let rows = ranges.map { range in
      range.count == 1
        ? .number(range.lowerBound)
        : FactValue.said(.table(.rowsFromTo, .number(range.lowerBound), .number(range.upperBound - 1)))
    }
    var parts: [FactValue] = []
    if !rows.isEmpty {
      parts.append(places(ranges.count == 1 && ranges[0].count == 1 ? .oneRow : .severalRows, rows))
    }
    if !columns.isEmpty { parts.append(places(columns.count == 1 ? .oneColumn : .severalColumns, columns)) }
    guard !parts.isEmpty else { return nil }
    let fact = parts.count == 1 ? TableFact.hiddenInSheet : .hiddenInSheetBoth
    return Diagnostic(
      .workbookHidden, .note, Statement(.table(fact), [.text(grid.name)] + parts), at: InputLocation(file: file),
      mend: .table(.deleteForeign))
  }

  private static func places(_ what: TableFact, _ names: [FactValue]) -> FactValue {
    let shown = FactValue.list(Array(names.prefix(5)))
    return .said(
      .table(what, names.count > 5 ? .said(.table(.morePlaces, shown, .number(names.count - 5))) : shown))
  }
}
