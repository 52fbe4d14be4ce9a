internal import AssessmentModel
internal import Diagnostics
internal import Words

/// What a what-if should say besides its figures: which changes change nothing, and why a verdict stays provisional.
struct WhatIfRemarks {
  let assessment: Assessment
  let result: WhatIfResult
  /// The changes as they were asked for.
  let settings: [String]
  let words: OutlookWords

  private var spoken: Wording { words.spoken }

  /// Most missing answers that are named.
  private static let mostNamed = 8

  /// The settings that are what the city answered.
  var idle: [String] { zip(settings, result.changes).filter { isIdle($0.1) }.map(\.0) }

  /// A line for every setting that changes nothing.
  var unchanged: String {
    let lines = zip(settings, result.changes).filter { isIdle($0.1) }.map { setting, change in
      spoken(.alreadySo, name(setting), value(change)) + "\n"
    }
    return lines.isEmpty ? "" : lines.joined() + "\n"
  }

  /// Why the verdict would be provisional, if it would.
  var provisional: String {
    guard let verdict = result.after.verdict, let answered = verdict.withoutSilence else { return "" }
    let names = result.open.prefix(Self.mostNamed).map { assessment.criteria.indicators[$0].id.rawValue }
    let more = result.open.count - names.count
    let (now, worse) = (words.verdict(answered), words.verdict(verdict.verdict))
    let reason =
      result.open.count == 1
      ? spoken(.provisionalOne, now, worse) : spoken(.provisionalMany, now, "\(result.open.count)", worse)
    var list = names.joined(separator: ", ")
    if more > 0 { list = spoken(.andMore, list, "\(more)") }
    return "  \(reason)\n  \(spoken(.missingList, list))\n"
  }

  private func isIdle(_ change: AnswerChange) -> Bool {
    switch (before(change.subject), change.answer) {
    case (.value(let old, _), .value(let new, _)): old == new
    case (.missing(let old), .missing(let new)): old == new
    case (.value, .missing), (.missing, .value): false
    }
  }

  private func before(_ subject: AnswerChange.Subject) -> Answer {
    switch subject {
    case .indicator(let position): return assessment.indicators.columns[position][result.city]
    case .answer(let key):
      let column = assessment.survey.columns.first { $0.key == key }
      return column?.answers[result.city] ?? .missing(.notAsked)
    }
  }

  private func name(_ setting: String) -> String { String(setting.prefix { $0 != "=" }) }

  private func value(_ change: AnswerChange) -> String {
    guard let number = change.answer.number else { return spoken(.withoutAnswer) }
    switch change.subject {
    case .indicator(let position): return words.value(number, of: position)
    case .answer: return DecimalText.exact(number)
    }
  }
}
