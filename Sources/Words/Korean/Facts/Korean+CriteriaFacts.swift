internal import Diagnostics

extension Korean {
  /// In parts as they are written.
  static let criteriaFacts: [[CriteriaFact: String]] = [
    criteriaSayings, criteriaReadingSayings, criteriaChecksSayings, criteriaElementsSayings, criteriaMethodsSayings,
  ]

  private static let criteriaSayings: [CriteriaFact: String] = [
    .emptyFile: "빈 파일: 평가 기준이 있어야 함"
  ]
}
