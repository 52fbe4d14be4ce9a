internal import Diagnostics

/// What findings say of mappings and merging.
extension Korean {
  static let deliveryMappingSayings: [DeliveryFact: String] = [:]
}
