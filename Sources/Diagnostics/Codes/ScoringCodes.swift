extension DiagnosticCode {
  static let scoringCodes: [DiagnosticCode] = []
}
