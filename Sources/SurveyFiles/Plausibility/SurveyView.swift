import AssessmentModel
import Diagnostics

/// A finished survey as the rules of plausibility look at it: its columns with their scales, and each row once.
struct SurveyView {
  /// A column of answers to an item as a whole, or for a group, in the order of the survey's columns.
  struct Values {
    let column: AnswerColumn
    let item: Item
    let indicator: Indicator

    /// The numbers, NaN where there is none.
    var numbers: [Double] { column.answers.numbers }
    /// Whether the answers are for the city as a whole.
    var isWhole: Bool { column.key.group == nil }
  }

  let survey: Survey
  let criteria: CriteriaSet
  /// The cities whose rows are their own: of cities for which one country's row stands, the first.
  let cities: [Int]
  /// The columns of values; numbers of answers and margins are not among them.
  let values: [Values]
  /// The numbers of answers behind values for groups.
  let sizes: [AnswerColumn]
  private let columns: [AnswerKey: Int]

  init(_ survey: Survey, _ criteria: CriteriaSet) {
    self.survey = survey
    self.criteria = criteria
    cities = Self.ownRows(survey)
    var items: [ItemID: (Item, Indicator)] = [:]
    for indicator in criteria.indicators {
      for item in indicator.items where items[item.id] == nil { items[item.id] = (item, indicator) }
    }
    // Where several indicators use an item, the one whose value it is says how it is scored.
    for indicator in criteria.indicators {
      if case .answer(let id) = indicator.scoring, let found = items[id] { items[id] = (found.0, indicator) }
    }
    values = survey.columns.compactMap { column in
      guard !column.key.isSampleSize, !column.key.isMargin, let (item, indicator) = items[column.key.item] else {
        return nil
      }
      return Values(column: column, item: item, indicator: indicator)
    }
    sizes = survey.columns.filter(\.key.isSampleSize)
    columns = Dictionary(
      survey.columns.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  private static func ownRows(_ survey: Survey) -> [Int] {
    guard survey.description.origin == .countryProxy else { return Array(survey.cities.indices) }
    var seen: Set<String> = []
    return survey.cities.indices.filter {
      let codes = survey.cities[$0].iso2 + " " + survey.cities[$0].iso3
      return codes == " " || seen.insert(codes).inserted
    }
  }

  /// The column under a key.
  func column(_ key: AnswerKey) -> AnswerColumn? { columns[key].map { survey.columns[$0] } }

  /// The name of a city in findings.
  func name(_ city: Int) -> String { survey.cities[city].name.english }

  /// The name of a city, as findings say it.
  func said(_ city: Int) -> FactValue { .name(survey.cities[city].name) }

  /// A note at the cell of a city; it is about the city if `isOfCity`, otherwise about the column.
  func note(
    _ code: DiagnosticCode, _ what: Statement, at column: AnswerColumn, city: Int, isOfCity: Bool = true,
    mend: Statement? = nil, severity: Severity = .note
  ) -> Diagnostic {
    Diagnostic(
      code, severity, what, at: survey.location(of: column, city: city), mend: mend,
      city: isOfCity ? name(city) : nil)
  }

  /// A note at the row of a city.
  func note(_ code: DiagnosticCode, _ what: Statement, city: Int, mend: Statement? = nil) -> Diagnostic {
    let row = survey.locations[city]
    let file = Int(row.file)
    var place = InputLocation(
      file: survey.files.indices.contains(file) ? survey.files[file] : survey.description.id, line: Int(row.line),
      record: row.record == 0 ? nil : Int(row.record))
    if survey.sheets.indices.contains(file), let sheet = survey.sheets[file] {
      place.cell = "\(sheet.name)!A\(row.line)"
    }
    return Diagnostic(code, .note, what, at: place, mend: mend, city: name(city))
  }
}

extension Scale {
  /// Whether answers are numbers that can take many values: no yes or no, no level, no choice.
  var isMeasured: Bool {
    switch self {
    case .count, .percent, .number: true
    case .yesNo, .level, .options: false
    }
  }

  /// Whether answers are percentages.
  var isPercent: Bool { self == .percent }
}

extension FactValue {
  /// A number as it was read.
  static func exact(_ number: Double) -> FactValue { .number(DecimalText.exact(number)) }
}
