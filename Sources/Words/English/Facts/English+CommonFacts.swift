internal import Diagnostics

extension English {
  /// In parts as they are written.
  static let commonFacts: [[CommonFact: String]] = [commonSayings]

  private static let commonSayings: [CommonFact: String] = [
    .moreLikeThese: "and {1} more like these",
    .mendTheseFirst: "mend those above and read the file again; {1} of a kind are shown",
    .longText: "a text of {1} characters",
    .nearMiss: "did you mean {1}?",
    // Numbers and comparisons
    .numberRange: "from -10^15 to 10^15",
    .leastWidth: "at least 10^-15",
    .isAtLeast: "{1} at least {2}",
    .isBelow: "{1} below {2}",
    .isAbove: "{1} above {2}",
    .isAtMost: "{1} at most {2}",
    .isEqual: "{1} equal to {2}",
  ]
}
