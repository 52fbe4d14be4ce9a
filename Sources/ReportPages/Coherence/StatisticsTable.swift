import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// Descriptive statistics of the indicators.
extension ReportPage {
  private static let shownIndicators = 60

  func statisticsTable(_ analysis: CoherenceAnalysis) {
    let limits = analysis.statisticsThresholds
    let shown = analysis.statistics.prefix(Self.shownIndicators)
    heading(3, .statisticsTable)
    table(label: words(.statisticsTable)) {
      html.element(
        "caption",
        words(
          .statisticsCaption, NumberText.measured(limits.skewness), NumberText.measured(limits.kurtosis),
          words.percent(limits.availability), words.percent(limits.zeros), words.percent(limits.unique)))
      html.element("thead") {
        html.element("tr") {
          column(.indicator)
          for phrase in [
            Phrase.completeCount, .missingCount, .minimumHead, .lowerQuartileHead, .medianHead, .upperQuartileHead,
            .maximumHead, .meanHead, .deviationHead, .skewnessHead, .kurtosisHead,
          ] {
            column(phrase, class: "n")
          }
          column(.flagsHead)
        }
      }
      html.element("tbody") { for entry in shown { row(entry) } }
    }
    if shown.count < analysis.statistics.count {
      html.element(
        "p", class: "soft",
        words(.moreStatistics, NumberText.whole(shown.count), NumberText.whole(analysis.statistics.count)))
      html.line()
    }
  }

  private func row(_ entry: IndicatorStatistics) {
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(criteria.indicators[entry.indicator].name)
      }
      html.element("td", class: "n", NumberText.whole(entry.count))
      html.element("td", class: "n", NumberText.whole(entry.missing))
      let summary = entry.summary
      for number in [
        summary?.minimum, summary?.lowerQuartile, summary?.median, summary?.upperQuartile, summary?.maximum,
        summary?.mean, summary?.deviation,
      ] {
        html.element("td", class: "n", number.map { NumberText.measured($0) } ?? "–")
      }
      for number in [summary?.skewness, summary?.kurtosis] {
        html.element("td", class: "n", number.map { NumberText.fixed($0, 2) } ?? "–")
      }
      html.element("td", entry.flags.map { words(phrase($0)) }.joined(separator: words(.separator)))
    }
    html.line()
  }

  private func phrase(_ flag: StatisticsFlag) -> Phrase {
    switch flag {
    case .missing: .flagMissing
    case .outliers: .flagOutliers
    case .zeros: .flagZeros
    case .fewValues: .flagFewValues
    case .constant: .flagConstant
    }
  }
}
