import AssessmentModel
import Diagnostics

/// Percentages that the criteria set sums to a percentage: shares of one whole, and not more than it.
enum SharesTogether {
  /// Looks at each indicator that is a plain sum of percentages.
  static func note(_ view: SurveyView, in findings: inout FindingList) {
    for indicator in view.criteria.indicators {
      guard let items = shares(indicator) else { continue }
      let columns = items.compactMap { view.column(AnswerKey($0)) }
      guard columns.count > 1 else { continue }
      for city in view.cities {
        let given = columns.filter { !$0.answers.numbers[city].isNaN }
        let numbers = given.map { $0.answers.numbers[city] }
        let sum = numbers.reduce(0, +)
        let rounding = numbers.reduce(0) { $0 + GroupTotals.halfUnit($1) }
        guard sum > 100 + rounding + Comparison.tolerance else { continue }
        findings.append(.sharesOverWhole, .note, finding(indicator, given, numbers, sum, city, view))
      }
    }
  }

  private static func finding(
    _ indicator: Indicator, _ given: [AnswerColumn], _ numbers: [Double], _ sum: Double, _ city: Int, _ view: SurveyView
  ) -> Diagnostic {
    let parts = zip(given, numbers).prefix(6).map { "\($0.key.item.rawValue) \(DecimalText.exact($1))" }
    let percent = PercentText.number(percent: sum, decimals: 1, apartFrom: [100])
    return view.note(
      .sharesOverWhole,
      .survey(
        .sharesOverWhole, view.said(city), .text(indicator.id.rawValue), .percent(percent),
        .firstOf(parts, count: given.count)), at: given[0], city: city, mend: .survey(.checkShares))
  }

  private static func shares(_ indicator: Indicator) -> [ItemID]? {
    guard indicator.scale.isPercent, indicator.denominator == nil else { return nil }
    let items: [ItemID]
    switch indicator.scoring {
    case .sum(let list): items = list
    case .weighted(let list, let weights, isMean: false, scale: 1, _) where weights.allSatisfy({ $0 == 1 }):
      items = list
    case .weighted, .answer, .ratio, .mean, .outsideCountry: return nil
    }
    let percentages = Set(indicator.items.filter(\.scale.isPercent).map(\.id))
    return items.allSatisfy(percentages.contains) ? items : nil
  }
}
