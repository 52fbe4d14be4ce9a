package import AssessmentModel
internal import Diagnostics
internal import ReportFiles
package import Words

// Methods and shares in a line, for the terminal. English says what files write, with every digit; other
// languages say it in the phrases of the reports.

extension Wording {
  /// A share in percent with its sign.
  package func line(share: Double, decimals: Int = 0, apartFrom bounds: [Double] = []) -> String {
    let number = PercentText.number(share, decimals: decimals, apartFrom: bounds)
    return number == DecimalText.none ? number : self(.percentSign, number)
  }

  /// How values come onto the common scale.
  package func line(_ method: Normalisation) -> String { says(method.notation) ?? tight(text(method)) }

  /// What values are divided by.
  package func line(_ denominator: Denominator) -> String { says(denominator.notation) ?? tight(text(denominator)) }

  /// How gaps are filled.
  package func line(_ imputation: Imputation) -> String { says(imputation.notation) ?? tight(text(imputation)) }

  /// How outliers are treated.
  package func line(_ treatment: OutlierTreatment) -> String { says(treatment.notation) ?? tight(text(treatment)) }

  /// Who is left out.
  package func line(_ screening: Screening) -> String { says(screening.notation) ?? tight(text(screening)) }

  /// How children become their parent's score.
  package func line(_ aggregation: Aggregation) -> String { says(aggregation.notation) ?? tight(text(aggregation)) }

  /// Where the weights of the children come from.
  package func line(_ weighting: Weighting) -> String { says(weighting.notation) ?? tight(text(weighting)) }

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
    if let notation = says(variation.notation) { return notation }
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

  /// The notation where people read it, too.
  private func says(_ notation: String) -> String? { language == .english ? notation : nil }
}
