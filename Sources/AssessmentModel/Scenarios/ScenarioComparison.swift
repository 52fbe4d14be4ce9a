/// A part of the method that two criteria sets may differ in, in the order of the pipeline.
public enum MethodStep: String, Sendable, Hashable, CaseIterable {
  /// Items, scales, scoring of answers, denominators.
  case answers
  /// Which cities and indicators have too little data.
  case screening
  /// How gaps are filled.
  case imputation
  /// How outliers are treated.
  case treatment
  /// Goalposts, directions, ranges and all other ways onto the common scale.
  case normalisation
  /// Weights, written or learnt.
  case weights
  /// Rules of the nodes, stretches, minimum coverage and children.
  case aggregation
  /// Trees of another shape, with the weights and rules in them: these cannot be taken over one by one.
  case tree
  /// Gates, classes, verdict rules, coverage, ties.
  case outcome
}

/// One city under two methods.
public struct ScenarioShift: Sendable, Hashable {
  /// Position of the city in the assessment.
  public var city: Int
  /// Principal score by the first method, on the common scale.
  public var scoreBefore: Double?
  /// Principal score by the second.
  public var scoreAfter: Double?
  /// Rank by the first method.
  public var rankBefore: Double?
  /// Rank by the second.
  public var rankAfter: Double?
  /// Id of the verdict by the first method; `nil` if it has none.
  public var verdictBefore: String?
  /// Id of the verdict by the second.
  public var verdictAfter: String?
  /// What each step adds to the score, in the order of ``ScenarioComparison/steps``; `nil` where there is no score on
  /// either side of it. If none is missing, they add up to the change.
  public var scoreParts: [Double?]
  /// By how many places each step moves the city, negative for up; `nil` likewise.
  public var rankParts: [Double?]

  /// Creates a shift.
  public init(
    city: Int, scoreBefore: Double?, scoreAfter: Double?, rankBefore: Double?, rankAfter: Double?,
    verdictBefore: String?, verdictAfter: String?, scoreParts: [Double?], rankParts: [Double?]
  ) {
    self.city = city
    self.scoreBefore = scoreBefore
    self.scoreAfter = scoreAfter
    self.rankBefore = rankBefore
    self.rankAfter = rankAfter
    self.verdictBefore = verdictBefore
    self.verdictAfter = verdictAfter
    self.scoreParts = scoreParts
    self.rankParts = rankParts
  }

  /// The step that moves the city's rank most, as a position in ``ScenarioComparison/steps``; `nil` if none does.
  public var mainStep: Int? {
    let sizes = rankParts.map { abs($0 ?? 0) }
    guard let most = sizes.max(), most > 0 else { return nil }
    return sizes.firstIndex(of: most)
  }
}

/// The same answers by two methods: who moves, by how much, and which step causes it.
///
/// The steps that differ are taken over from the second method one after the other, in the order of the pipeline; what a
/// step adds is the difference it makes at that point. Another order would share out what steps do together in
/// another way.
public struct ScenarioComparison: Sendable, Hashable {
  /// Id of the first criteria set.
  public var before: String
  /// Id of the second.
  public var after: String
  /// The steps in which the two differ, in the order in which they were taken over.
  public var steps: [MethodStep]
  /// One entry a city, in the order of the survey.
  public var cities: [ScenarioShift]

  /// Creates a comparison.
  public init(before: String, after: String, steps: [MethodStep], cities: [ScenarioShift]) {
    self.before = before
    self.after = after
    self.steps = steps
    self.cities = cities
  }
}
