import AssessmentModel

/// A text on a page: words of the program in the page's language, or what the author of a file wrote.
enum ShownText {
  case said(String)
  case written(LocalizedText)

  /// The text as it stands on a page in a language.
  subscript(language: Language) -> String {
    switch self {
    case .said(let said): said
    case .written(let written): written[language]
    }
  }
}
