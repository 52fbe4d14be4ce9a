internal import AssessmentModel

/// The templates of one domain in every language.
struct LanguageTables<Key: PhraseKey>: Sendable {
  private let english: PhraseTable<Key>
  private let others: [(language: Language, table: PhraseTable<Key>)]

  /// Lays out the phrases, in parts as each language writes them; English stands in for what another language lacks.
  init(_ parts: (any LanguageWords.Type) -> [[Key: String]]) {
    let english = PhraseTable(parts(Language.english.words))
    self.english = english
    others = Language.allCases.filter { $0 != .english }.map {
      ($0, PhraseTable(parts($0.words), otherwise: english))
    }
  }

  /// The templates in a language.
  ///
  /// - Complexity: O(languages).
  subscript(language: Language) -> PhraseTable<Key> {
    for other in others where other.language == language { return other.table }
    return english
  }
}
