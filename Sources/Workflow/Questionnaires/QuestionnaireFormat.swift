/// What a questionnaire is written as.
package enum QuestionnaireFormat: String, Sendable, Hashable, CaseIterable {
  /// A workbook to be filled in.
  case xlsx
  /// A table to be filled in.
  case csv
  /// A page to be printed.
  case html
  /// A form for KoboToolbox, ODK and their kin.
  case xlsform
  /// A structure for LimeSurvey.
  case lss

  /// The ending of its files.
  package var ending: String { self == .xlsform ? "xlsx" : rawValue }

  /// Whether one form serves all cities, since the tool keeps their answers apart.
  package var isOfTool: Bool {
    switch self {
    case .xlsform, .lss: true
    case .xlsx, .csv, .html: false
    }
  }
}
