///
extension English {
  static let finding: [Phrase: String] = [
    // Findings that were checked, and the page of findings
    .acknowledgedBy: "Checked by {1} on {2}:",
    .acknowledgedTitle: "Checked and acknowledged",
    .acknowledgedText:
      "These findings were checked; survey.xml says by whom and why they stand. What was set aside stays set aside.",
    .findingsOf: "Findings: {1}",
    .nothingFound: "Nothing was found.",
    .effectOnResult: "Effect on the result",
    .howToMend: "How to mend it",
    .whatItMeans: "What it means",
    .whyTheRule: "Why the rule is there",
    .timesFound: "{1} times",
    .onceFound: "once",
    .morePlaces: "{1} more places",
    .notKept: "{1} more were counted only",
  ]
}
