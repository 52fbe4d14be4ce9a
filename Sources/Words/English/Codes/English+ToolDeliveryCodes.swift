/// Codes of KoboToolbox and ODK.
extension English {
  static let toolDeliveryCodes: [String: CodeText] = [:]
}
