extension DiagnosticCode {
  static let openDocumentCodes: [DiagnosticCode] = [
    .workbookProtected, .workbookWithoutSheets, .tableOtherEnding,
  ]

  // Workbooks that only a password opens, documents without tables, names that lie
  /// `SRV-090`
  public static let workbookProtected = DiagnosticCode("SRV-090")

  /// `SRV-091`
  public static let workbookWithoutSheets = DiagnosticCode("SRV-091")

  /// `SRV-092`
  public static let tableOtherEnding = DiagnosticCode("SRV-092")
}
