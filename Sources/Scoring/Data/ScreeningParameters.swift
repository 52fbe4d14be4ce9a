import AssessmentModel

extension Screening {
  /// The limits, for the stage record.
  var parameters: [StageFact] {
    [
      .screening(.city, minimumCityAvailability), .screening(.dimension, minimumDimensionAvailability),
      .screening(.indicator, minimumIndicatorAvailability), .screening(.nonZero, minimumNonZero),
    ]
  }
}
