internal import Diagnostics

/// Turns cells of single choices into the codes of their options, by a codebook.
struct LimeSurveyAnswerCodes {
  /// Whether answers are written as texts, told by what stands in all single choices together.
  let areTexts: Bool
  private let style: LimeSurveyTicks
  /// The codes and texts of the options, by question.
  private let options: [String: Options]

  private struct Options {
    var codes: Set<String> = []
    /// The code of a text; an empty one where several options have it.
    var byText: [String: String] = [:]

    init(_ options: [DeliveredOption]) {
      for option in options {
        codes.insert(option.name)
        if let label = option.label { byText[label] = byText[label] == nil ? option.name : "" }
      }
    }
  }

  init(_ answers: LimeSurveyAnswers, _ singles: [(column: Int, question: DeliveredQuestion)], style: LimeSurveyTicks) {
    self.style = style
    var (names, labels) = (0, 0)
    var options: [String: Options] = [:]
    for (column, question) in singles where question.kind == .choice {
      let own = Options(question.options)
      options[question.name] = own
      for value in answers.values(column) {
        let (isCode, isText) = (own.codes.contains(value), own.byText[PlainLabel.text(value)] != nil)
        if isCode, !isText { names += 1 }
        if isText, !isCode { labels += 1 }
      }
    }
    areTexts = labels > names
    self.options = options
  }

  /// What a cell became.
  enum Reading {
    case code(String)
    case absent(AbsenceReason)
    /// None of the options, or several.
    case unknown
    case ambiguous
  }

  /// The code of what stands in a cell that is not empty.
  func code(_ text: String, of question: DeliveredQuestion) -> Reading {
    switch question.kind {
    case .boolean:
      if text == "Y" || LimeSurveyTicks.yes.contains(text) { return .code("Y") }
      if text == "N" || LimeSurveyTicks.no.contains(text) { return .code("N") }
      // Yes or no in words has N/A for what was not shown and for what was left empty.
      if LimeSurveyTicks.notApplicable.contains(text) { return .absent(.empty) }
      switch LimeSurveyTicks.read(text, isNull: false, style: style, knowsNull: true) {
      case .chosen: return .code("Y")
      case .notChosen: return .code("N")
      case .blank, .notShown, nil: break
      }
      return .unknown
    case .choice:
      guard let own = options[question.name], !own.codes.isEmpty else { return .code(text) }
      if !areTexts, own.codes.contains(text) { return .code(text) }
      let plain = PlainLabel.text(text)
      if let code = own.byText[plain] { return code.isEmpty ? .ambiguous : .code(code) }
      if areTexts, LimeSurveyTicks.other.contains(plain), own.codes.contains("-oth-") {
        return .code("-oth-")
      }
      return .unknown
    case .text, .number, .date, .choices, .place, .attachment, .record: return .code(text)
    }
  }
}
