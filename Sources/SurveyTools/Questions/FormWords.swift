package import AssessmentModel
package import Words

/// Texts in the languages of a questionnaire, one below the other or side by side.
package struct FormWords: Sendable {
  /// The languages, the first one first.
  package let languages: [Language]

  /// Words in some languages; English without any.
  package init(_ languages: [Language]) { self.languages = languages.isEmpty ? [.english] : languages }

  /// The language that comes first.
  package var first: Language { languages[0] }

  /// What is said in each language that texts are written in.
  package static func text(_ say: (Wording) -> String) -> LocalizedText {
    LocalizedText(say(Wording(.english)), korean: say(Wording(.korean)))
  }

  /// A text in every language, each on a line of its own, and what is the same only once.
  package func lines(_ text: LocalizedText) -> String { joined([text], by: "\n") }

  /// A text in every language, side by side.
  package func beside(_ text: LocalizedText) -> String { joined([text], by: " / ") }

  /// Several texts below each other, language by language; empty ones are left out.
  package func lines(_ texts: [LocalizedText]) -> String { joined(texts, by: "\n") }

  private func joined(_ texts: [LocalizedText], by mark: String) -> String {
    var parts: [String] = []
    for language in languages {
      for text in texts {
        let part = text[language]
        if !part.isEmpty, !parts.contains(part) { parts.append(part) }
      }
    }
    return parts.joined(separator: mark)
  }
}
