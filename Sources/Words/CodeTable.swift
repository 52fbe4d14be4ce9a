package import AssessmentModel

/// What all rules say of themselves in one language.
package struct CodeTable: Sendable {
  private let texts: [String: CodeText]
  /// Rules that stand twice in the language.
  package let doubled: [String]

  /// Lays out the rules of a language, in parts as they are written.
  init(_ parts: [[String: CodeText]]) {
    var texts: [String: CodeText] = [:]
    var doubled: [String] = []
    for part in parts {
      for (id, text) in part where texts.updateValue(text, forKey: id) != nil { doubled.append(id) }
    }
    self.texts = texts
    self.doubled = doubled.sorted()
  }

  /// What a rule says; `nil` if the language has no words for it.
  package subscript(id: String) -> CodeText? { texts[id] }

  /// The ids that the language has words for, in their order.
  package var ids: [String] { texts.keys.sorted() }

  private static let english = CodeTable(Language.english.words.codes)
  private static let others = Language.allCases.filter { $0 != .english }.map {
    (language: $0, table: CodeTable($0.words.codes))
  }

  /// The rules in a language.
  package static func table(_ language: Language) -> CodeTable {
    for other in others where other.language == language { return other.table }
    return english
  }
}
