import AssessmentModel
import ReportFiles
import Words

/// The indicators, and what follows from them.
extension ComparisonSection {
  /// The indicators by falling spread of their scores, those without a spread last, in file order.
  var bySpread: [(indicator: Int, spread: Int?)] {
    page.criteria.indicators.indices.map { indicator -> (indicator: Int, spread: Int?) in
      let values = cities.compactMap { figures.quantised(indicator: indicator, $0) }
      guard values.count > 1, let low = values.min(), let high = values.max() else { return (indicator, nil) }
      return (indicator, high - low)
    }.sorted { ($1.spread ?? -1, $0.indicator) < ($0.spread ?? -1, $1.indicator) }
  }

  func indicators() {
    page.table(class: "compare", label: words(.indicatorsHeading)) {
      html.element("caption", words(.compareIndicatorsCaption, NumberText.whole(page.criteria.indicators.count)))
      columns(.indicator, withSpread: true)
      html.element("tbody") {
        for (indicator, spread) in bySpread {
          let best = Self.best(cities.map { figures.quantised(indicator: indicator, $0) })
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              html.localized(page.criteria.indicators[indicator].name)
              let unit = figures.unit(indicator)
              if !unit.isEmpty {
                html.text(" ")
                html.element("span", class: "unit", unit)
              }
            }
            for (place, city) in cities.enumerated() {
              html.element("td", class: figures.isMissing(indicator, city) ? "none" : nil) {
                html.text(figures.answer(indicator, city))
                if place == best { bestMark() }
              }
            }
            html.element("td", class: "n", spread.map { QuantisedScore.plain($0, scores) } ?? "–")
          }
          html.line()
        }
      }
    }
  }

  // The cuts of what is called a gap and a strength, on the common scale.
  static let gap = 50_000
  static let strong = 75_000
  static let weak = 25_000

  private func cut(_ value: Int) -> String { facts.shown.cut(scores.reported(Double(value) / QuantisedScore.unit)) }

  /// What all of them lack.
  func commonGaps() {
    let names = page.criteria.indicators.indices.filter { indicator in
      let values = cities.compactMap { figures.quantised(indicator: indicator, $0) }
      return values.count == cities.count && values.allSatisfy { $0 < Self.gap }
    }.map { page.criteria.indicators[$0].name[page.language] }
    html.element(
      "p",
      names.isEmpty
        ? words(.noCommonGaps, cut(Self.gap))
        : words(.commonGapsText, cut(Self.gap), names.joined(separator: words(.separator))))
  }

  /// What one has that another lacks.
  func complements() {
    let lines = page.criteria.indicators.indices.compactMap { indicator -> String? in
      let values = cities.map { figures.quantised(indicator: indicator, $0) }
      let present = values.compactMap { $0 }
      guard let high = present.max(), let low = present.min(), high >= Self.strong, low <= Self.weak,
        let best = values.firstIndex(of: high), let worst = values.firstIndex(of: low)
      else { return nil }
      return words(
        .complementaryLine, name(cities[best]), figures.answer(indicator, cities[best]), name(cities[worst]),
        figures.answer(indicator, cities[worst]), figures.nameWithUnit(indicator))
    }
    if lines.isEmpty {
      html.element("p", words(.noComplementary, cut(Self.strong), cut(Self.weak)))
    } else {
      html.element("ul") { for line in lines { html.element("li", line) } }
    }
  }
}
