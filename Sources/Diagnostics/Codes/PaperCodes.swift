extension DiagnosticCode {
  /// Codes of printing reports.
  static let paperCodes: [DiagnosticCode] = [.browserNotFound, .browserFailed, .browserTimedOut]

  /// `RUN-100`
  public static let browserNotFound = DiagnosticCode("RUN-100")

  /// `RUN-101`
  public static let browserFailed = DiagnosticCode("RUN-101")

  /// `RUN-102`
  public static let browserTimedOut = DiagnosticCode("RUN-102")
}
