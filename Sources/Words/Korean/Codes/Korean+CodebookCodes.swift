/// Codes of criteria as workbooks and codebooks, results as statistics.
extension Korean {
  static let codebookCodes: [String: CodeText] = [:]
}
