internal import Diagnostics

extension English {
  /// In parts as they are written.
  static let scoringFacts: [[ScoringFact: String]] = [scoringSayings]

  private static let scoringSayings: [ScoringFact: String] = [
    .nothingToCompare: "the assessment ranks no city, so no rank can vary"
  ]
}
