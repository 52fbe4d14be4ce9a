internal import AssessmentModel
internal import Diagnostics
internal import Words

/// A row of a table of a structure: values by column.
typealias LimeSurveyRow = [String: String]

/// The rows of a structure: a group a part of the index, a question a field; each once a language, under the same number.
struct LimeSurveyRows {
  private(set) var answers: [LimeSurveyRow] = []
  private(set) var groups: [LimeSurveyRow] = []
  private(set) var questions: [LimeSurveyRow] = []
  private(set) var attributes: [LimeSurveyRow] = []
  private(set) var survey: LimeSurveyRow = [:]
  private(set) var settings: [LimeSurveyRow] = []

  /// The number of a survey that is not there yet; LimeSurvey gives it another where it is taken.
  private static let number = "201500"
  private let languages: [Language]

  init(_ questionnaire: Questionnaire, _ fields: [FormField]) {
    languages = questionnaire.words.languages
    // The first page asks for the city alone.
    var group = 1
    add(group: group, FormWords.text { $0(.formHeadCity) })
    add(
      question: 1, in: group, type: "S", code: "city", FormWords.text { $0(.formAskCity) }, help: .empty, order: 1,
      isMandatory: true)
    var part: LocalizedText?
    for (position, field) in fields.enumerated() {
      if field.part == .answer, part != field.question.part {
        part = field.question.part
        group += 1
        add(group: group, field.question.part)
      }
      let number = position + 2
      let choices =
        field.part == .reason ? FormChoices.reasons : field.scale.flatMap { FormChoices($0, .limeSurvey)?.choices }
      let type = field.part == .evidence ? "S" : choices.map { $0.count > 10 ? "!" : "L" } ?? "N"
      add(
        question: number, in: group, type: type, code: field.name, field.text, help: field.hint, order: position + 1,
        relevance: relevance(field))
      for (order, choice) in (choices ?? []).enumerated() { add(choice, of: number, order: order + 1) }
      if type == "N", let scale = field.scale { bound(scale, of: number) }
    }
    settle(questionnaire)
  }

  private mutating func settle(_ questionnaire: Questionnaire) {
    survey = LimeSurveyColumns.newSurvey
    survey["sid"] = Self.number
    survey["language"] = languages[0].rawValue
    survey["additional_languages"] = languages.dropFirst().map(\.rawValue).joined(separator: " ")
    settings = languages.map { language in
      let say = Wording(language)
      return [
        "surveyls_survey_id": Self.number, "surveyls_language": language.rawValue,
        "surveyls_title": Self.plain(questionnaire.criteria.title[language]), "surveyls_description": "",
        "surveyls_welcometext": [QuestionnairePhrase.formHowInShort, .formHowEvidence].map {
          "<p>" + Self.plain(say($0)) + "</p>"
        }.joined(), "surveyls_endtext": "", "surveyls_url": "", "surveyls_urldescription": "",
        "surveyls_dateformat": "6", "surveyls_numberformat": "0",
      ]
    }
  }

  // MARK: Rows

  private mutating func add(group: Int, _ name: LocalizedText) {
    for language in languages {
      groups.append([
        "gid": "\(group)", "sid": Self.number, "group_name": Self.plain(name[language]),
        "group_order": "\(group - 1)", "description": "", "language": language.rawValue, "randomization_group": "",
        "grelevance": "",
      ])
    }
  }

  private mutating func add(
    question: Int, in group: Int, type: String, code: String, _ text: LocalizedText, help: LocalizedText, order: Int,
    isMandatory: Bool = false, relevance: String = "1"
  ) {
    for language in languages {
      questions.append([
        "qid": "\(question)", "parent_qid": "0", "sid": Self.number, "gid": "\(group)", "type": type, "title": code,
        "question": Self.plain(text[language]), "preg": "", "help": Self.plain(help[language]), "other": "N",
        "mandatory": isMandatory ? "Y" : "N", "question_order": "\(order)", "language": language.rawValue,
        "scale_id": "0", "same_default": "0", "relevance": relevance, "modulename": "",
      ])
    }
  }

  private mutating func add(_ choice: FormChoices.Choice, of question: Int, order: Int) {
    for language in languages {
      answers.append([
        "qid": "\(question)", "code": choice.code, "answer": Self.plain(choice.label[language]),
        "sortorder": "\(order)", "assessment_value": "0", "language": language.rawValue, "scale_id": "0",
      ])
    }
  }

  /// What a number may be.
  private mutating func bound(_ scale: Scale, of question: Int) {
    let bounds = scale.bounds
    var values: [(name: String, value: String)] = []
    if let lower = bounds.lower { values.append(("min_num_value_n", DecimalText.exact(lower))) }
    if let upper = bounds.upper { values.append(("max_num_value_n", DecimalText.exact(upper))) }
    if scale.isWhole { values.append(("num_value_int_only", "1")) }
    for (name, value) in values {
      attributes.append(["qid": "\(question)", "attribute": name, "value": value, "language": ""])
    }
  }

  /// A reason is asked while there is no answer, all else beside a question once there is one.
  private func relevance(_ field: FormField) -> String {
    guard let above = field.dependsOn else { return "1" }
    return field.part == .reason ? "is_empty(\(above).NAOK)" : "!is_empty(\(above).NAOK)"
  }

  /// A text where LimeSurvey takes markup and, between braces, expressions.
  static func plain(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "{": result += "&#123;"
      case "}": result += "&#125;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
