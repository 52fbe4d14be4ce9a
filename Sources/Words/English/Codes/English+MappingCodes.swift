/// Codes of mappings and merging.
extension English {
  static let mappingCodes: [String: CodeText] = [:]
}
