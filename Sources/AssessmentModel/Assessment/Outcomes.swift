/// Whether a gate holds for a city.
public enum GateState: UInt8, Sendable, Hashable {
  /// The condition holds.
  case met
  /// The condition does not hold.
  case failed
  /// The answer is missing.
  case unknown
}

/// A city's verdict.
public struct VerdictOutcome: Sendable, Hashable {
  /// Position of the verdict in the criteria set's list.
  public var verdict: Int
  /// Position of the verdict that the answers alone would give, where silence lowered it; else `nil`.
  public var withoutSilence: Int?

  /// Whether the verdict was lowered because items are unanswered; those answers would settle it.
  public var isProvisional: Bool { withoutSilence != nil }

  /// Creates an outcome.
  public init(verdict: Int, withoutSilence: Int? = nil) {
    self.verdict = verdict
    self.withoutSilence = withoutSilence
  }
}

/// Ranks of the principal index, 1 for the best, from unrounded scores.
///
/// Scores within 1e-9 of the first of a tie group are equal. Tied groups are numbered by ``CriteriaSet/tieRule``.
public struct Ranking: Sendable, Equatable {
  /// Among all cities whose principal index is rated and covered.
  public var overall: Column
  /// Among those of the same region.
  public var inRegion: Column
  /// Among the candidates (cities whose verdict is ranked); equal to ``overall`` if the set has no verdicts.
  public var candidates: Column

  /// Creates ranks.
  public init(overall: Column, inRegion: Column, candidates: Column) {
    self.overall = overall
    self.inRegion = inRegion
    self.candidates = candidates
  }
}

/// Mean scores of a region or group.
public struct GroupMeans: Sendable, Equatable {
  /// The group; the group named `all` is every city assessed.
  public var group: CityGroup
  /// Number of its cities that were assessed.
  public var count: Int
  /// The mean score of each node on the common scale over the cities that have one, in the order of the plan's nodes.
  public var means: Column

  /// Creates means.
  public init(group: CityGroup, count: Int, means: Column) {
    self.group = group
    self.count = count
    self.means = means
  }
}
