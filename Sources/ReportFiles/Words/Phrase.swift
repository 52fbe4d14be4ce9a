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
    var template = template
    return template.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + 64)
      var last = ""
      var rest = bytes[...]
      while let open = rest.firstIndex(of: UInt8(ascii: "{")),
        let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        result.append(contentsOf: rest[..<open])
        result.append(contentsOf: token(rest[(open + 1)..<close], arguments, &last).utf8)
        rest = rest[(close + 1)...]
      }
      result.append(contentsOf: rest)
      return String(decoding: result, as: UTF8.self)
    }
  }

  private func token(_ token: Slice<UnsafeBufferPointer<UInt8>>, _ arguments: [String], _ last: inout String) -> String
  {
    if let first = token.first, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first) {
      let number = Int(first - UInt8(ascii: "1"))
      precondition(arguments.indices.contains(number), "the phrase has no argument \(number + 1)")
      last = arguments[number]
      return token.count > 1 ? count(last) : last
    }
    if let bar = token.firstIndex(of: UInt8(ascii: "|")) {
      return String(decoding: last == "1" ? token[..<bar] : token[(bar + 1)...], as: UTF8.self)
    }
    return noun(String(decoding: token, as: UTF8.self))
  }

  private func noun(_ token: String) -> String {
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
