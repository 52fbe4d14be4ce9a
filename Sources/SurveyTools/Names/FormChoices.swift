internal import AssessmentModel
internal import Diagnostics
internal import SurveyFiles

/// The answers to choose from in a form, with codes that the tool allows.
struct FormChoices {
  /// One answer.
  struct Choice {
    let code: String
    let label: LocalizedText
  }

  let choices: [Choice]
  /// Whether codes stand in for those of the criteria set, so that only labels are known again.
  let isRecoded: Bool

  /// The choices of a scale; `nil` where numbers are written.
  init?(_ scale: Scale, _ style: FormNames.Style) {
    switch scale {
    case .yesNo:
      isRecoded = false
      choices = [
        Choice(code: "yes", label: FormAnswer.yes),
        Choice(code: "no", label: FormAnswer.no),
      ]
    case .level(let top) where top <= 20:
      isRecoded = false
      choices = (0...top).map { Choice(code: "\($0)", label: LocalizedText("\($0)", korean: "\($0)")) }
    case .options(let options):
      let rule = CellRule(scale)
      let labels = options.map { $0.label.isEmpty ? LocalizedText($0.code, korean: $0.code) : $0.label }
      let own = options.map { Self.code($0, rule, style) }
      if own.allSatisfy({ $0 != nil }), Set(own.compactMap(\.self)).count == options.count {
        isRecoded = false
        choices = zip(own, labels).map { Choice(code: $0 ?? "", label: $1) }
      } else {
        // Codes that stand for nothing in the set, so that none can be taken for another option.
        let letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".first { letter in
          options.indices.allSatisfy { AnswerChoices.reading("\(letter)\($0 + 1)", rule) == .faulty(.unknownOption) }
        }
        isRecoded = true
        choices = labels.enumerated().map { Choice(code: "\(letter ?? "A")\($0 + 1)", label: $1) }
      }
    case .level, .count, .percent, .number: return nil
    }
  }

  /// The reasons for there being no answer.
  static let reasons = MissingWords.offered.map {
    Choice(code: MissingWords.code($0), label: MissingWords.label($0))
  }

  /// An option's code as the tool allows it; `nil` if it would not be read as the same option.
  private static func code(_ option: ResponseOption, _ rule: CellRule, _ style: FormNames.Style) -> String? {
    let code: String
    switch style {
    case .xlsform:
      code = String(
        option.code.unicodeScalars.map {
          FormNames.isLetterOrDigit($0) || "-._".unicodeScalars.contains($0) ? Character($0) : "_"
        })
    case .limeSurvey: code = String(option.code.unicodeScalars.filter(FormNames.isLetterOrDigit).map(Character.init))
    }
    let longest = style == .limeSurvey ? 5 : 60
    return code.utf8.count <= longest && AnswerChoices.isRead(code, as: option.points, rule) ? code : nil
  }

  /// The finding that the codes of some options are others in a form.
  static func finding(_ questionnaire: Questionnaire, _ style: FormNames.Style, at place: InputLocation) -> Diagnostic?
  {
    let recoded = questionnaire.questions.filter { FormChoices($0.scale, style)?.isRecoded ?? false }.map(
      \.item.rawValue)
    guard let first = recoded.first else { return nil }
    let what: Statement =
      recoded.count == 1
      ? .survey(.formOptionCode, .text(first))
      : .survey(.formOptionCodes, .number(recoded.count), .firstOf(recoded.prefix(12), count: recoded.count))
    return Diagnostic(.formOptionCodes, .note, what, at: place, mend: .survey(.exportFullAnswers))
  }
}
