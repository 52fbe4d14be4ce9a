extension DiagnosticCode {
  static let surveyCodes: [DiagnosticCode] = []
}
