import AssessmentModel

/// A phrase that reports show, in every language: a phrase cannot be made without one of them.
///
/// Templates hold `{1}` … `{9}` for arguments, `{1:city}` for an argument with the noun for what is assessed (82 cities,
/// 82개 도시), `{city}`, `{cities}`, `{City}` and `{Cities}` for that noun alone, and `{is|are}` for a form that agrees
/// with the number before it.
struct Phrase: Sendable {
  let english: String
  let korean: String

  init(_ english: String, _ korean: String) {
    self.english = english
    self.korean = korean
  }

  subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }
}

/// The phrases in one language, about one kind of unit.
struct ReportWords: Sendable {
  let language: Language
  /// Whether the units are countries.
  let areCountries: Bool

  init(_ language: Language, areCountries: Bool = false) {
    self.language = language
    self.areCountries = areCountries
  }

  /// A phrase with its arguments filled in.
  func callAsFunction(_ phrase: Phrase, _ arguments: String...) -> String { fill(phrase[language], arguments) }

  /// A number of units with their noun: `82 cities`.
  func count(_ number: String) -> String {
    switch (language, areCountries) {
    case (.english, false): number + (number == "1" ? " city" : " cities")
    case (.english, true): number + (number == "1" ? " country" : " countries")
    case (.korean, false): number + "개 도시"
    case (.korean, true): number + "개국"
    }
  }

  private func fill(_ template: String, _ arguments: [String]) -> String {
    guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
    var result = ""
    var last = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += token(rest[rest.index(after: open)..<close], arguments, &last)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func token(_ token: Substring, _ arguments: [String], _ last: inout String) -> String {
    if let number = token.first?.wholeNumberValue {
      precondition(arguments.indices.contains(number - 1), "the phrase has no argument \(number)")
      last = arguments[number - 1]
      return token.hasSuffix(":city") ? count(last) : last
    }
    if let bar = token.firstIndex(of: "|") {
      return String(last == "1" ? token[..<bar] : token[token.index(after: bar)...])
    }
    return noun(token)
  }

  private func noun(_ token: Substring) -> String {
    switch (token, language, areCountries) {
    case (_, .korean, false): "도시"
    case (_, .korean, true): "국가"
    case ("city", _, false): "city"
    case ("cities", _, false): "cities"
    case ("City", _, false): "City"
    case ("Cities", _, false): "Cities"
    case ("city", _, true): "country"
    case ("cities", _, true): "countries"
    case ("City", _, true): "Country"
    case ("Cities", _, true): "Countries"
    default: preconditionFailure("a phrase has no token {\(token)}")
    }
  }
}
