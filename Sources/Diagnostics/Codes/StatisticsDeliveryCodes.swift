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
  /// A message of a service that holds no data, with what it says instead.
  public static let statisticsMessageWithoutData = DiagnosticCode("DLV-061")
  /// A message of a version, or of a size, that is not read.
  public static let statisticsMessageUnread = DiagnosticCode("DLV-062")
  /// Dimensions that were told from attributes without a structure.
  public static let statisticsDimensionsGuessed = DiagnosticCode("DLV-063")
  /// A structure definition that is not that of the data.
  public static let statisticsStructureUnfit = DiagnosticCode("DLV-064")
  /// A page of several.
  public static let statisticsPageOfSeveral = DiagnosticCode("DLV-065")
  /// An observation with several values.
  public static let statisticsSeveralValues = DiagnosticCode("DLV-066")
  /// A number that points to no entry of a structure.
  public static let statisticsIndexBroken = DiagnosticCode("DLV-067")
  /// What a service says beside its data.
  public static let statisticsFooterBeside = DiagnosticCode("DLV-068")

  static let statisticsDeliveryCodes: [DiagnosticCode] = [
    statisticsColumnsUnknown, statisticsRolesTaken, statisticsObservationTwice, statisticsStatusContradicts,
    statisticsActionNotTaken, statisticsUnitChanges, statisticsDecimalComma, statisticsRowBroken, statisticsEmpty,
    statisticsAttributesLeft, statisticsTooWide, statisticsMessageWithoutData, statisticsMessageUnread,
    statisticsDimensionsGuessed, statisticsStructureUnfit, statisticsPageOfSeveral, statisticsSeveralValues,
    statisticsIndexBroken, statisticsFooterBeside,
  ]
}
