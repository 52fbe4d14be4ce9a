package import AssessmentModel
package import Words

extension Wording {
  /// The name of what a step learnt; `nil` where nobody has words for it in the language.
  ///
  /// Names are keys, by which values are pinned, and English as the files have them.
  package func name(_ learnt: LearntValue) -> String? {
    guard language != .english else { return learnt.name }
    if let phrase = Self.learnt[learnt.name] { return said(phrase) }
    // The rows of a frontier are numbered.
    let parts = learnt.name.split(separator: " ")
    guard parts.count == 2, parts[0] == "frontier", Int(parts[1]) != nil else { return nil }
    return said(.frontierRow, String(parts[1]))
  }

  private static let learnt: [String: RecordPhrase] = [
    "minimum": .minimumWord, "maximum": .maximumWord, "mean": .meanWord, "deviation": .deviationWord,
    "weight": .weightWord, "frontier": .frontier, "reference": .referenceWord, "norm": .normWord, "sum": .sumWord,
    "reciprocal of the sum of reciprocals": .reciprocalWord, "worst score": .worstScoreWord,
    "worst score, falling": .worstScoreFalling, "best S": .bestSum, "worst S": .worstSum, "best R": .bestRegret,
    "worst R": .worstRegret, "treatment": .treatmentKind, "treatment lower": .treatmentLower,
    "treatment upper": .treatmentUpper, "imputation minimum": .imputationMinimum,
    "imputation maximum": .imputationMaximum, "imputation mean": .imputationMean,
    "imputation median": .imputationMedian,
  ]
}
