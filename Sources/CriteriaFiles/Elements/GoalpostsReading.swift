internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads fixed limits.
enum GoalpostsReading {
  static let attributes = ["lower", "upper", "scale", "outside"]

  /// The limits; `nil`, and reported, if they cannot be. `reach` is what values may be, if that is known.
  static func read(_ element: StrictElement, reach: Scale?) -> Goalposts? {
    let isLogarithmic = element.word("scale", default: "linear", of: ["linear", "logarithmic"]) == "logarithmic"
    let isTruncated = element.word("outside", default: "cut", of: ["cut", "keep"]) == "cut"
    let found = (element.number("lower"), element.number("upper"))
    guard case (let lower?, let upper?) = found else { return nil }
    var isUsable = true
    if lower >= upper {
      let relation = lower == upper ? "equals" : "is above"
      element.report(
        .criteriaGoalposts,
        "lower \(DecimalText.exact(lower)) \(relation) upper \(DecimalText.exact(upper)): the lower goalpost is below",
        at: "lower", mend: lower > upper ? "swap them; say direction=\"lower-is-better\" where less is better" : nil)
      isUsable = false
    }
    if isLogarithmic, lower <= 0 {
      element.report(
        .criteriaLogGoalposts, "lower \(DecimalText.exact(lower)) on a logarithmic scale: it must be above 0",
        at: "lower")
      isUsable = false
    }
    guard isUsable else { return nil }
    element.checkWidth(upper - lower, "From lower to upper", at: "upper")
    if isLogarithmic, upper / lower - 1 < CriteriaLimits.leastLogarithmicWidth {
      element.report(
        .criteriaNarrow,
        "upper \(DecimalText.exact(upper)) is hardly above lower \(DecimalText.exact(lower)): on a logarithmic scale it "
          + "is at least 1.000000001 times as much", at: "upper")
    }
    if isLogarithmic { element.checkWidth(lower, "lower", at: "lower") }
    if let reach { checkReach(element, lower, upper, reach) }
    return Goalposts(lower: lower, upper: upper, isLogarithmic: isLogarithmic, isTruncated: isTruncated)
  }

  private static func checkReach(_ element: StrictElement, _ lower: Double, _ upper: Double, _ scale: Scale) {
    let bounds = scale.bounds
    if let top = bounds.upper, upper > top {
      element.report(
        .criteriaGoalpostsBeyondScale,
        "upper \(DecimalText.exact(upper)) lies above the scale, which ends at \(DecimalText.exact(top))", at: "upper",
        severity: .note)
    }
    if let bottom = bounds.lower, lower < bottom {
      element.report(
        .criteriaGoalpostsBeyondScale,
        "lower \(DecimalText.exact(lower)) lies below the scale, which begins at \(DecimalText.exact(bottom))",
        at: "lower", severity: .note)
    }
  }
}
