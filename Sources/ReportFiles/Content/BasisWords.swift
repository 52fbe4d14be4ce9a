package import AssessmentModel
package import Words

// Where an answer comes from, in words.

extension AnswerBasis {
  /// What is said beside the answer; `nil` for one that a city simply gave.
  package var phrase: Phrase? {
    switch self {
    case .reported: nil
    case .evidenced: .basisEvidenced
    case .selfReported: .basisSelfReported
    case .countryProxy: .basisProxy
    case .registry: .basisRegistry
    case .imputed: .basisImputed
    case .previousEdition: .basisPrevious
    }
  }
}
