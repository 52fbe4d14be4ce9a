internal import Diagnostics

extension Korean {
  /// In parts as they are written.
  static let scoringFacts: [[ScoringFact: String]] = [
    scoringSayings, scoringNodesSayings, scoringDataSayings, scoringMethodsSayings, scoringRobustnessSayings,
  ]

  private static let scoringSayings: [ScoringFact: String] = [
    .nothingToCompare: "순위가 매겨진 도시가 없어 순위 변동을 볼 수 없음"
  ]
}
