internal import AssessmentModel
internal import SurveyFiles
internal import Tables

/// What a spreadsheet offers in the cells of an answer.
enum AnswerChoices {
  /// The most levels that are offered one by one.
  private static let mostLevels = 20

  /// The texts to choose from, each of which is read again as what it stands for; empty where numbers are written.
  static func texts(_ scale: Scale, _ words: FormWords) -> [String] {
    switch scale {
    case .yesNo: return [true, false].map { FormAnswer.yesNo($0, words.first) }
    case .level(let top) where top <= mostLevels: return (0...top).map(String.init)
    case .options(let options):
      let rule = CellRule(scale)
      return options.map { option in
        let label = option.label[words.first]
        return isRead(label, as: option.points, rule) ? label : option.code
      }
    case .level, .count, .percent, .number: return []
    }
  }

  /// Whether a text is read as so many points.
  static func isRead(_ text: String, as points: Double, _ rule: CellRule) -> Bool {
    guard !text.isEmpty else { return false }
    return reading(text, rule) == .number(points)
  }

  static func reading(_ text: String, _ rule: CellRule) -> CellReading {
    unsafe Array(text.utf8).withUnsafeBufferPointer { unsafe CellReader().read($0, rule) }
  }

  /// The bounds of a scale of numbers; `nil` where texts are chosen.
  static func bounds(_ scale: Scale) -> CellEntry? {
    let (lower, upper) = scale.bounds
    switch scale {
    case .yesNo, .options: return nil
    case .level, .count: return .whole(lower: lower, upper: upper)
    case .percent, .number: return .number(lower: lower, upper: upper)
    }
  }
}
