internal import Diagnostics

extension English {
  /// In parts as they are written.
  static let scoringFacts: [[ScoringFact: String]] = [
    scoringSayings, scoringNodesSayings, scoringDataSayings, scoringMethodsSayings, scoringRobustnessSayings,
  ]

  private static let scoringSayings: [ScoringFact: String] = [
    .nothingToCompare: "the assessment ranks no city, so no rank can vary"
  ]
}
