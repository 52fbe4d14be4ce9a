internal import Diagnostics

extension English {
  /// In parts as they are written.
  static let exchangeFacts: [[ExchangeFact: String]] = [
    exchangeSayings, exchangeCOINrSayings, exchangeXMCDASayings, exchangeLossesSayings,
  ]

  private static let exchangeSayings: [ExchangeFact: String] = [
    .noCode: "no uCode",
    .standsTwice: "stands twice",
    .notActive: "not active",
    .fictive: "fictive",
  ]
}
