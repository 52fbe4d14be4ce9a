package import AssessmentModel
internal import SurveyFiles

extension FormQuestion {
  /// The answers to tick on paper; empty where one is written, and where there are too many to be listed.
  package var ticks: [LocalizedText] {
    switch scale {
    case .yesNo: [FormAnswer.yes, FormAnswer.no]
    case .level(let top) where top <= 10: (0...top).map { LocalizedText("\($0)", korean: "\($0)") }
    case .options(let options) where options.count <= 30:
      options.map { $0.label.isEmpty ? LocalizedText($0.code, korean: $0.code) : $0.label }
    case .level, .count, .percent, .number, .options: []
    }
  }

  /// The reasons for there being no answer, in words.
  package static var reasons: [LocalizedText] { MissingWords.offered.map { MissingWords.label($0) } }
}

extension EarlierAnswers {
  /// What a city answered to a question, in one line.
  package func line(_ question: FormQuestion, of city: CityID, in language: Language) -> String {
    lines(question, of: city, in: language).split(separator: "\n").joined(separator: "; ")
  }
}
