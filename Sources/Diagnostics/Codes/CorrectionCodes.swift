extension DiagnosticCode {
  /// A name in findings that is no city's.
  public static let workbookForNoCity = DiagnosticCode("SRV-110")

  /// More findings than are listed.
  public static let workbooksNotAllFindings = DiagnosticCode("SRV-111")

  /// A survey of country values.
  public static let workbooksOfProxies = DiagnosticCode("SRV-112")

  static let correctionCodes: [DiagnosticCode] = [workbookForNoCity, workbooksNotAllFindings, workbooksOfProxies]
}
