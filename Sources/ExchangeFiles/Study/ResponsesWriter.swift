import AssessmentModel
import Diagnostics
import SurveyFiles

/// Writes the answers as a wide table, `responses.csv`.
///
/// A choice is written by its code; an empty cell is no answer; the other reasons are written by name and listed in
/// `survey.xml`.
enum ResponsesWriter {
  /// What the table's columns are called, and which codes for missing values it uses.
  struct Columns {
    /// The header over the cities.
    var city: String
    /// The reasons that occur and have no sign of their own.
    var reasons: [MissingReason]
    /// The scale of each item whose answers are codes.
    var options: [ItemID: [ResponseOption]]
  }

  static func columns(of study: ConvertedStudy) -> Columns {
    var city = "city"
    while study.survey.columns.contains(where: { $0.key.header == city }) { city = "unit-" + city }
    var options: [ItemID: [ResponseOption]] = [:]
    for item in study.criteria.indicators.flatMap(\.items) {
      if case .options(let list) = item.scale { options[item.id] = list }
    }
    let states = study.survey.columns.reduce(into: Set<UInt8>()) { $0.formUnion($1.answers.states) }
    let reasons = MissingReason.allCases.filter { states.contains($0.rawValue) && $0 != .noAnswer }
    return Columns(city: city, reasons: reasons, options: options)
  }

  static func write(_ survey: Survey, _ columns: Columns, to sink: ByteSink) {
    CSVFormatter.append(columns.city, to: sink)
    for column in survey.columns {
      sink.append(UInt8(ascii: ","))
      CSVFormatter.append(column.key.header, to: sink)
    }
    sink.append(UInt8(ascii: "\n"))
    for (position, city) in survey.cities.enumerated() {
      CSVFormatter.append(city.id.rawValue, to: sink)
      for column in survey.columns {
        sink.append(UInt8(ascii: ","))
        let answer = column.answers[position]
        let options = column.key.isSampleSize || column.key.isMargin ? nil : columns.options[column.key.item]
        CSVFormatter.append(cell(answer, options), to: sink)
      }
      sink.append(UInt8(ascii: "\n"))
    }
  }

  private static func cell(_ answer: Answer, _ options: [ResponseOption]?) -> String {
    switch answer {
    case .value(let number, _):
      options?.first { $0.points == number }?.code ?? DecimalText.exact(number)
    case .missing(.noAnswer): ""
    case .missing(let reason): reason.name
    }
  }
}
