internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads fixed limits.
enum GoalpostsReading {
  /// The limits; `nil`, and reported, if they cannot be. `reach` is what values may be, if that is known.
  static func read(_ element: StrictElement, reach: Scale?) -> Goalposts? {
    let isLogarithmic = element.word("scale", default: "linear", of: ["linear", "logarithmic"]) == "logarithmic"
    let isTruncated = element.word("outside", default: "cut", of: ["cut", "keep"]) == "cut"
    let found = (element.number("lower"), element.number("upper"))
    guard case (let lower?, let upper?) = found else { return nil }
    var isUsable = true
    if lower >= upper {
      let (low, high) = (FactValue.number(DecimalText.exact(lower)), FactValue.number(DecimalText.exact(upper)))
      element.report(
        .criteriaGoalposts, .criteria(lower == upper ? .goalpostsEqual : .goalpostsReversed, low, high), at: "lower",
        mend: lower > upper ? Statement.criteria(.swapGoalposts) : nil)
      isUsable = false
    }
    if isLogarithmic, lower <= 0 {
      element.report(
        .criteriaLogGoalposts, .criteria(.logarithmicLower, .number(DecimalText.exact(lower))),
        at: "lower")
      isUsable = false
    }
    guard isUsable else { return nil }
    element.checkWidth(upper - lower, .said(.criteria(.fromLowerToUpper)), at: "upper")
    if isLogarithmic, upper / lower - 1 < CriteriaLimits.leastLogarithmicWidth {
      element.report(
        .criteriaNarrow,
        .criteria(.logarithmicNarrow, .number(DecimalText.exact(upper)), .number(DecimalText.exact(lower))), at: "upper"
      )
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
        .criteria(.upperBeyond, .number(DecimalText.exact(upper)), .number(DecimalText.exact(top))), at: "upper",
        severity: .note)
    }
    if let bottom = bounds.lower, lower < bottom {
      element.report(
        .criteriaGoalpostsBeyondScale,
        .criteria(.lowerBeyond, .number(DecimalText.exact(lower)), .number(DecimalText.exact(bottom))),
        at: "lower", severity: .note)
    }
  }
}
