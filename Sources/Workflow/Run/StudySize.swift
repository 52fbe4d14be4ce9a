internal import AssessmentModel
internal import Diagnostics

/// How many values a study works out, which decides about memory and about the size of its reports.
enum StudySize {
  /// Values of all cities together: of each indicator, and of each child of each node.
  ///
  /// A value takes about a hundred bytes while the run lasts, and as much in each form of report.
  static let mostValues = 5_000_000

  /// What is too much, where the study is read: `check` and every run ask this.
  static func finding(_ criteria: CriteriaSet, cities: Int, at path: String) -> Diagnostic? {
    let values = criteria.indicators.count + criteria.trees.reduce(0) { $0 + links(of: $1) }
    let (all, overflows) = cities.multipliedReportingOverflow(by: values)
    guard overflows || all > mostValues else { return nil }
    return Diagnostic(
      .studyTooLarge, .stop,
      .run(.studyTooLarge, .number(cities), .number(values), .number(mostValues)),
      at: InputLocation(file: path), mend: .run(.partStudy))
  }

  private static func links(of node: IndexNode) -> Int {
    node.children.reduce(0) { sum, child in
      if case .node(let inner) = child { sum + 1 + links(of: inner) } else { sum + 1 }
    }
  }
}
