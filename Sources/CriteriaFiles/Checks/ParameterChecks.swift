internal import AssessmentModel
internal import Diagnostics

/// Whether the parameters of an aggregation stay within what can be worked with.
enum ParameterChecks {
  /// Reports the first parameter that does not, at its attribute. One that a reader has refused already has a
  /// placeholder here, which is fine.
  static func check(_ element: StrictElement, _ aggregation: Aggregation) {
    switch aggregation {
    case .geometric(let zero), .harmonic(let zero): check(element, zero)
    case .powerMean(let exponent, let zero):
      check(element, zero)
      let most = CriteriaLimits.exponent
      if exponent.magnitude > most {
        element.report(
          .criteriaOutOfRange,
          .criteria(
            .exponentRange, .number(DecimalText.exact(exponent)), .number(DecimalText.exact(-most)),
            .number(DecimalText.exact(most))),
          at: "exponent")
      }
    case .orderedWeighted(let places): for place in places { element.checkWeight(place, at: "places") }
    case .promethee(.linear(let indifference, let preference)):
      element.checkWidth(preference - indifference, .said(.criteria(.widthOfPreference)), at: "preferredFrom")
    case .arithmetic, .minimum, .maximum, .mazziottaPareto, .copeland, .topsis, .vikor, .promethee(.usual),
      .weightedProduct:
      break
    }
  }

  private static func check(_ element: StrictElement, _ zero: ZeroRule) {
    guard case .floor(let floor) = zero else { return }
    element.checkWidth(min(floor, 1 - floor), .said(.criteria(.distanceOfFloor)), at: "floor")
  }
}
