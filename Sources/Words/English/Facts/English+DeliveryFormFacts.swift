internal import Diagnostics

/// What findings say of LimeSurvey and web forms.
extension English {
  static let deliveryFormSayings: [DeliveryFact: String] = [:]
}
