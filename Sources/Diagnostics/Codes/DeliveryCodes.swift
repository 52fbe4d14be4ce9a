extension DiagnosticCode {
  /// A text that is no JSON.
  public static let jsonNotRead = DiagnosticCode("DLV-001")

  static let deliveryCodes: [DiagnosticCode] = [jsonNotRead]
}
