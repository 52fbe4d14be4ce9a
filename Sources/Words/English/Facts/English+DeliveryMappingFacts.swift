internal import Diagnostics

/// What findings say of mappings and merging.
extension English {
  static let deliveryMappingSayings: [DeliveryFact: String] = [:]
}
