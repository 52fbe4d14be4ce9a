/// Codes of statistics offices.
extension Korean {
  static let statisticsDeliveryCodes: [String: CodeText] = [:]
}
