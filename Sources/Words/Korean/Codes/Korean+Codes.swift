extension Korean {
  /// What every rule says of itself, in parts as they are written.
  static let codes: [[String: CodeText]] = []
}
