internal import Diagnostics

extension Korean {
  /// In parts as they are written.
  static let tableFacts: [[TableFact: String]] = [tableSayings]

  private static let tableSayings: [TableFact: String] = [
    .inPart: "{1} 안: {2}"
  ]
}
