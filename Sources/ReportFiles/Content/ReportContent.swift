public import AssessmentModel

/// What a report shows: an assessment, and a profile of each city, worked out when a page needs it.
///
/// The profiles come from a closure, so that a report on many cities never holds more than one of them.
public struct ReportContent {
  /// The result.
  public var assessment: Assessment
  /// The profile of the city at a position in ``Assessment/cities``. It must give the same profile each time it is
  /// asked for the same city.
  public var profile: (Int) -> CityProfile
  /// How the parts of the assessment go together; `nil` leaves that section out.
  public var coherence: CoherenceAnalysis?

  /// Creates content.
  public init(
    assessment: Assessment, coherence: CoherenceAnalysis? = nil, profile: @escaping (Int) -> CityProfile
  ) {
    self.assessment = assessment
    self.coherence = coherence
    self.profile = profile
  }
}
