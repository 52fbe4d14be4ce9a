/// Codes of criteria as workbooks and codebooks, results as statistics.
extension English {
  static let codebookCodes: [String: CodeText] = [:]
}
