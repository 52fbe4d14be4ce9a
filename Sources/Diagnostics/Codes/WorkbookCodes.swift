extension DiagnosticCode {
  static let workbookCodes: [DiagnosticCode] = [
    .archiveDamaged, .archiveRefused, .archiveProtected, .archiveNoWorkbook, .workbookPart, .workbookCell,
    .workbookHidden, .workbookUncomputed, .workbookMerge, .workbookTooLarge,
  ]

  // Archives and the workbooks in them
  /// `SRV-080`
  public static let archiveDamaged = DiagnosticCode("SRV-080")

  /// `SRV-081`
  public static let archiveRefused = DiagnosticCode("SRV-081")

  /// `SRV-082`
  public static let archiveProtected = DiagnosticCode("SRV-082")

  /// `SRV-083`
  public static let archiveNoWorkbook = DiagnosticCode("SRV-083")

  /// `SRV-084`
  public static let workbookPart = DiagnosticCode("SRV-084")

  /// `SRV-085`
  public static let workbookCell = DiagnosticCode("SRV-085")

  /// `SRV-086`
  public static let workbookHidden = DiagnosticCode("SRV-086")

  /// `SRV-087`
  public static let workbookUncomputed = DiagnosticCode("SRV-087")

  /// `SRV-088`
  public static let workbookMerge = DiagnosticCode("SRV-088")

  /// `SRV-089`
  public static let workbookTooLarge = DiagnosticCode("SRV-089")
}
