/// Codes of LimeSurvey and web forms.
extension DiagnosticCode {
  static let formDeliveryCodes: [DiagnosticCode] = []
}
