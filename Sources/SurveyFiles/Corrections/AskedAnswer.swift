package import AssessmentModel
import Diagnostics

/// One answer that a criteria set asks a city for, in words for those who give it: a row of a long table.
package struct AskedAnswer: Sendable {
  /// The item, and the group that it is asked for.
  package let key: AnswerKey
  /// The question as asked.
  package let question: LocalizedText
  /// What may stand there, and the unit.
  package let allowed: LocalizedText
  /// The answers to choose from; empty where there is no list.
  package let choices: [String]
  /// Whether the answer is a choice from a list, so that it is text even where it looks like a number.
  package let isChoice: Bool
  /// The group that it is asked for, in words.
  package let group: LocalizedText?
  /// Whether it may be said how far the answer may be off.
  package let hasMargin: Bool

  /// Every answer that a criteria set asks for, in its order.
  ///
  /// - Complexity: O(items × groups).
  package static func list(_ criteria: CriteriaSet) -> [AskedAnswer] {
    let questions = QuestionSheet.questions(criteria)
    return QuestionPlan(criteria).questions.compactMap { question in
      let key = question.key
      guard !key.isMargin, !key.isSampleSize, let (item, indicator) = questions[key.item] else { return nil }
      let text = QuestionSheet.words(item, indicator)
      let group = key.group.flatMap { QuestionSheet.name(of: $0, in: criteria) }
      let unit = indicator.items.count == 1 ? indicator.unit : .empty
      return AskedAnswer(
        key: key, question: group == nil ? text : QuestionSheet.joined(text, group, nil, nil),
        allowed: AllowedAnswer.words(item.scale, unit: unit), choices: AllowedAnswer.choices(item.scale),
        isChoice: AllowedAnswer.isChoice(item.scale), group: group,
        hasMargin: question.rule.hasMargin && key.group == nil)
    }
  }
}

/// What may stand in a cell, in words of every language.
enum AllowedAnswer {
  static func words(_ scale: Scale, unit: LocalizedText) -> LocalizedText {
    let words = words(scale)
    // A unit may say no more than the scale does.
    guard !unit.isEmpty, unit.english != words.english else { return words }
    return LocalizedText("\(words.english); \(unit.english)", korean: "\(words[.korean]), \(unit[.korean])")
  }

  private static func words(_ scale: Scale) -> LocalizedText {
    let rule = CellRule(scale)
    func text(_ number: Double) -> String { DecimalText.exact(number) }
    switch scale {
    case .yesNo: return LocalizedText("yes or no", korean: "예 또는 아니오 (yes, no)")
    case .level(let top): return LocalizedText(rule.english, korean: "0에서 \(top)까지의 단계(정수)")
    case .count(let top):
      return LocalizedText(rule.english, korean: top.map { "0에서 \($0)까지의 정수" } ?? "0 이상의 정수")
    case .percent: return LocalizedText(rule.english, korean: "0에서 100까지의 백분율")
    case .number(let lower, let upper):
      let korean =
        switch (lower, upper) {
        case (let lower?, let upper?): "\(text(lower))에서 \(text(upper))까지의 수"
        case (let lower?, nil): "\(text(lower)) 이상의 수"
        case (nil, let upper?): "\(text(upper)) 이하의 수"
        case (nil, nil): "수"
        }
      return LocalizedText(rule.english, korean: korean)
    case .options(let options):
      return LocalizedText(list(options, .english), korean: list(options, .korean))
    }
  }

  private static func list(_ options: [ResponseOption], _ language: Language) -> String {
    options.map { option in
      let label = option.label[language]
      return label.isEmpty || label == option.code ? option.code : "\(option.code) (\(label))"
    }.joined(separator: "; ")
  }

  /// Answers to choose from, where there are so few that a spreadsheet can list them.
  static func choices(_ scale: Scale) -> [String] {
    switch scale {
    case .yesNo: return ["yes", "no"]
    case .options(let options):
      let codes = options.map(\.code)
      let length = codes.reduce(codes.count) { $0 + $1.utf16.count }
      return length <= 250 && !codes.contains { $0.contains(",") || $0.contains("\"") } ? codes : []
    case .level(let top) where top <= 20: return (0...top).map(String.init)
    case .level, .count, .percent, .number: return []
    }
  }

  static func isChoice(_ scale: Scale) -> Bool {
    switch scale {
    case .yesNo, .options: true
    case .level, .count, .percent, .number: false
    }
  }
}
