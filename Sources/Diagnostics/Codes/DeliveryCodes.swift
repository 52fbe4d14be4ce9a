extension DiagnosticCode {
  /// A text that is no JSON.
  public static let jsonNotRead = DiagnosticCode("DLV-001")

  /// A file that no profile knows, or a profile that there is not.
  public static let deliveryUnknown = DiagnosticCode("DLV-002")

  /// A table that bears no tool's marks.
  public static let deliveryPlain = DiagnosticCode("DLV-003")

  static let deliveryCodes: [DiagnosticCode] = [jsonNotRead, deliveryUnknown, deliveryPlain]
}
