/// A language that the program speaks; texts of files are written in ``LocalizedText/languages``.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English, the language every text must have.
  case english = "en"
  /// Korean.
  case korean = "ko"
}

/// A text in English and, where somebody has written it, in Korean.
public struct LocalizedText: Sendable, Hashable {
  /// The English text.
  public var english: String
  /// The Korean text; `nil` where there is none.
  public var korean: String?

  /// Creates a text.
  public init(_ english: String, korean: String? = nil) {
    self.english = english
    self.korean = korean
  }

  /// No text at all.
  public static let empty = LocalizedText("")

  /// Whether there is no text in any language.
  public var isEmpty: Bool { english.isEmpty && (korean ?? "").isEmpty }

  /// The languages that a text may be written in.
  package static let languages: [Language] = [.english, .korean]

  /// The language that a text is written in, by its code; `nil` for a language that texts are not written in.
  package static func language(_ code: String) -> Language? { languages.first { $0.rawValue == code } }

  /// The text as somebody has written it in a language; `nil` where nobody has.
  package func written(in language: Language) -> String? {
    language == .english ? english : language == .korean ? korean : nil
  }

  /// The text in a language, in English where it has not been written in that language.
  public subscript(language: Language) -> String { written(in: language) ?? english }

  /// Writes the text in one of ``languages``.
  package mutating func write(_ text: String, in language: Language) {
    if language == .korean { korean = text } else { english = text }
  }
}
