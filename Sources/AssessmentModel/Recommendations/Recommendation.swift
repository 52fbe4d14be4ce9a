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

/// A city and a mentor for it.
public struct MentorMatch: Sendable, Hashable {
  /// Position of the city that learns.
  public var city: Int
  /// Position of the city that teaches.
  public var mentor: Int
  /// Positions of the indicators to learn: strong there, weak here; the widest gap first.
  public var indicators: [Int]
  /// How near the two cities' contexts are, 0…1.
  public var closeness: Double

  /// Creates a match.
  public init(city: Int, mentor: Int, indicators: [Int], closeness: Double) {
    self.city = city
    self.mentor = mentor
    self.indicators = indicators
    self.closeness = closeness
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
