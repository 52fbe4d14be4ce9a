internal import Diagnostics

extension English {
  /// In parts as they are written.
  static let tableFacts: [[TableFact: String]] = [tableSayings]

  private static let tableSayings: [TableFact: String] = [
    .inPart: "in {1}: {2}"
  ]
}
