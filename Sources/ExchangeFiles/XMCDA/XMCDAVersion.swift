/// The versions of XMCDA and what tells them apart.
enum XMCDAVersion {
  /// The version that is written.
  static let current = "http://www.decision-deck.org/2021/XMCDA-4.0.0"
  /// The earlier version that is read.
  static let previous = "http://www.decision-deck.org/2019/XMCDA-3.1.1"

  /// The name of any version, by the end of its namespace: `XMCDA-2.2.1`; `nil` if it is no namespace of XMCDA.
  static func name(of namespace: String) -> String? {
    guard namespace.contains("decision-deck.org"), let last = namespace.split(separator: "/").last else { return nil }
    return last.hasPrefix("XMCDA-") ? String(last) : nil
  }
}
