/// Codes of LimeSurvey and web forms.
extension DiagnosticCode {
  /// A table with fewer rows of headings than its tool writes.
  public static let formHeadingsMissing = DiagnosticCode("DLV-030")
  /// A heading that stands over more than one column.
  public static let formHeadingTwice = DiagnosticCode("DLV-031")
  /// A row that does not fit under its headings.
  public static let formRowRagged = DiagnosticCode("DLV-032")
  /// A cell of an option that says neither yes nor no.
  public static let formTickUnknown = DiagnosticCode("DLV-033")
  /// A text beside an option that was not chosen.
  public static let formOtherWithoutTick = DiagnosticCode("DLV-034")
  /// A multiple choice that was told by its columns, or could not be.
  public static let formChoicesInferred = DiagnosticCode("DLV-035")
  /// An answer that the codebook does not have.
  public static let formAnswerNotInCodebook = DiagnosticCode("DLV-036")
  /// A question of the data that the codebook does not have.
  public static let formQuestionNotInCodebook = DiagnosticCode("DLV-037")
  /// A question of the codebook that the data does not have.
  public static let formQuestionNotInData = DiagnosticCode("DLV-038")
  /// An escape that is none of a VV export.
  public static let formEscapeBroken = DiagnosticCode("DLV-039")
  /// Joined answers that cannot be parted for certain.
  public static let formJoinedAmbiguous = DiagnosticCode("DLV-040")
  /// A survey archive without its structure or its answers.
  public static let formArchiveIncomplete = DiagnosticCode("DLV-041")
  /// A structure that contradicts itself.
  public static let formStructureBroken = DiagnosticCode("DLV-042")
  /// A code that stands for a question seen and not answered.
  public static let formUnansweredCode = DiagnosticCode("DLV-043")

  static let formDeliveryCodes: [DiagnosticCode] = [
    formHeadingsMissing,
    formHeadingTwice,
    formRowRagged,
    formTickUnknown,
    formOtherWithoutTick,
    formChoicesInferred,
    formAnswerNotInCodebook,
    formQuestionNotInCodebook,
    formQuestionNotInData,
    formEscapeBroken,
    formJoinedAmbiguous,
    formArchiveIncomplete,
    formStructureBroken,
    formUnansweredCode,
  ]
}
