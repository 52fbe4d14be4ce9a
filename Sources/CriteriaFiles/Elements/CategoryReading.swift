internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads tables of cut points and points.
enum CategoryReading {
  static let children = [ChildRule.one("lowest"), .many("from")]

  /// The steps, ascending, the lowest first; `nil` if there are none.
  static func read(_ element: StrictElement) -> [CategoryStep]? {
    var steps: [CategoryStep] = []
    if let lowest = element.child("lowest") {
      let points = StrictElement(lowest, element.log, attributes: ["points"]).number("points")
      steps.append(CategoryStep(from: nil, points: points ?? 0))
    }
    var last: Double?
    for child in element.children("from") {
      let step = StrictElement(child, element.log, attributes: ["at", "points"])
      let found = (step.number("at"), step.number("points"))
      guard case (let bound?, let points?) = found else { continue }
      if let last, bound <= last {
        step.report(
          .criteriaCategoryOrder,
          .criteria(.categoryOrder, .number(DecimalText.exact(bound)), .number(DecimalText.exact(last))), at: "at")
      } else if let last {
        step.checkWidth(bound - last, .said(.criteria(.theStep)), at: "at")
      }
      last = bound
      steps.append(CategoryStep(from: bound, points: points))
    }
    if steps.count > 1, steps.allSatisfy({ $0.points == steps[0].points }) {
      element.report(.criteriaScaleWithoutRoom, .criteria(.categoriesAlike))
    }
    return steps.isEmpty ? nil : steps
  }
}
