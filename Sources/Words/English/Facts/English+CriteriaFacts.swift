internal import Diagnostics

extension English {
  /// In parts as they are written.
  static let criteriaFacts: [[CriteriaFact: String]] = [
    criteriaSayings, criteriaReadingSayings, criteriaChecksSayings, criteriaElementsSayings, criteriaMethodsSayings,
  ]

  private static let criteriaSayings: [CriteriaFact: String] = [
    .emptyFile: "Empty file: a criteria set is expected"
  ]
}
