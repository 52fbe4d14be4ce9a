package import AssessmentModel

/// What can be said in one domain: a case a phrase, in the order in which tables are laid out.
///
/// Templates hold `{1}` … `{9}` for arguments, `{1:city}` for an argument with the noun for what is assessed (82 cities,
/// 82개 도시), `{city}`, `{cities}`, `{City}` and `{Cities}` for that noun alone, `{is|are}` for a form that agrees with
/// the number before it, and in Korean `{1:은}` for an argument with the particle that follows its last sound,
/// `{city:을}` for a noun with it, and `{1:-은}` for the particle alone, as in `“{1}”{1:-은}`.
package protocol PhraseKey: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == UInt16 {
  /// The templates of all phrases in a language.
  static func table(_ language: Language) -> PhraseTable<Self>
}

extension PhraseKey {
  /// The template in a language.
  package subscript(language: Language) -> String { Self.table(language)[self] }

  /// Whether the language has words for it, and does not take them from another.
  package func isWritten(in language: Language) -> Bool { Self.table(language).isWritten(self) }
}

extension Phrase {
  private static let tables = LanguageTables { $0.phrases }
  package static func table(_ language: Language) -> PhraseTable<Phrase> { tables[language] }

  /// The same for reports, which ask it of every phrase, without asking what kind of key it is.
  package func isWritten(in language: Language) -> Bool { Self.tables[language].isWritten(self) }
}
