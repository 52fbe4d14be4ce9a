/// Codes of statistics offices.
extension English {
  static let statisticsDeliveryCodes: [String: CodeText] = [:]
}
