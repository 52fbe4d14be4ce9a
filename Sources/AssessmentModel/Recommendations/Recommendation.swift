/// A programme recommended to a city, and why.
public struct Recommendation: Sendable, Hashable {
  /// Why the programme answers the city's situation.
  public enum Reason: Sendable, Hashable {
    /// The node at a position scores below the cut.
    case weak(node: Int, score: Double, cut: Double)
    /// The city has the verdict at a position.
    case verdict(Int)
  }

  /// Position of the city.
  public var city: Int
  /// Position of the programme in the criteria set.
  public var programme: Int
  /// Every reason that holds, in file order.
  public var reasons: [Reason]

  /// Creates a recommendation.
  public init(city: Int, programme: Int, reasons: [Reason]) {
    self.city = city
    self.programme = programme
    self.reasons = reasons
  }
}

/// How near the contexts of two cities are, part by part, 0…1; `nil` for what is not known of one of them.
public struct ContextCloseness: Sendable, Hashable {
  /// 1 in the same region, else 0.
  public var region: Double?
  /// The lower income per head divided by the higher: the distance of their logarithms, as a share.
  public var income: Double?
  /// The smaller number of inhabitants divided by the larger.
  public var size: Double?

  /// Creates a comparison.
  public init(region: Double? = nil, income: Double? = nil, size: Double? = nil) {
    self.region = region
    self.income = income
    self.size = size
  }

  /// What an unknown part counts: neither for nor against.
  public static let unknown = 0.5

  /// The weighted mean of the parts by the weights of the rules; an unknown part counts ½.
  public func mean(_ rules: MentorRules) -> Double {
    let parts = [(region, rules.region), (income, rules.income), (size, rules.size)]
    let weight = parts.reduce(0) { $0 + $1.1 }
    guard weight > 0 else { return Self.unknown }
    return parts.reduce(0) { $0 + ($1.0 ?? Self.unknown) * $1.1 } / weight
  }
}

/// A city and a mentor for it.
public struct MentorMatch: Sendable, Hashable {
  /// Position of the city that learns.
  public var city: Int
  /// Position of the city that teaches.
  public var mentor: Int
  /// Positions of the indicators to learn: strong there, weak here; the widest gap first. A city's second mentor names
  /// others than its first where it can.
  public var indicators: [Int]
  /// The gap at each of ``indicators``: the mentor's score less the city's, on the scale from 0 to 1.
  public var gaps: [Double]
  /// How near the two cities' contexts are, 0…1.
  public var closeness: Double
  /// Of what ``closeness`` is made.
  public var context: ContextCloseness
  /// What the match is worth in the assignment: the sum of the pair's widest gaps, as many as a match may name, times
  /// ``closeness``.
  public var benefit: Double

  /// Creates a match.
  public init(
    city: Int, mentor: Int, indicators: [Int], closeness: Double, context: ContextCloseness = ContextCloseness(),
    benefit: Double = 0, gaps: [Double] = []
  ) {
    self.city = city
    self.mentor = mentor
    self.indicators = indicators
    self.closeness = closeness
    self.context = context
    self.benefit = benefit
    self.gaps = gaps
  }
}

/// What follows from the gaps: programmes and mentors.
public struct Recommendations: Sendable, Hashable {
  /// Programmes, by city in the assessment's order, then in file order.
  public var programmes: [Recommendation]
  /// Mentors, by city, best match first.
  public var mentors: [MentorMatch]
  /// Cities that want a mentor and have none, as no one fits or all that fit are taken.
  public var unmatched: [Int]

  /// Creates recommendations.
  public init(programmes: [Recommendation], mentors: [MentorMatch], unmatched: [Int]) {
    self.programmes = programmes
    self.mentors = mentors
    self.unmatched = unmatched
  }
}
