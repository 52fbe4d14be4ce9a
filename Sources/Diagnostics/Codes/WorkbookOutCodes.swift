extension DiagnosticCode {
  /// A table that is longer than a sheet.
  public static let workbookTableContinued = DiagnosticCode("RUN-090")

  /// A table that is wider than a sheet.
  public static let workbookColumnsLeftOut = DiagnosticCode("RUN-091")

  /// A text that a cell cannot hold as it is.
  public static let workbookTextChanged = DiagnosticCode("RUN-092")

  /// A workbook that could not be made.
  public static let workbookNotMade = DiagnosticCode("RUN-093")

  static let workbookOutCodes: [DiagnosticCode] = [
    workbookTableContinued, workbookColumnsLeftOut, workbookTextChanged, workbookNotMade,
  ]
}
