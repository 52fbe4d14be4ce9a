package import AssessmentModel

extension Language {
  /// The list of languages: who writes the words of each. A language more is a case of `Language`, a folder, and a line here.
  var words: any LanguageWords.Type {
    switch self {
    case .english: English.self
    case .korean: Korean.self
    }
  }

  /// The rules of the language.
  package var rules: any LanguageRules.Type { words }
}
