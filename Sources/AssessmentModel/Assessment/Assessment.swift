public import Diagnostics

/// The result: everything that was computed for one survey and one criteria set, with the log of how.
public struct Assessment: Sendable {
  /// The criteria set.
  public var criteria: CriteriaSet
  /// The survey; its cities are the rows of every matrix and column here.
  public var survey: Survey
  /// The trees laid out flat.
  public var plan: AssessmentPlan
  /// Raw values, cities × indicators.
  public var indicators: IndicatorMatrix
  /// The raw values with the gaps filled, where the criteria set asks for imputation; else `nil`. What was filled is
  /// marked by its basis. Screened cities and indicators are left out (`notAsked`).
  public var imputed: IndicatorMatrix?
  /// What normalisation took, after screening, imputation and outlier treatment; `nil` if these did nothing. A treated
  /// column may have left the indicator's unit.
  public var treated: IndicatorMatrix?
  /// What screening found; `nil` if the set does not screen.
  public var screening: ScreeningResult?
  /// What outlier treatment did to each indicator that the set treats, in file order.
  public var treatments: [TreatedIndicator]
  /// Population-group values, in the order of indicators and groups.
  public var groups: [GroupColumn]
  /// Values on the common scale, cities × leaves.
  public var normalised: NormalisedMatrix
  /// One result a node, in the order of the plan.
  public var nodes: [NodeScores]
  /// Share of the principal index's effective weight that is answered, 0…1; what was filled is not answered.
  public var coverage: Column
  /// Share of the variance of the principal index between cities that each child of its root carries, in file order; of
  /// the variance of its logarithm for a geometric root. `nil` where there are too few cities, or no variance.
  public var varianceShares: [Double?] = []
  /// State of every gate: gates × cities, raw values of ``GateState``.
  package var gateStates: [[UInt8]]
  /// The class of each city, as a position in the class scheme; `nil` if the set has no classes or the node no score.
  public var classes: [Int?]
  /// The verdict of each city; empty if the set has no verdicts.
  public var verdicts: [VerdictOutcome]
  /// The ranks.
  public var ranking: Ranking
  /// Means over all cities, each region and each further group.
  public var groupMeans: [GroupMeans]
  /// The digital divide; `nil` if the set has no divide rules.
  public var divide: DivideResult?
  /// What each step did and learnt, in order.
  public var records: [StageRecord]
  /// Values learnt in another run that were applied instead of learning them; whoever repeats the assessment applies them
  /// as well.
  package var pinned: [LearntValue] = []
  /// What scoring found; the survey keeps what reading found.
  public var diagnostics: [Diagnostic]
  /// What the result rests on.
  public var provenance: Provenance

  /// Creates a result.
  package init(
    criteria: CriteriaSet, survey: Survey, plan: AssessmentPlan, indicators: IndicatorMatrix, groups: [GroupColumn],
    normalised: NormalisedMatrix, nodes: [NodeScores], coverage: Column, gateStates: [[UInt8]], classes: [Int?],
    verdicts: [VerdictOutcome], ranking: Ranking, groupMeans: [GroupMeans], divide: DivideResult?,
    records: [StageRecord], diagnostics: [Diagnostic], provenance: Provenance, imputed: IndicatorMatrix? = nil,
    treated: IndicatorMatrix? = nil, screening: ScreeningResult? = nil, treatments: [TreatedIndicator] = []
  ) {
    self.criteria = criteria
    self.survey = survey
    self.plan = plan
    self.indicators = indicators
    self.imputed = imputed
    self.treated = treated
    self.screening = screening
    self.treatments = treatments
    self.groups = groups
    self.normalised = normalised
    self.nodes = nodes
    self.coverage = coverage
    self.gateStates = gateStates
    self.classes = classes
    self.verdicts = verdicts
    self.ranking = ranking
    self.groupMeans = groupMeans
    self.divide = divide
    self.records = records
    self.diagnostics = diagnostics
    self.provenance = provenance
  }

  /// The cities assessed.
  public var cities: [City] { survey.cities }

  /// The score of a node for a city, in the criteria set's score range; `nil` if the node is not rated.
  public func score(_ node: Int, of city: Int) -> Double? {
    nodes[node].scores[city].map { criteria.scores.reported($0) }
  }

  /// The score of the principal index for a city, in the criteria set's score range.
  public func score(of city: Int) -> Double? { score(plan.principal, of: city) }

  /// The state of a gate for a city.
  public func gate(_ gate: Int, of city: Int) -> GateState { GateState(rawValue: gateStates[gate][city]) ?? .unknown }

  /// Whether the city's overall coverage suffices and its principal index is rated.
  public func isCovered(_ city: Int) -> Bool {
    guard nodes[plan.principal].scores[city] != nil, let share = coverage[city] else { return false }
    return share >= criteria.minimumCoverage - Comparison.tolerance
  }

  /// The verdict of a city, if the set has verdicts.
  public func verdict(of city: Int) -> VerdictRule? {
    verdicts.isEmpty ? nil : criteria.verdicts[verdicts[city].verdict]
  }

  /// The rank that reports put first: among the candidates if the set has verdicts, else overall.
  public func rank(of city: Int) -> Double? {
    criteria.verdicts.isEmpty ? ranking.overall[city] : ranking.candidates[city]
  }

  /// Positions of the cities in report order: ranked ones by rank, then those with a score by falling score, then the
  /// rest; equals in file order.
  public func reportOrder() -> [Int] {
    let principal = nodes[plan.principal].scores
    return cities.indices.sorted { left, right in
      switch (rank(of: left), rank(of: right)) {
      case (let a?, let b?) where a != b: return a < b
      case (_?, nil): return true
      case (nil, _?): return false
      default: break
      }
      let a = principal[left] ?? -.infinity
      let b = principal[right] ?? -.infinity
      return a == b ? left < right : a > b
    }
  }
}
