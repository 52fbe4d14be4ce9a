/// Codes of LimeSurvey and web forms.
extension English {
  static let formDeliveryCodes: [String: CodeText] = [:]
}
