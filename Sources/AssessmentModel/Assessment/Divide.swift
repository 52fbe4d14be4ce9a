/// What a divide check found for a city. Raw values are dense, so that a column of outcomes is a column of bytes.
public enum DivideOutcome: UInt8, Sendable, Hashable, CaseIterable {
  /// Level 0: parity, also at 0 against 0, or no shortfall.
  case level0 = 0
  /// Level 1: watch.
  case level1
  /// Level 2: moderate.
  case level2
  /// Level 3: wide.
  case level3
  /// Level 4: severe.
  case level4
  /// The group is ahead of its reference, also of one of 0: a note.
  case reverse
  /// No breakdown, or no value, was supplied: never parity.
  case notMeasured
  /// The measure does not exist: a value below a frontier that is not above 0.
  case undefined

  /// The level, 0…4; 0 for a reverse gap; `nil` if nothing was measured.
  public var level: Int? {
    switch self {
    case .level0, .level1, .level2, .level3, .level4: Int(rawValue)
    case .reverse: 0
    case .notMeasured, .undefined: nil
    }
  }

  /// The outcome for a level 0…4.
  public init(level: Int) {
    precondition((0...4).contains(level), "levels run from 0 to 4")
    self = DivideOutcome(rawValue: UInt8(level)) ?? .level4
  }
}

/// What is checked.
public enum DivideCheckKind: Sendable, Hashable {
  /// A group against its reference; the position of the group in ``DivideRules/groups``.
  case gap(group: Int)
  /// The city's level against the frontier.
  case shortfall
  /// The price burden.
  case affordability
}

/// One check over all cities.
public struct DivideCheck: Sendable {
  /// Position of the indicator in the criteria set.
  public var indicator: Int
  /// What is checked.
  public var kind: DivideCheckKind
  /// The frontier that was used, for a shortfall.
  public var frontier: Double?
  /// Raw values of ``DivideOutcome``, one a city.
  package var outcomes: [UInt8]

  /// Creates a check.
  package init(indicator: Int, kind: DivideCheckKind, frontier: Double? = nil, outcomes: [UInt8]) {
    self.indicator = indicator
    self.kind = kind
    self.frontier = frontier
    self.outcomes = outcomes
  }

  /// The outcome for a city.
  public func outcome(of city: Int) -> DivideOutcome { DivideOutcome(rawValue: outcomes[city]) ?? .notMeasured }
}

/// An interval at the stated confidence.
public struct Interval: Sendable, Hashable {
  /// The lower end.
  public var lower: Double
  /// The upper end.
  public var upper: Double

  /// Creates an interval.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }
}

/// The measures of one gap between a group (`d`) and its reference (`r`), percentages in percent.
public struct GapMeasures: Sendable, Hashable {
  /// `p_d`, the group's percentage.
  public var group: Double
  /// `p_r`, the reference's percentage.
  public var reference: Double
  /// Answers behind `p_d`, if known.
  public var groupSample: Double?
  /// Answers behind `p_r`, if known.
  public var referenceSample: Double?
  /// `p_r − p_d` in points.
  public var difference: Double
  /// `p_d / p_r`; `nil` if `p_r` is 0.
  public var parityRatio: Double?
  /// `(p_r − p_d)/p_r`; `nil` if `p_r` is 0.
  public var relativeGap: Double?
  /// `(100 − p_d)/(100 − p_r)`; `nil` if `p_r` is 100.
  public var exclusionRatio: Double?
  /// 95 % interval of the difference (Newcombe's method 10); `nil` without sample sizes.
  public var differenceInterval: Interval?
  /// 95 % interval of the ratio (log method); `nil` without sample sizes or with a percentage of 0.
  public var ratioInterval: Interval?

  /// Whether the gap is clear of its interval: the difference's interval does not hold 0. `nil` without sample sizes.
  public var isClear: Bool? { differenceInterval.map { $0.lower > 0 || $0.upper < 0 } }

  /// Creates measures.
  public init(
    group: Double, reference: Double, groupSample: Double?, referenceSample: Double?, difference: Double,
    parityRatio: Double?, relativeGap: Double?, exclusionRatio: Double?, differenceInterval: Interval?,
    ratioInterval: Interval?
  ) {
    self.group = group
    self.reference = reference
    self.groupSample = groupSample
    self.referenceSample = referenceSample
    self.difference = difference
    self.parityRatio = parityRatio
    self.relativeGap = relativeGap
    self.exclusionRatio = exclusionRatio
    self.differenceInterval = differenceInterval
    self.ratioInterval = ratioInterval
  }
}

