extension DiagnosticCode {
  static let acknowledgementCodes: [DiagnosticCode] = [
    .acknowledgementUnmatched, .acknowledgementTooWide, .effectNotWorkedOut,
  ]

  /// `SRV-160`
  public static let acknowledgementUnmatched = DiagnosticCode("SRV-160")

  /// `SRV-161`
  public static let acknowledgementTooWide = DiagnosticCode("SRV-161")

  /// `SRV-162`
  public static let effectNotWorkedOut = DiagnosticCode("SRV-162")
}
