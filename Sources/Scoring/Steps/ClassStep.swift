import AssessmentModel

/// Step 5: the band of one node's score, best first.
struct ClassStep {
  let scheme: ClassScheme
  /// The node's scores in the set's score range, NaN for missing.
  let scores: [Double]

  /// The first class whose bound is met; `nil` without a score, or if no class takes the rest.
  func run() -> [Int?] {
    scores.map { score in
      score.isNaN ? nil : scheme.classes.firstIndex { $0.bound?.isMet(by: score) ?? true }
    }
  }

  func record(_ classes: [Int?]) -> StageRecord {
    StageRecord(
      .classes,
      parameters: [.init("node", scheme.node.rawValue)]
        + scheme.classes.map { .init($0.id, $0.bound?.words ?? "the rest") },
      remarks: scheme.classes.enumerated().compactMap { position, level in
        let number = classes.count { $0 == position }
        return number == 0 ? nil : StageParameter(level.id, "\(number)")
      })
  }
}
