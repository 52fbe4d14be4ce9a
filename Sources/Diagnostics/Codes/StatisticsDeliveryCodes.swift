/// Codes of statistics offices.
extension DiagnosticCode {
  /// Statistics whose columns of values cannot be told.
  public static let statisticsColumnsUnknown = DiagnosticCode("DLV-050")
  /// Which dimensions were taken for area, period and question.
  public static let statisticsRolesTaken = DiagnosticCode("DLV-051")
  /// Two observations under one key.
  public static let statisticsObservationTwice = DiagnosticCode("DLV-052")
  /// A value whose status says that there is none.
  public static let statisticsStatusContradicts = DiagnosticCode("DLV-053")
  /// A row that deletes, or of an action that the format does not have.
  public static let statisticsActionNotTaken = DiagnosticCode("DLV-054")
  /// A value of a series in another unit than its first.
  public static let statisticsUnitChanges = DiagnosticCode("DLV-055")
  /// Decimal commas in a file whose columns are parted by semicolons.
  public static let statisticsDecimalComma = DiagnosticCode("DLV-056")
  /// A row without a code of its key, or that does not fit under its headings.
  public static let statisticsRowBroken = DiagnosticCode("DLV-057")
  /// Statistics without an observation.
  public static let statisticsEmpty = DiagnosticCode("DLV-058")
  /// Attributes that stand beside values and are not carried on.
  public static let statisticsAttributesLeft = DiagnosticCode("DLV-059")
  /// Statistics that would make more cells than are read.
  public static let statisticsTooWide = DiagnosticCode("DLV-060")

  static let statisticsDeliveryCodes: [DiagnosticCode] = [
    statisticsColumnsUnknown, statisticsRolesTaken, statisticsObservationTwice, statisticsStatusContradicts,
    statisticsActionNotTaken, statisticsUnitChanges, statisticsDecimalComma, statisticsRowBroken, statisticsEmpty,
    statisticsAttributesLeft, statisticsTooWide,
  ]
}
