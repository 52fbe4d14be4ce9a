/// A language that criteria files, registries and reports speak.
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

  /// The text in a language, in English where it has not been written in that language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean ?? english
    }
  }
}
