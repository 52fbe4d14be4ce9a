internal import Diagnostics

/// What findings say of KoboToolbox and ODK.
extension English {
  static let deliveryToolSayings: [DeliveryFact: String] = [:]
}
