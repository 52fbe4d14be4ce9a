internal import Diagnostics

extension English {
  /// In parts as they are written.
  static let criteriaFacts: [[CriteriaFact: String]] = [criteriaSayings]

  private static let criteriaSayings: [CriteriaFact: String] = [
    .emptyFile: "Empty file: a criteria set is expected"
  ]
}
