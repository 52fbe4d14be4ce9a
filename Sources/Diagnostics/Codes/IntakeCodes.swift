/// Codes of surveys that are read without a description: what was taken for what, and what could not be.
extension DiagnosticCode {
  static let intakeCodes: [DiagnosticCode] = [
    .intakeColumnUnknown, .intakeColumnsIgnored, .intakeColumnAmbiguous, .intakeNoCity, .intakeCitiesAlike,
    .intakeCitiesAsNamed, .intakeSummaryRow, .intakeNothingKnown, .intakeSheetNotRead, .intakeSkipped,
    .intakeFilesLeftOut, .intakeOptionInVain, .intakeTooManyFiles, .intakeCitiesNotKnown,
  ]

  /// `SRV-150`
  public static let intakeColumnUnknown = DiagnosticCode("SRV-150")

  /// `SRV-151`
  public static let intakeColumnsIgnored = DiagnosticCode("SRV-151")

  /// `SRV-152`
  public static let intakeColumnAmbiguous = DiagnosticCode("SRV-152")

  /// `SRV-153`
  public static let intakeNoCity = DiagnosticCode("SRV-153")

  /// `SRV-154`
  public static let intakeCitiesAlike = DiagnosticCode("SRV-154")

  /// `SRV-155`
  public static let intakeCitiesAsNamed = DiagnosticCode("SRV-155")

  /// `SRV-156`
  public static let intakeSummaryRow = DiagnosticCode("SRV-156")

  /// `SRV-157`
  public static let intakeNothingKnown = DiagnosticCode("SRV-157")

  /// `SRV-158`
  public static let intakeSheetNotRead = DiagnosticCode("SRV-158")

  /// `SRV-159`
  public static let intakeSkipped = DiagnosticCode("SRV-159")

  /// `RUN-095`
  public static let intakeFilesLeftOut = DiagnosticCode("RUN-095")

  /// `RUN-096`
  public static let intakeOptionInVain = DiagnosticCode("RUN-096")

  /// `RUN-097`
  public static let intakeTooManyFiles = DiagnosticCode("RUN-097")

  /// `RUN-098`
  public static let intakeCitiesNotKnown = DiagnosticCode("RUN-098")
}
