public import AssessmentModel
public import Diagnostics

extension Diagnostic {
  /// What was found, in English: one phrase, the most specific fact first.
  public var headline: String { headline(in: .english) }

  /// What was found, in a language.
  ///
  /// - Complexity: O(length).
  public func headline(in language: Language) -> String { Wording(language).text(statement) }

  /// How to mend this very case, in a language; `nil` where the code's general remedy says all.
  public func mend(in language: Language) -> String? { mend.map { Wording(language).text($0) } }
}

extension Statement {
  /// The statement in English.
  public var english: String { text(in: .english) }

  /// The statement in a language.
  public func text(in language: Language) -> String { Wording(language).text(self) }
}

extension DiagnosticCode {
  /// The rule in one phrase, in English.
  public var title: String { title(in: .english) }

  /// The rule in one phrase.
  public func title(in language: Language) -> String { Wording(language).code(self).title }

  /// What the finding means for the reader.
  public func meaning(in language: Language = .english) -> String { Wording(language).code(self).meaning }

  /// Why the rule exists.
  public func reason(in language: Language = .english) -> String { Wording(language).code(self).reason }

  /// How to mend it, in general.
  public func remedy(in language: Language = .english) -> String { Wording(language).code(self).remedy }
}
