internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads how an indicator's values come onto the common scale.
enum NormalisationReading {
  static let children = ChildRule.alternatives(["goalposts", "minMax"])

  /// The normalisation, `nil` and reported if it cannot be made, and what it rests on.
  static func read(_ element: StrictElement, scale: Scale?) -> (Normalisation?, basis: String) {
    let goalposts = element.child("goalposts")
    if let minMax = element.child("minMax") {
      if goalposts != nil {
        element.log.report(
          .criteriaRepeatedElement, "<minMax> beside <goalposts>: one of them only", at: minMax.location)
      }
      let child = StrictElement(minMax, element.log, attributes: ["constant", "basis"])
      var constant = child.optionalNumber("constant")
      if constant != nil { constant = child.number("constant", default: 0, in: 0...1) }
      return (.minMax(constant: constant), basis(child))
    }
    guard let goalposts else {
      element.report(
        .criteriaMissingElement, "<\(element.name)> has no <goalposts> or <minMax>",
        mend: "say how values come onto the scale from 0 to 1")
      return (nil, "")
    }
    let child = StrictElement(
      goalposts, element.log, attributes: ["lower", "upper", "scale", "outside", "basis"])
    return (read(child, scale).map { .goalposts($0) }, basis(child))
  }

  private static func basis(_ element: StrictElement) -> String {
    StrictElement.collapsed(element.optional("basis") ?? "")
  }

  private static func read(_ element: StrictElement, _ scale: Scale?) -> Goalposts? {
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
    if let scale { checkReach(element, lower, upper, scale) }
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
