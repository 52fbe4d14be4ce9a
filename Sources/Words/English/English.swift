internal import Diagnostics

/// English.
enum English: LanguageWords {
  /// All phrases of reports.
  static let phrases = [
    frame, ranking, index, profile, explanation, robustness, stability, divide, recommendation, method, technique,
    dataWork, coherence, comparison, compare, divideQuestion, finding, workbook, city, weights, chart, terms,
  ]

  static func count(_ number: String, areCountries: Bool) -> String {
    let isOne = number == "1"
    return areCountries ? number + (isOne ? " country" : " countries") : number + (isOne ? " city" : " cities")
  }

  static func noun(_ form: UnitNoun, areCountries: Bool) -> String {
    switch form {
    case .singular: areCountries ? "country" : "city"
    case .plural: areCountries ? "countries" : "cities"
    case .capitalSingular: areCountries ? "Country" : "City"
    case .capitalPlural: areCountries ? "Countries" : "Cities"
    }
  }

  static func ending(_ ending: Substring, after text: String) -> String { "" }

  static func percent(_ number: String) -> String { number + " %" }

  static func list(_ values: [String], _ joint: FactValue.Joint) -> String {
    switch joint {
    case .comma: values.joined(separator: ", ")
    case .and: list(values, last: " and ")
    case .or: list(values, last: " or ")
    case .orEach: values.joined(separator: " or ")
    }
  }
}
