extension DiagnosticCode {
  /// A changed answer on the command line has no equals sign, or nothing before it.
  public static let settingMalformed = DiagnosticCode("RUN-030")

  /// A changed answer names nothing that the criteria set asks for.
  public static let settingUnknown = DiagnosticCode("RUN-031")

  /// A changed answer is not on the scale of its item.
  public static let settingOffScale = DiagnosticCode("RUN-032")

  /// A path aims at something that is no verdict or class to be reached.
  public static let targetUnknown = DiagnosticCode("RUN-033")

  static let explanationCodes: [DiagnosticCode] = [settingMalformed, settingUnknown, settingOffScale, targetUnknown]
}
