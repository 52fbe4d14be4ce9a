internal import Diagnostics

/// Korean.
enum Korean: LanguageWords {
  /// All phrases of reports.
  static let phrases = [
    frame, ranking, index, profile, explanation, robustness, stability, divide, recommendation, method, technique,
    dataWork, coherence, comparison, compare, divideQuestion, finding, workbook, city, weights, chart, terms,
  ]

  static func count(_ number: String, areCountries: Bool) -> String { number + (areCountries ? "개국" : "개 도시") }

  static func noun(_ form: UnitNoun, areCountries: Bool) -> String { areCountries ? "국가" : "도시" }

  static func ending(_ ending: Substring, after text: String) -> String {
    guard let particle = KoreanParticle(ending) else {
      preconditionFailure("a phrase asks for an ending that is none: \(ending)")
    }
    return particle.form(after: text)
  }

  static func percent(_ number: String) -> String { number + "%" }

  static func list(_ values: [String], _ joint: FactValue.Joint) -> String {
    switch joint {
    case .comma, .and: values.joined(separator: ", ")
    case .or: list(values, last: " 또는 ")
    case .orEach: values.joined(separator: " 또는 ")
    }
  }
}
