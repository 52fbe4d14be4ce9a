package import Diagnostics

/// What a language does beyond its phrases: nouns with numbers, and endings that follow from what stands before them.
package protocol LanguageRules: Sendable {
  /// A number of units with their noun: `82 cities`.
  static func count(_ number: String, areCountries: Bool) -> String

  /// The noun for what is assessed, in the form that a template asks for: `city`, `cities`, `City` or `Cities`.
  static func noun(_ form: UnitNoun, areCountries: Bool) -> String

  /// The form of an ending that follows a text; nothing where the language has no such endings.
  static func ending(_ ending: Substring, after text: String) -> String

  /// A number of percent with its sign.
  static func percent(_ number: String) -> String

  /// Values in their order, joined.
  static func list(_ values: [String], _ joint: FactValue.Joint) -> String
}

extension LanguageRules {
  /// Values with a sign between all but the last two, which a word joins.
  static func list(_ values: [String], last word: String) -> String {
    values.count < 2 ? values.joined() : values.dropLast().joined(separator: ", ") + word + values[values.count - 1]
  }
}

/// The forms of the noun for what is assessed.
package enum UnitNoun: String, Sendable {
  case singular = "city"
  case plural = "cities"
  case capitalSingular = "City"
  case capitalPlural = "Cities"
}
