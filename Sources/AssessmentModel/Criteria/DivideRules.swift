/// A population group that may be left behind, and the complement it is compared with.
public struct DivideGroup: Sendable, Hashable {
  /// The group: `women`.
  public var id: GroupID
  /// Its name in reports.
  public var name: LocalizedText
  /// The reference: `men`.
  public var reference: GroupID
  /// Its name in reports.
  public var referenceName: LocalizedText

  /// Creates a group.
  public init(id: GroupID, name: LocalizedText, reference: GroupID, referenceName: LocalizedText) {
    self.id = id
    self.name = name
    self.reference = reference
    self.referenceName = referenceName
  }
}

/// One step of a ladder of flag levels: from `bound` on, `level` applies.
public struct FlagStep: Sendable, Hashable {
  /// The bound of the step.
  public var bound: Double
  /// The level, 0 (parity) to 4 (severe).
  public var level: Int

  /// Creates a step.
  public init(bound: Double, level: Int) {
    self.bound = bound
    self.level = level
  }
}

/// What a city's level is held against.
public enum Frontier: Sendable, Hashable {
  /// The best value of the cities assessed; learnt from the data.
  case best
  /// A fixed target.
  case target(Double)
}

/// What of one indicator is checked for a divide.
public struct DivideIndicator: Sendable, Hashable {
  /// The indicator.
  public var indicator: IndicatorID
  /// The groups for which a breakdown is asked, by id.
  public var groups: [GroupID]
  /// What the city's level is held against; `nil` for no check of the level.
  public var frontier: Frontier?
  /// Whether the value is a price burden, checked on the affordability ladder.
  public var isAffordability: Bool

  /// Creates an entry.
  public init(indicator: IndicatorID, groups: [GroupID], frontier: Frontier? = nil, isAffordability: Bool = false) {
    self.indicator = indicator
    self.groups = groups
    self.frontier = frontier
    self.isAffordability = isAffordability
  }
}

/// Groups, ladders and guards of the digital-divide flags.
///
/// With `p_d` the group's and `p_r` the reference's percentage, the base level comes from the parity ratio
/// `P = p_d/p_r`; then the level is raised (difference, exclusion ratio) and last it is capped (small samples, small
/// differences). No breakdown is `not measured`, never parity.
public struct DivideRules: Sendable, Hashable {
  /// The groups.
  public var groups: [DivideGroup]
  /// The indicators checked.
  public var indicators: [DivideIndicator]
  /// Lower bounds of `P`, inclusive, highest first; below the last one the highest level applies.
  public var parity: [FlagStep]
  /// `P` above this is a reverse gap: a note, level 0.
  public var reverseAbove: Double
  /// A difference of at least this many points is level `differenceLevel`; `nil` for no such rule.
  public var raiseAtDifference: Double?
  /// The level that `raiseAtDifference` raises to.
  public var differenceLevel: Int
  /// An exclusion ratio of at least this is one level up; `nil` for no such rule.
  public var raiseAtExclusionRatio: Double?
  /// Fewer answers than this in a group caps the level; `nil` for no such rule.
  public var minimumSample: Int?
  /// A difference of fewer points than this caps the level; `nil` for no such rule.
  public var minimumDifference: Double?
  /// The level that the caps cap to.
  public var capLevel: Int
  /// Shortfall `F = (T − x)/T` strictly above each bound gives the level, highest bound first.
  public var shortfall: [FlagStep]
  /// Price burden strictly above each bound gives the level, highest bound first.
  public var affordability: [FlagStep]
  /// Names of the levels 0…4.
  public var levelNames: [LocalizedText]

  /// Creates rules.
  public init(
    groups: [DivideGroup], indicators: [DivideIndicator], parity: [FlagStep], reverseAbove: Double,
    raiseAtDifference: Double? = nil, differenceLevel: Int = 4, raiseAtExclusionRatio: Double? = nil,
    minimumSample: Int? = nil, minimumDifference: Double? = nil, capLevel: Int = 1, shortfall: [FlagStep] = [],
    affordability: [FlagStep] = [], levelNames: [LocalizedText] = []
  ) {
    self.groups = groups
    self.indicators = indicators
    self.parity = parity
    self.reverseAbove = reverseAbove
    self.raiseAtDifference = raiseAtDifference
    self.differenceLevel = differenceLevel
    self.raiseAtExclusionRatio = raiseAtExclusionRatio
    self.minimumSample = minimumSample
    self.minimumDifference = minimumDifference
    self.capLevel = capLevel
    self.shortfall = shortfall
    self.affordability = affordability
    self.levelNames = levelNames
  }

  /// The highest level there is.
  public static let highestLevel = 4
}
