/// The style of every page, in the order in which it is written. The page's policy admits it by its hash.
enum ReportStyle {
  static let parts: [StaticString] = [
    base, tables, profiles, robustness, ranking, compare, divide, weights, charts, print, city,
  ]

  // The hashes of the texts, as the policy writes them; a test works them out again and says what to put here.
  static let hash = "sha256-QRPjHJ74UE9LqpF0WK7GmGDm86dzADpaQllFGW6nbO4="
  static let syntheticMarkHash = "sha256-u3R95n7rtw95ok2v9AdREogwCMmujyabwbkUAsS60aY="
  static let proxyMarkHash = "sha256-zyQTXE6AvMzz2EncrfWi0DXLcZOwgwiHIEqRRqIiRTM="
}
