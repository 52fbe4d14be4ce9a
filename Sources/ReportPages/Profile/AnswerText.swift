import AssessmentModel
import ReportFiles
import Words

/// Answers in words and digits.
extension ReportPage {
  /// A raw value with its unit, or the reason why there is none.
  func answer(_ answer: Answer, _ indicator: Int) {
    switch answer {
    case .missing(let reason): html.element("span", class: "none", Self.phrase(reason))
    case .value(let number, let basis):
      value(number, indicator)
      if let mark = basis.phrase {
        html.text(" · ")
        html.text(mark)
      }
    }
  }

  /// A city's answer to an indicator; a gap shows that it is one, and what was put in its place by which rule.
  func answer(_ position: Int, of city: Int) {
    answer(assessment.indicators.columns[position][city], position)
    guard let cell = facts.imputedCell(position, of: city) else { return }
    html.element("div", class: "soft") {
      html.text(.filledMark)
      html.text(" ")
      answer(.value(cell.value, .reported), position)
      html.text(" · ")
      html.text(rule(of: cell))
    }
  }

  /// A city's answer in a sentence: no unit, no marks of its own, and a filled gap by its value.
  func plainAnswer(_ position: Int, of city: Int) {
    let indicator = criteria.indicators[position]
    let cell = facts.imputedCell(position, of: city)
    switch assessment.indicators.columns[position][city] {
    case .value(let number, _): html.text(short(number, indicator))
    case .missing(let reason):
      html.text(Self.phrase(reason))
      guard let cell else { return }
      html.text(words(.separator) + words(.filledMark) + " " + short(cell.value, indicator) + " · " + rule(of: cell))
    }
  }

  /// A raw value without its unit.
  private func short(_ number: Double, _ indicator: Indicator) -> String {
    switch indicator.scale {
    case .count(.none), .number: NumberText.measured(number)
    case .yesNo, .level, .count, .options, .percent: plain(number, indicator)
    }
  }

  /// A raw value as text.
  func plain(_ number: Double, _ indicator: Indicator) -> String {
    switch indicator.scale {
    case .yesNo where number == 0 || number == 1: return words(number == 1 ? .yes : .no)
    case .level(let top): return words(.levelOf, NumberText.measured(number), NumberText.whole(top))
    case .count(.some(let top)): return words(.countOf, NumberText.measured(number), NumberText.whole(top))
    case .options(let options):
      guard let option = options.first(where: { $0.points == number }) else { return NumberText.measured(number) }
      return option.label.isEmpty ? option.code : option.label[language]
    case .percent: return words.percents(NumberText.measured(number, apartFrom: [0, 100]))
    case .yesNo, .count, .number:
      let unit = indicator.unit[language]
      return NumberText.measured(number) + (unit.isEmpty ? "" : " " + unit)
    }
  }

  /// The value that a step starts from: a level says of how many, a number leaves its unit to the one it leads to.
  func before(_ number: Double, _ indicator: Indicator) -> String {
    if case .level(let top) = indicator.scale {
      return words(.levelWord, NumberText.measured(number), NumberText.whole(top))
    }
    return short(number, indicator)
  }

  /// The value that a step leads to.
  func after(_ number: Double, _ indicator: Indicator, hasUnit: Bool) -> String {
    switch indicator.scale {
    case .level, .count(.some): NumberText.measured(number)
    case .count(.none), .number: hasUnit ? plain(number, indicator) : short(number, indicator)
    case .yesNo, .options, .percent: plain(number, indicator)
    }
  }

  /// A raw value with its unit.
  private func value(_ number: Double, _ indicator: Int) {
    switch criteria.indicators[indicator].scale {
    case .yesNo where number == 0 || number == 1: html.text(number == 1 ? .yes : .no)
    case .level(let top): html.text(words(.levelWord, NumberText.measured(number), NumberText.whole(top)))
    case .count(.some(let top)): html.text(words(.countOf, NumberText.measured(number), NumberText.whole(top)))
    case .options(let options):
      if let option = options.first(where: { $0.points == number }) {
        html.localized(option.label.isEmpty ? LocalizedText(option.code) : option.label)
      } else {
        html.text(NumberText.measured(number))
      }
    case .percent: html.text(words.percents(NumberText.measured(number, apartFrom: [0, 100])))
    case .yesNo, .count, .number:
      html.text(NumberText.measured(number))
      let unit = criteria.indicators[indicator].unit
      if !unit.isEmpty {
        html.text(" ")
        html.element("span", class: "unit") { html.localized(unit) }
      }
    }
  }

  static func phrase(_ reason: MissingReason) -> Phrase {
    switch reason {
    case .noAnswer: .noAnswer
    case .doesNotKnow: .doesNotKnow
    case .refused: .refused
    case .notApplicable: .notApplicable
    case .notAsked: .notAsked
    case .invalid: .invalid
    case .notReturned: .notReturned
    }
  }
}