/// A rule that moved a gap's level away from the one its parity ratio gives.
public enum DivideGuard: String, Sendable, Hashable, CaseIterable {
  /// Raised because of the difference in points.
  case raisedByDifference = "raised by difference"
  /// Raised because of the exclusion ratio.
  case raisedByExclusionRatio = "raised by exclusion ratio"
  /// Capped because a group has few answers.
  case cappedBySample = "capped by small sample"
  /// Capped because the difference is small.
  case cappedByDifference = "capped by small difference"
}

/// One check of one city, with its measures and the guards that acted.
public struct DivideFinding: Sendable, Hashable {
  /// Position of the check in ``DivideResult/checks``.
  public var check: Int
  /// The outcome.
  public var outcome: DivideOutcome
  /// The measures, for a gap that was measured.
  public var measures: GapMeasures?
  /// `(T − x)/T`, for a shortfall; the burden itself, for affordability.
  public var value: Double?
  /// Guards that acted, in order.
  public var guards: [DivideGuard]

  /// Creates a finding.
  public init(
    check: Int, outcome: DivideOutcome, measures: GapMeasures? = nil, value: Double? = nil, guards: [DivideGuard] = []
  ) {
    self.check = check
    self.outcome = outcome
    self.measures = measures
    self.value = value
    self.guards = guards
  }
}

/// Inequality of one indicator between cities, unweighted: each city counts once.
public struct Inequality: Sendable, Hashable {
  /// Position of the indicator in the criteria set.
  public var indicator: Int
  /// Number of cities with a value.
  public var count: Int
  /// Arithmetic mean.
  public var mean: Double
  /// The smallest value and the position of its city.
  public var minimum: (value: Double, city: Int) { (minimumValue, minimumCity) }
  /// The largest value and the position of its city.
  public var maximum: (value: Double, city: Int) { (maximumValue, maximumCity) }
  /// The smallest value.
  public var minimumValue: Double
  /// The first city with the smallest value.
  public var minimumCity: Int
  /// The largest value.
  public var maximumValue: Double
  /// The first city with the largest value.
  public var maximumCity: Int
  /// Standard deviation with divisor n over the mean.
  public var variationN: Double?
  /// Standard deviation with divisor n − 1 over the mean.
  public var variationNMinus1: Double?
  /// Gini coefficient.
  public var gini: Double?
  /// Theil T, in all, between and within regions; the parts add up.
  public var theilT: Decomposition?
  /// Theil L (mean log deviation); missing with any value of 0.
  public var theilL: Decomposition?
  /// Atkinson index for ε = 0.5, 1 and 2.
  public var atkinson: [Double?]
  /// Mean of the top fifth over the mean of the bottom fifth, with fractional fifths.
  public var fifths: Double?
  /// The 80th over the 20th percentile (type 7).
  public var percentile80To20: Double?

  /// A total that splits exactly into a part between groups and a part within them.
  public struct Decomposition: Sendable, Hashable {
    /// The whole.
    public var total: Double
    /// Between the groups.
    public var between: Double
    /// Within the groups.
    public var within: Double

    /// Creates a decomposition.
    public init(total: Double, between: Double, within: Double) {
      self.total = total
      self.between = between
      self.within = within
    }
  }

  /// Creates a result.
  public init(
    indicator: Int, count: Int, mean: Double, minimumValue: Double, minimumCity: Int, maximumValue: Double,
    maximumCity: Int, variationN: Double?, variationNMinus1: Double?, gini: Double?, theilT: Decomposition?,
    theilL: Decomposition?, atkinson: [Double?], fifths: Double?, percentile80To20: Double?
  ) {
    self.indicator = indicator
    self.count = count
    self.mean = mean
    self.minimumValue = minimumValue
    self.minimumCity = minimumCity
    self.maximumValue = maximumValue
    self.maximumCity = maximumCity
    self.variationN = variationN
    self.variationNMinus1 = variationNMinus1
    self.gini = gini
    self.theilT = theilT
    self.theilL = theilL
    self.atkinson = atkinson
    self.fifths = fifths
    self.percentile80To20 = percentile80To20
  }
}

/// The digital divide: within cities (checks) and between them (inequality).
public struct DivideResult: Sendable {
  /// The checks, in the order of the rules: for each indicator its groups, then shortfall, then affordability.
  public var checks: [DivideCheck]
  /// Inequality between cities, one entry an indicator of the rules with at least two values.
  public var inequality: [Inequality]

  /// Creates a result.
  public init(checks: [DivideCheck], inequality: [Inequality]) {
    self.checks = checks
    self.inequality = inequality
  }

  /// The highest level any check found for a city; `nil` if nothing was measured.
  public func worstLevel(of city: Int) -> Int? { checks.lazy.compactMap { $0.outcome(of: city).level }.max() }
}
