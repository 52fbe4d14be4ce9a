package import AssessmentModel
internal import Diagnostics
internal import SurveyFiles

/// What the cities answered in an earlier edition, in words.
package struct EarlierAnswers: Sendable {
  /// The edition.
  package let edition: String
  private let survey: Survey
  private let rows: [CityID: Int]
  private let columns: [AnswerKey: Int]

  /// The answers of a survey.
  package init(_ survey: Survey) {
    self.survey = survey
    edition = survey.description.edition
    rows = Dictionary(
      survey.cities.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    columns = Dictionary(
      survey.columns.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a city answered; empty if it was not asked or returned nothing.
  func text(_ key: AnswerKey, _ scale: Scale, of city: CityID, in language: Language) -> String {
    guard let row = rows[city], let column = columns[key] else { return "" }
    switch survey.columns[column].answers[row] {
    case .missing(let reason):
      return reason == .notAsked || reason == .notReturned ? "" : "(\(MissingWords.label(reason)[language]))"
    case .value(let number, _):
      let isWhole = key.isSampleSize || key.isMargin
      return isWhole ? DecimalText.exact(number) : FormAnswer.text(number, scale, in: language)
    }
  }

  /// What a city answered to a question, and below it for each group.
  func lines(_ question: FormQuestion, of city: CityID, in language: Language) -> String {
    let own = text(AnswerKey(question.item), question.scale, of: city, in: language)
    let groups = question.groups.compactMap { group -> String? in
      let text = text(AnswerKey(question.item, group: group.id), question.scale, of: city, in: language)
      return text.isEmpty ? nil : "\(group.name[language]): \(text)"
    }
    return ([own] + groups).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

/// Answers as those who fill in a questionnaire write them.
package enum FormAnswer {
  /// A value of a scale: yes or no, the label of an option, a number.
  package static func text(_ number: Double, _ scale: Scale, in language: Language) -> String {
    switch scale {
    case .yesNo: return yesNo(number != 0, language)
    case .options(let options):
      guard let option = options.first(where: { $0.points == number }) else { return DecimalText.exact(number) }
      return option.label[language].isEmpty ? option.code : option.label[language]
    case .level, .count, .percent, .number: return DecimalText.exact(number)
    }
  }

  /// Yes or no, as the reader of returns knows it.
  static func yesNo(_ isYes: Bool, _ language: Language) -> String { (isYes ? yes : no)[language] }

  static let yes = LocalizedText("yes", korean: "예")
  static let no = LocalizedText("no", korean: "아니오")
}
