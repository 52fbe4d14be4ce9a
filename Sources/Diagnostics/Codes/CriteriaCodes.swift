extension DiagnosticCode {
  static let criteriaCodes: [DiagnosticCode] = []
}
