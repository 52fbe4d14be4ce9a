import AssessmentModel
import Diagnostics

extension Screening {
  /// The limits as the stage record names them.
  var parameters: [StageParameter] {
    [
      ("minimum availability of a city", minimumCityAvailability),
      ("minimum availability under a node", minimumDimensionAvailability),
      ("minimum availability of an indicator", minimumIndicatorAvailability),
      ("minimum share not zero", minimumNonZero),
    ].map { .init($0.0, DecimalText.exact($0.1)) }
  }
}
