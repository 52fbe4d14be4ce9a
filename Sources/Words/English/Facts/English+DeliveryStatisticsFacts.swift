internal import Diagnostics

/// What findings say of statistics offices.
extension English {
  static let deliveryStatisticsSayings: [DeliveryFact: String] = [:]
}
