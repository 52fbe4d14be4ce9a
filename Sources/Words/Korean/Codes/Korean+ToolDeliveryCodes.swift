/// Codes of KoboToolbox and ODK.
extension Korean {
  static let toolDeliveryCodes: [String: CodeText] = [:]
}
