/// Codes of criteria as workbooks and codebooks, results as statistics.
extension DiagnosticCode {
  static let codebookCodes: [DiagnosticCode] = []
}
