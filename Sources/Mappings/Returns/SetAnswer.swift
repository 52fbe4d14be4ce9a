internal import Diagnostics
internal import XMLStream

/// One answer of several choices.
enum SetAnswer {
  /// The answer by a rule; `nil` if a chosen option has no points where points are added.
  ///
  /// - Parameter chosen: the options that were chosen; those that do not count change nothing.
  static func text(_ chosen: [MappedOption], of question: MappedQuestion, _ rule: SetRule) -> String? {
    let all = question.options.count { $0.counts && $0.missing == nil }
    let counted = chosen.filter(\.counts)
    let number: Double
    switch rule {
    case .any: return counted.isEmpty ? "no" : "yes"
    case .all: return counted.count == all && all > 0 ? "yes" : "no"
    case .count: number = Double(counted.count)
    case .share: number = all == 0 ? 0 : 100 * Double(counted.count) / Double(all)
    case .points:
      var sum = 0.0
      for option in counted {
        guard let value = option.value, let points = DecimalBytes.double(Array(value.utf8).span) else { return nil }
        sum += points
      }
      number = sum
    }
    if question.levels.isEmpty { return DecimalText.exact(number) }
    return question.levels.last { $0.from <= number }?.value
  }
}
