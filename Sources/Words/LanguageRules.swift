package import AssessmentModel

/// What a language does beyond its phrases: nouns with numbers, and endings that follow from what stands before them.
package protocol LanguageRules: Sendable {
  /// A number of units with their noun: `82 cities`.
  static func count(_ number: String, areCountries: Bool) -> String

  /// The noun for what is assessed, in the form that a template asks for: `city`, `cities`, `City` or `Cities`.
  static func noun(_ form: UnitNoun, areCountries: Bool) -> String

  /// The form of an ending that follows a text; nothing where the language has no such endings.
  static func ending(_ ending: Substring, after text: String) -> String
}

/// The forms of the noun for what is assessed.
package enum UnitNoun: String, Sendable {
  case singular = "city"
  case plural = "cities"
  case capitalSingular = "City"
  case capitalPlural = "Cities"
}

extension Language {
  /// The rules of the language.
  package var rules: any LanguageRules.Type {
    switch self {
    case .english: English.self
    case .korean: Korean.self
    }
  }
}
