extension DiagnosticCode {
  static let xmlCodes: [DiagnosticCode] = []
}
