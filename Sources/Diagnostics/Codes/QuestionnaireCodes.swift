extension DiagnosticCode {
  /// An answer, and beside it the reason why there is none.
  public static let answerAndReason = DiagnosticCode("SRV-300")

  /// A text in the place of a reason that names none.
  public static let missingReasonUnknown = DiagnosticCode("SRV-301")

  /// A name that a form of another tool cannot have so that it comes back as the same.
  public static let formNameNotCarried = DiagnosticCode("SRV-302")

  /// Codes of options that a form of another tool cannot have.
  public static let formOptionCodes = DiagnosticCode("SRV-303")

  /// A language that a questionnaire is asked for and that the criteria set is not, or only partly, written in.
  public static let formLanguageGaps = DiagnosticCode("SRV-304")

  static let questionnaireCodes: [DiagnosticCode] = [
    answerAndReason, missingReasonUnknown, formNameNotCarried, formOptionCodes, formLanguageGaps,
  ]
}
