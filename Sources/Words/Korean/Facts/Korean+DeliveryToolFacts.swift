internal import Diagnostics

/// What findings say of KoboToolbox and ODK.
extension Korean {
  static let deliveryToolSayings: [DeliveryFact: String] = [:]
}
