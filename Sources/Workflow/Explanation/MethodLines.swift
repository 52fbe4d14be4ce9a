package import AssessmentModel
internal import Diagnostics
internal import ReportFiles
package import Words

// Methods and shares in a line, for the terminal. English says what the records of a run say, with every digit; other
// languages say it in the phrases of the reports.

extension Wording {
  /// A share in percent with its sign.
  package func line(share: Double, decimals: Int = 0, apartFrom bounds: [Double] = []) -> String {
    let number = PercentText.number(share, decimals: decimals, apartFrom: bounds)
    return number == DecimalText.none ? number : self(.percentSign, number)
  }

  /// How values come onto the common scale.
  package func line(_ method: Normalisation) -> String { says(method.summary) ?? tight(text(method)) }

  /// What values are divided by.
  package func line(_ denominator: Denominator) -> String { says(denominator.summary) ?? tight(text(denominator)) }

  /// How gaps are filled.
  package func line(_ imputation: Imputation) -> String { says(imputation.summary) ?? tight(text(imputation)) }

  /// How outliers are treated.
  package func line(_ treatment: OutlierTreatment) -> String { says(treatment.summary) ?? tight(text(treatment)) }

  /// Who is left out.
  package func line(_ screening: Screening) -> String { says(screening.summary) ?? tight(text(screening)) }

  /// How children become their parent's score.
  package func line(_ aggregation: Aggregation) -> String { says(aggregation.summary) ?? tight(text(aggregation)) }

  /// Where the weights of the children come from.
  package func line(_ weighting: Weighting) -> String { says(weighting.summary) ?? tight(text(weighting)) }

  /// Both ends of a range.
  package func line(_ range: OutputRange) -> String {
    self(.rangeFromTo, DecimalText.exact(range.lower), DecimalText.exact(range.upper))
  }

  /// What a zero does.
  package func line(_ zero: ZeroRule) -> String {
    switch zero {
    case .stops: self(.zeroStopsIt)
    case .floor(let floor): self(.zeroFloor, DecimalText.exact(floor))
    }
  }

  /// What varies, and in what.
  package func line(_ variation: Variation) -> String {
    if let summary = says(variation.summary) { return summary }
    let text = tight(text(variation))
    return scope(of: variation).map { self(.variedFor, text, $0) } ?? text
  }

  /// The nodes or indicators in which something varies, if not all.
  private func scope(of variation: Variation) -> String? {
    let names: [String] =
      switch variation {
      case .weights(let nodes, _), .aggregation(let nodes, _): nodes.map(\.rawValue)
      case .normalisation(let indicators, _), .goalposts(let indicators, _), .dropping(let indicators):
        indicators.map(\.rawValue)
      case .imputation, .treatment, .answers: []
      }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// A phrase of a report with the percent sign as it stands at the terminal.
  private func tight(_ text: String) -> String { text.replacing("\u{A0}%", with: self(.percentSign, "")) }

  /// The summary where it is written in this language.
  private func says(_ summary: String) -> String? { language == .english ? summary : nil }
}
