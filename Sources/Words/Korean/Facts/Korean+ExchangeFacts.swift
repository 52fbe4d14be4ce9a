internal import Diagnostics

extension Korean {
  /// In parts as they are written.
  static let exchangeFacts: [[ExchangeFact: String]] = [
    exchangeSayings, exchangeCOINrSayings, exchangeXMCDASayings, exchangeLossesSayings,
  ]

  private static let exchangeSayings: [ExchangeFact: String] = [
    .noCode: "uCode 없음",
    .standsTwice: "두 번 나옴",
    .notActive: "비활성",
    .fictive: "허구의 대안",
  ]
}
