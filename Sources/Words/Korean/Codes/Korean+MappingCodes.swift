/// Codes of mappings and merging.
extension Korean {
  static let mappingCodes: [String: CodeText] = [:]
}
