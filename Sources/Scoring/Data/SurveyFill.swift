import AssessmentModel
import Diagnostics

/// How gaps are filled from another survey: the previous edition, or values of countries. Its answers become values by
/// the same item scoring and the same denominators.
struct SurveyFill {
  let survey: Survey
  let previous: Survey?
  let countries: Survey?

  /// Why a rule has no survey to fill from; `nil` if it has, or asks for none. The previous edition may be at most so many
  /// years older.
  func shortfall(_ rule: Imputation) -> Statement? {
    switch rule {
    case .previousEdition(let years):
      guard let previous else { return .scoring(.noPrevious) }
      guard let then = previous.description.year, let now = survey.description.year else {
        return .scoring(survey.description.year == nil ? .yearUnknown : .previousYearUnknown)
      }
      return now - then <= years && then <= now
        ? nil : .scoring(.previousTooOld, .number(then), .number(years), .number(now))
    case .countryProxy: return countries == nil ? .scoring(.noCountries) : nil
    case .none, .mean, .median, .groupMean, .groupMedian, .rowMean, .rowMedian, .nearestNeighbours: return nil
    }
  }

  /// For each city of a survey, its row in another edition.
  static func rows(of survey: Survey, in previous: Survey) -> [Int?] {
    let known = Dictionary(zip(previous.cities.map(\.id), previous.cities.indices), uniquingKeysWith: { one, _ in one })
    return survey.cities.map { known[$0.id] }
  }

  /// For each city of a survey, the row of its country: of the entries with the same ISO 3166-1 alpha-3 code, that whose
  /// identifier comes first, whatever the order of the rows.
  static func countryRows(of survey: Survey, in countries: Survey) -> [Int?] {
    let named = countries.cities.indices.filter { !countries.cities[$0].iso3.isEmpty }
      .sorted { countries.cities[$0].id.rawValue < countries.cities[$1].id.rawValue }
    let known = Dictionary(named.map { (countries.cities[$0].iso3, $0) }, uniquingKeysWith: { one, _ in one })
    return survey.cities.map { known[$0.iso3] }
  }
}

extension SurveyDescription {
  /// The year of the data: of the date, else the edition if that is a year.
  var year: Int? {
    let text = date.isEmpty ? edition : date
    guard text.utf8.count == 4 || text.utf8.dropFirst(4).first == UInt8(ascii: "-") else { return nil }
    return Int(text.prefix(4))
  }
}
