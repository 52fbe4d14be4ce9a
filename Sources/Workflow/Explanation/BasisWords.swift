package import AssessmentModel

extension AnswerBasis {
  /// What a value rests on, in English.
  package var words: String {
    switch self {
    case .reported: "reported"
    case .evidenced: "with evidence"
    case .selfReported: "self-reported"
    case .countryProxy: "value of the country, standing in for the city"
    case .registry: "from the registry"
    case .imputed: "filled by the rule of the criteria set"
    case .previousEdition: "value of the previous edition, filled in"
    }
  }
}
