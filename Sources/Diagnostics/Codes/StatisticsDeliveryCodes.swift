/// Codes of statistics offices.
extension DiagnosticCode {
  static let statisticsDeliveryCodes: [DiagnosticCode] = []
}
