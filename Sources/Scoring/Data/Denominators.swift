import AssessmentModel
import Diagnostics

/// The step after item scoring: values are divided by their denominators.
extension ItemScorer {
  /// Divides the columns of the indicators that have a denominator; `nil` if none has.
  mutating func denominate(_ columns: inout [AnswerVector], of indicators: [Indicator]) -> StageRecord? {
    var record = StageRecord(.denomination)
    for (position, indicator) in indicators.enumerated() {
      guard let denominator = indicator.denominator else { continue }
      let lost = divide(&columns[position], by: denominator, of: indicator.id, group: nil)
      record.parameters.append(.denominator(indicator.id, denominator))
      if lost > 0 { record.remarks.append(.withoutDenominator(indicator.id, lost)) }
    }
    return record.parameters.isEmpty ? nil : record
  }

  /// `x / (d / per)` in place. A value whose denominator is missing or 0 becomes invalid, with a finding; a missing value
  /// keeps its reason. The basis is the worse of the two. Gives the number of values that had to be set aside.
  mutating func divide(
    _ column: inout AnswerVector, by denominator: Denominator, of indicator: IndicatorID, group: GroupID?
  ) -> Int {
    let key = AnswerKey(denominator.item, group: group)
    guard hasColumn(key) else { return setAside(&column, indicator, key) }
    let divisors = answers(denominator.item, group)
    var lost = 0
    for city in 0..<column.count where !column.states[city].isMissing {
      let state = divisors.states[city]
      let divisor = divisors.numbers[city]
      if state.isMissing || divisor == 0 {
        let fact: ScoringFact = state.isMissing ? .dividesByMissing : .dividesByZero
        report(
          .denominatorUnusable, .scoring(fact, .text("\(indicator)"), .text(key.header)), column: key, city: city)
      } else {
        let value = column.numbers[city] / (divisor / denominator.per)
        if value.isFinite {
          column.numbers[city] = value
          column.states[city] = worseBasis(column.states[city], state)
          continue
        }
        reportOverflow(of: indicator, column: key, city: city)
      }
      column[city] = .missing(.invalid)
      lost += 1
    }
    return lost
  }

  /// One finding for all cities, where the survey does not have the denominator at all.
  private mutating func setAside(_ column: inout AnswerVector, _ indicator: IndicatorID, _ key: AnswerKey) -> Int {
    var lost = 0
    for city in 0..<column.count where !column.states[city].isMissing {
      column[city] = .missing(.invalid)
      lost += 1
    }
    if lost > 0 {
      add(
        Diagnostic(
          .denominatorUnusable, .valueSetAside,
          .scoring(.dividesByNoColumn, .text("\(indicator)"), .text(key.header)),
          at: survey.files.first.map { InputLocation(file: $0) }))
    }
    return lost
  }
}
