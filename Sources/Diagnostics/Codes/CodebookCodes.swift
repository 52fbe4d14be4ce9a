/// Codes of criteria as workbooks and codebooks, results as statistics.
extension DiagnosticCode {
  /// What a codebook leaves out of a set.
  public static let codebookLeavesOut = DiagnosticCode("DLV-170")

  /// An edition that is no period of time.
  public static let sdmxPeriod = DiagnosticCode("DLV-160")

  /// A name that SDMX does not allow.
  public static let sdmxName = DiagnosticCode("DLV-161")

  /// A sheet that is none of a criteria workbook.
  public static let criteriaSheetUnknown = DiagnosticCode("DLV-150")

  /// A sheet that is missing or empty.
  public static let criteriaSheetMissing = DiagnosticCode("DLV-151")

  /// A column or field that is not known.
  public static let criteriaColumnUnknown = DiagnosticCode("DLV-152")

  /// A sheet without some of its columns.
  public static let criteriaColumnMissing = DiagnosticCode("DLV-153")

  /// A cell that holds something else than what was meant.
  public static let criteriaCellKind = DiagnosticCode("DLV-154")

  /// A row that belongs to nothing.
  public static let criteriaRowParent = DiagnosticCode("DLV-155")

  /// A word for a method or kind that is not known.
  public static let criteriaRowWord = DiagnosticCode("DLV-156")

  /// A value without a name.
  public static let criteriaValueStray = DiagnosticCode("DLV-157")

  /// Part of a set that a workbook cannot hold.
  public static let criteriaNotInWorkbook = DiagnosticCode("DLV-158")

  /// A number that stands in a workbook as a text.
  public static let criteriaNumberAsText = DiagnosticCode("DLV-159")

  static let codebookCodes: [DiagnosticCode] = [
    codebookLeavesOut,
    sdmxPeriod,
    sdmxName,
    criteriaSheetUnknown,
    criteriaSheetMissing,
    criteriaColumnUnknown,
    criteriaColumnMissing,
    criteriaCellKind,
    criteriaRowParent,
    criteriaRowWord,
    criteriaValueStray,
    criteriaNotInWorkbook,
    criteriaNumberAsText,
  ]
}
