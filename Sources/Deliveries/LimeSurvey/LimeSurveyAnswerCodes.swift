internal import Diagnostics

/// Turns cells of single choices into the codes of their options, by a codebook.
struct LimeSurveyAnswerCodes {
  /// Whether answers are written as texts, told by what stands in all single choices together.
  let areTexts: Bool
  private let style: LimeSurveyTicks

  init(_ answers: LimeSurveyAnswers, _ singles: [(column: Int, question: DeliveredQuestion)], style: LimeSurveyTicks) {
    self.style = style
    var (names, labels) = (0, 0)
    for (column, question) in singles where question.kind == .choice {
      let codes = Set(question.options.map(\.name))
      let texts = Set(question.options.compactMap(\.label))
      for value in answers.values(column) {
        let (isCode, isText) = (codes.contains(value), texts.contains(PlainLabel.text(value)))
        if isCode, !isText { names += 1 }
        if isText, !isCode { labels += 1 }
      }
    }
    areTexts = labels > names
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
      if style == .numbers, text == "1" || text == "2" { return .code(text == "1" ? "Y" : "N") }
      return .unknown
    case .choice:
      guard !question.options.isEmpty else { return .code(text) }
      if !areTexts, question.options.contains(where: { $0.name == text }) { return .code(text) }
      let plain = PlainLabel.text(text)
      let held = question.options.filter { $0.label == plain }
      if held.count > 1 { return .ambiguous }
      if let option = held.first { return .code(option.name) }
      if areTexts, plain == "Other" || plain == "기타", question.options.contains(where: { $0.name == "-oth-" }) {
        return .code("-oth-")
      }
      return .unknown
    case .text, .number, .date, .choices, .place, .attachment, .record: return .code(text)
    }
  }
}
