public import AssessmentModel

/// What a report shows: an assessment, and a profile of each city, worked out when a page needs it.
///
/// The profiles come from a closure, so that a report on many cities never holds more than one of them. A report whose
/// cities are few (``ReportContent/mostKept``) keeps them, as each format asks for them again.
public struct ReportContent {
  /// Up to this many cities, what was worked out for a city is kept.
  public static let mostKept = 150

  /// The result.
  public let assessment: Assessment
  /// The profile of the city at a position in ``Assessment/cities``.
  public let profile: (Int) -> CityProfile
  /// How the parts of the assessment go together; `nil` leaves that section out.
  public let coherence: CoherenceAnalysis?
  /// How sure the ranking is; `nil` leaves intervals, tie bands and acceptability out.
  public var uncertainty: UncertaintyAnalysis?
  /// What the uncertainty comes from; `nil` leaves that part out.
  public var sensitivity: SensitivityAnalysis?
  /// What is explained about the city at a position; `nil` leaves “what it would take” out.
  ///
  /// Like the profiles, explanations are kept for the formats that ask again, up to ``mostKept``
  /// cities.
  public var explanation: ((Int) -> CityExplanation)? {
    get { keptExplanation }
    set {
      let count = assessment.cities.count
      guard let newValue, count <= Self.mostKept else {
        keptExplanation = newValue
        return
      }
      let kept = Kept<CityExplanation>(count: count)
      keptExplanation = { kept.value(of: $0, orElse: newValue) }
    }
  }
  private var keptExplanation: ((Int) -> CityExplanation)?
  /// The previous edition, scored under the same criteria set; `nil` leaves out what became of the gaps since then.
  public var previous: Assessment?
  /// Programmes and mentors; `nil` leaves them out.
  public var recommendations: Recommendations?
  /// What other weights of the index's parts would leave as it is; `nil` leaves the page on weights out.
  package var weightTrial: WeightTrial?

  /// Creates content.
  ///
  /// - Parameter profile: works out the profile of the city at a position; it must give the same profile each time it is
  ///   asked for the same city.
  public init(
    assessment: Assessment, coherence: CoherenceAnalysis? = nil, profile: @escaping (Int) -> CityProfile
  ) {
    self.assessment = assessment
    self.coherence = coherence
    guard assessment.cities.count <= Self.mostKept else {
      self.profile = profile
      return
    }
    let kept = Kept<CityProfile>(count: assessment.cities.count)
    self.profile = { kept.value(of: $0, orElse: profile) }
  }
}

/// What was worked out already for a city.
private final class Kept<Value> {
  private var values: [Value?]

  init(count: Int) { values = [Value?](repeating: nil, count: count) }

  func value(of city: Int, orElse work: (Int) -> Value) -> Value {
    if let value = values[city] { return value }
    let value = work(city)
    values[city] = value
    return value
  }
}
