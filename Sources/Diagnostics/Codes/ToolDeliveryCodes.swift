/// Codes of KoboToolbox and ODK.
extension DiagnosticCode {
  static let toolDeliveryCodes: [DiagnosticCode] = []
}
