/// Codes of mappings and merging.
extension DiagnosticCode {
  static let mappingCodes: [DiagnosticCode] = []
}
