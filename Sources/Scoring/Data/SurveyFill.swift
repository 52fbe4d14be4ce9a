import AssessmentModel
import Diagnostics

/// Fills gaps from another survey: the previous edition, or values of countries. Its answers become values by the same
/// item scoring and the same denominators.
struct SurveyFill {
  let criteria: CriteriaSet
  let survey: Survey
  let previous: Survey?
  let countries: Survey?
  private(set) var diagnostics: [Diagnostic] = []
  private var fromPrevious: Source?
  private var fromCountries: Source?
  private var said: Set<Statement> = []

  private struct Source {
    var columns: [AnswerVector]
    /// For each city of the survey, its row there.
    var rows: [Int?]
  }

  init(criteria: CriteriaSet, survey: Survey, previous: Survey?, countries: Survey?) {
    self.criteria = criteria
    self.survey = survey
    self.previous = previous
    self.countries = countries
  }

  /// The city's own value in the previous edition, if that is at most `years` older.
  mutating func fillFromPrevious(_ column: inout AnswerVector, _ indicator: Int, _ gaps: [Int], years: Int) {
    guard !gaps.isEmpty else { return }
    guard let previous else { return say(.scoring(.noPrevious)) }
    guard let then = previous.description.year, let now = survey.description.year else {
      return say(.scoring(survey.description.year == nil ? .yearUnknown : .previousYearUnknown))
    }
    guard now - then <= years, then <= now else {
      return say(.scoring(.previousTooOld, .number(then), .number(years), .number(now)))
    }
    if fromPrevious == nil {
      fromPrevious = Source(columns: values(of: previous), rows: Self.rows(of: survey, in: previous))
    }
    fill(&column, indicator, gaps, from: fromPrevious, .previousEdition)
  }

  /// The value of the city's country: of the entries with the same ISO 3166-1 alpha-3 code, that whose identifier comes
  /// first, whatever the order of the rows.
  mutating func fillFromCountries(_ column: inout AnswerVector, _ indicator: Int, _ gaps: [Int]) {
    guard !gaps.isEmpty else { return }
    guard let countries else { return say(.scoring(.noCountries)) }
    if fromCountries == nil {
      fromCountries = Source(columns: values(of: countries), rows: Self.countryRows(of: survey, in: countries))
    }
    fill(&column, indicator, gaps, from: fromCountries, .countryProxy)
  }

  /// For each city of a survey, its row in another edition.
  static func rows(of survey: Survey, in previous: Survey) -> [Int?] {
    let known = Dictionary(zip(previous.cities.map(\.id), previous.cities.indices), uniquingKeysWith: { one, _ in one })
    return survey.cities.map { known[$0.id] }
  }

  /// For each city of a survey, the row of its country.
  static func countryRows(of survey: Survey, in countries: Survey) -> [Int?] {
    let named = countries.cities.indices.filter { !countries.cities[$0].iso3.isEmpty }
      .sorted { countries.cities[$0].id.rawValue < countries.cities[$1].id.rawValue }
    let known = Dictionary(named.map { (countries.cities[$0].iso3, $0) }, uniquingKeysWith: { one, _ in one })
    return survey.cities.map { known[$0.iso3] }
  }

  private func fill(
    _ column: inout AnswerVector, _ indicator: Int, _ gaps: [Int], from source: Source?, _ basis: AnswerBasis
  ) {
    guard let source else { return }
    for city in gaps {
      if let row = source.rows[city] { column.fill(city, source.columns[indicator][row].number, basis) }
    }
  }

  private func values(of other: Survey) -> [AnswerVector] {
    ItemScoringStep(criteria: criteria, survey: other).run().indicators.columns
  }

  private mutating func say(_ what: Statement) {
    if said.insert(what).inserted { diagnostics.append(Diagnostic(.imputationSourceMissing, .note, what)) }
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
