/// Codes of KoboToolbox and ODK.
extension DiagnosticCode {
  /// A select-many answer whose columns contradict each other.
  public static let toolChoicesContradict = DiagnosticCode("DLV-010")
  /// A select-many answer that cannot be parted for certain.
  public static let toolChoicesNotParted = DiagnosticCode("DLV-011")
  /// A select-many question that was told by its cells, or could not be.
  public static let toolChoicesInferred = DiagnosticCode("DLV-012")
  /// An entry of a repeated group whose parent is missing.
  public static let toolOrphan = DiagnosticCode("DLV-013")
  /// Two entries of a repeated group with one key.
  public static let toolKeyTwice = DiagnosticCode("DLV-014")
  /// Entries of a repeated group without their submissions.
  public static let toolParentNotGiven = DiagnosticCode("DLV-015")
  /// A place whose columns contradict each other.
  public static let toolPlaceContradicts = DiagnosticCode("DLV-016")
  /// A repeated group with too many entries.
  public static let toolRepeatTooLarge = DiagnosticCode("DLV-017")
  /// A file or a part of it that holds no submission.
  public static let toolNoSubmissions = DiagnosticCode("DLV-018")

  static let toolDeliveryCodes: [DiagnosticCode] = [
    toolChoicesContradict,
    toolChoicesNotParted,
    toolChoicesInferred,
    toolOrphan,
    toolKeyTwice,
    toolParentNotGiven,
    toolPlaceContradicts,
    toolRepeatTooLarge,
    toolNoSubmissions,
  ]
}
