internal import AssessmentModel
internal import Diagnostics

/// Whether the parameters of an aggregation stay within what can be worked with.
enum ParameterChecks {
  /// Reports the first parameter that does not, at its attribute. One that a reader has refused already has a
  /// placeholder here, which is fine.
  static func check(_ element: StrictElement, _ aggregation: Aggregation) {
    let (name, values) = aggregation.written
    // What a zero does is checked before the numbers.
    for case .zero(.floor(let floor), _) in values {
      element.checkWidth(min(floor, 1 - floor), .said(.criteria(.distanceOfFloor)), at: "floor")
    }
    for (parameter, value) in zip(name.form.parameters, values) {
      switch value {
      case .number(let number?):
        if case .number(_, .exponent) = parameter.kind { checkExponent(element, number, at: "\(parameter.name)") }
      case .places(let places): for place in places { element.checkWeight(place, at: "\(parameter.name)") }
      case .preference(.linear(let indifference, let preference)):
        element.checkWidth(preference - indifference, .said(.criteria(.widthOfPreference)), at: "preferredFrom")
      case .number(nil), .flag, .ties, .city, .steps, .zero, .preference(.usual), .ranks, .experts, .matrix, .bestWorst,
        .shareBounds:
        break
      }
    }
  }

  private static func checkExponent(_ element: StrictElement, _ exponent: Double, at attribute: String) {
    let most = CriteriaLimits.exponent
    guard exponent.magnitude > most else { return }
    element.report(
      .criteriaOutOfRange,
      .criteria(
        .exponentRange, .number(DecimalText.exact(exponent)), .number(DecimalText.exact(-most)),
        .number(DecimalText.exact(most))),
      at: attribute)
  }
}
