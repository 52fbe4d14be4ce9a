/// Korean.
enum Korean: LanguageRules {
  /// All phrases of reports.
  static let phrases = [
    frame, ranking, profile, explanation, robustness, stability, divide, recommendation, method, technique, dataWork,
    coherence, comparison, finding, workbook, chart,
  ]

  static func count(_ number: String, areCountries: Bool) -> String { number + (areCountries ? "개국" : "개 도시") }

  static func noun(_ form: UnitNoun, areCountries: Bool) -> String { areCountries ? "국가" : "도시" }

  static func ending(_ ending: Substring, after text: String) -> String {
    guard let particle = KoreanParticle(ending) else {
      preconditionFailure("a phrase asks for an ending that is none: \(ending)")
    }
    return particle.form(after: text)
  }
}
