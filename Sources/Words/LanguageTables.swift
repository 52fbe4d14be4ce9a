internal import AssessmentModel

/// The templates of one domain in every language.
struct LanguageTables<Key: PhraseKey>: Sendable {
  private let english: PhraseTable<Key>
  private let korean: PhraseTable<Key>

  /// Lays out the phrases, in parts as they are written; English stands in for what another language lacks.
  init(english: [[Key: String]], korean: [[Key: String]]) {
    self.english = PhraseTable(english)
    self.korean = PhraseTable(korean, otherwise: self.english)
  }

  /// The templates in a language.
  subscript(language: Language) -> PhraseTable<Key> {
    switch language {
    case .english: english
    case .korean: korean
    }
  }
}
