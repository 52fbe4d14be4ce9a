/// Codes of survey archives: Triple-S, DDI and SPSS.
extension DiagnosticCode {
  /// A definition that lacks a part, or data that it cannot describe.
  public static let exchangeBroken = DiagnosticCode("DLV-080")
  /// A definition whose data was not sent along, or more than once.
  public static let exchangeDataNotGiven = DiagnosticCode("DLV-081")
  /// A field that its variable cannot hold.
  public static let exchangeFieldBroken = DiagnosticCode("DLV-082")
  /// Columns of the data that no variable describes.
  public static let exchangeColumnsLeft = DiagnosticCode("DLV-083")
  /// A filter that is not read, or an answer in spite of it.
  public static let exchangeFilter = DiagnosticCode("DLV-084")
  /// Codes that were read as missing.
  public static let exchangeMissingCodes = DiagnosticCode("DLV-085")
  /// Numbers that have a label and stay numbers.
  public static let exchangeLabelledNumbers = DiagnosticCode("DLV-086")
  /// A number outside the range that its variable has.
  public static let exchangeOutOfRange = DiagnosticCode("DLV-087")
  /// Data whose headings stand in other columns than the definition says.
  public static let exchangeDataMoved = DiagnosticCode("DLV-088")
  /// A codebook of which the data has no variable.
  public static let exchangeNothingShared = DiagnosticCode("DLV-089")
  /// Fixed columns that may be letters or bytes.
  public static let exchangeColumnsUncertain = DiagnosticCode("DLV-090")
  /// A file of SPSS that is not read, or damaged.
  public static let exchangeSPSSNotRead = DiagnosticCode("DLV-091")

  static let surveyExchangeCodes: [DiagnosticCode] = [
    exchangeBroken, exchangeDataNotGiven, exchangeFieldBroken, exchangeColumnsLeft, exchangeFilter,
    exchangeMissingCodes, exchangeLabelledNumbers, exchangeOutOfRange, exchangeDataMoved, exchangeNothingShared,
    exchangeColumnsUncertain, exchangeSPSSNotRead,
  ]
}
