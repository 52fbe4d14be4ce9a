internal import Diagnostics

extension English {
  /// In parts as they are written.
  static let commonFacts: [[CommonFact: String]] = [commonSayings]

  private static let commonSayings: [CommonFact: String] = [
    .moreLikeThese: "and {1} more like these",
    .mendTheseFirst: "mend those above and read the file again; {1} of a kind are shown",
    .longText: "a text of {1} characters",
    .nearMiss: "did you mean {1}?",
  ]
}
