internal import Diagnostics

extension English {
  /// In parts as they are written.
  static let xmlFacts: [[XMLFact: String]] = [xmlSayings]

  private static let xmlSayings: [XMLFact: String] = [
    .placeholder: "{1}"
  ]
}
