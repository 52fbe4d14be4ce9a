/// Codes of LimeSurvey and web forms.
extension Korean {
  static let formDeliveryCodes: [String: CodeText] = [:]
}
