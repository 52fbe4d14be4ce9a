internal import Diagnostics

/// What findings say of criteria as workbooks and codebooks, results as statistics.
extension Korean {
  static let deliveryCodebookSayings: [DeliveryFact: String] = [:]
}
