internal import Diagnostics

/// What findings say of LimeSurvey and web forms.
extension Korean {
  static let deliveryFormSayings: [DeliveryFact: String] = [:]
}
