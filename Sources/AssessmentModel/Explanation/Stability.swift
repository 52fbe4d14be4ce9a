/// The smallest shift of one weight that changes a result: the share of one child of a node, its siblings rescaled.
public struct TippingWeight: Sendable, Hashable {
  /// What changes.
  public enum Event: Sendable, Hashable {
    /// The city draws level with, and then passes or falls behind, the city at a position; where the two are level now,
    /// they part.
    case swap(with: Int)
    /// The city's verdict becomes the one at a position.
    case verdict(Int)
    /// The city's class becomes the one at a position.
    case level(Int)
  }

  /// Position of the city.
  public var city: Int
  /// What changes.
  public var event: Event
  /// Position of the node whose children's weights shift.
  public var node: Int
  /// Position of the child in the node.
  public var child: Int
  /// The child's share now.
  public var share: Double
  /// The share at which it changes.
  public var tippingShare: Double

  /// Creates an entry.
  public init(city: Int, event: Event, node: Int, child: Int, share: Double, tippingShare: Double) {
    self.city = city
    self.event = event
    self.node = node
    self.child = child
    self.share = share
    self.tippingShare = tippingShare
  }

  /// By how much the share would have to move; 0 if any shift will do, as the city is level with the other or on a cut.
  public var shift: Double { abs(tippingShare - share) }
}

/// Best and worst rank of a city while every weight stays within a share of what it is.
public struct RankRange: Sendable, Hashable {
  /// Position of the city.
  public var city: Int
  /// The weights run over `w·(1 − box)…w·(1 + box)` before they are divided by their sum.
  public var box: Double
  /// Best rank that some weights in the box give, among the cities compared.
  public var best: Int
  /// Worst rank that some weights in the box give.
  public var worst: Int
  /// Whether both ends are proven attained; if not, the range holds the true one.
  public var isExact: Bool

  /// Creates a range.
  public init(city: Int, box: Double, best: Int, worst: Int, isExact: Bool) {
    self.city = city
    self.box = box
    self.best = best
    self.worst = worst
    self.isExact = isExact
  }
}

/// Between which ends a city's result lies, if every missing answer took its worst or best value.
public struct MissingAnswerBounds: Sendable, Hashable {
  /// One missing answer, and how much knowing it would narrow the bounds.
  public struct Answer: Sendable, Hashable {
    /// Position of the indicator.
    public var indicator: Int
    /// By how much the width of the score's bounds shrinks at least, once it is known.
    public var narrowing: Double

    /// Creates an entry.
    public init(indicator: Int, narrowing: Double) {
      self.indicator = indicator
      self.narrowing = narrowing
    }
  }

  /// Position of the city.
  public var city: Int
  /// Principal score with every missing answer at its worse end; `nil` if there is none.
  public var lowest: Double?
  /// Principal score with every missing answer at its better end; `nil` if there is none.
  public var highest: Double?
  /// Position of the verdict at the lower end; `nil` if the set has none.
  public var lowestVerdict: Int?
  /// Position of the verdict at the upper end; `nil` if the set has none.
  public var highestVerdict: Int?
  /// The missing answers that matter, the one that narrows most first.
  public var answers: [Answer]

  /// Creates bounds.
  public init(
    city: Int, lowest: Double?, highest: Double?, lowestVerdict: Int?, highestVerdict: Int?, answers: [Answer]
  ) {
    self.city = city
    self.lowest = lowest
    self.highest = highest
    self.lowestVerdict = lowestVerdict
    self.highestVerdict = highestVerdict
    self.answers = answers
  }
}

/// Everything that is explained about one city beyond its profile.
public struct CityExplanation: Sendable, Hashable {
  /// What it would take.
  public var path: ImprovementPath
  /// The nearest tipping weights: towards the neighbours in rank, and towards other verdicts or classes.
  public var tipping: [TippingWeight]
  /// Best and worst rank within the weight box; `nil` for a city without a rank.
  public var rankRange: RankRange?
  /// Bounds from missing answers; `nil` if none is missing.
  public var bounds: MissingAnswerBounds?

  /// Creates an explanation.
  public init(
    path: ImprovementPath, tipping: [TippingWeight], rankRange: RankRange?, bounds: MissingAnswerBounds?
  ) {
    self.path = path
    self.tipping = tipping
    self.rankRange = rankRange
    self.bounds = bounds
  }
}
