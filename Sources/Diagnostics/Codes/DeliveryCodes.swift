extension DiagnosticCode {
  /// A text that is no JSON.
  public static let jsonNotRead = DiagnosticCode("DLV-001")

  /// A file that no profile knows, or a profile that there is not.
  public static let deliveryUnknown = DiagnosticCode("DLV-002")

  /// A table that bears no tool's marks.
  public static let deliveryPlain = DiagnosticCode("DLV-003")

  /// Sheets of a workbook from which nothing was taken.
  public static let deliverySheetsUnread = DiagnosticCode("DLV-004")

  static let deliveryCodes: [DiagnosticCode] = [jsonNotRead, deliveryUnknown, deliveryPlain, deliverySheetsUnread]
}
