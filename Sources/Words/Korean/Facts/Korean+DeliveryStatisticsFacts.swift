internal import Diagnostics

/// What findings say of statistics offices.
extension Korean {
  static let deliveryStatisticsSayings: [DeliveryFact: String] = [:]
}
