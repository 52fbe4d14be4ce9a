/// A city whose rank changes.
public struct RankMove: Sendable, Hashable {
  /// Position of the city.
  public var city: Int
  /// Rank among the compared cities before.
  public var before: Int
  /// Rank after.
  public var after: Int

  /// Creates a move.
  public init(city: Int, before: Int, after: Int) {
    self.city = city
    self.before = before
    self.after = after
  }
}

/// What becomes of the ranking without one element of the index.
///
/// The cities compared are those that have a rank in the assessment, ranked among themselves by the principal score,
/// equals sharing the better rank.
public struct ElementRemoval: Sendable, Hashable {
  /// What is left out.
  public enum Element: Sendable, Hashable {
    /// The indicator at a position of the criteria set, wherever it is used.
    case indicator(Int)
    /// The node at a position of the plan, wherever it is a child.
    case node(Int)
  }

  /// What is left out.
  public var element: Element
  /// Mean absolute change of rank over the cities that have one on both sides; `nil` if none has.
  public var meanShift: Double?
  /// The cities whose rank changes, the widest change first, then in the order of the assessment.
  public var moves: [RankMove]
  /// Cities that have no score without the element.
  public var unrated: [Int]

  /// Creates a result.
  public init(element: Element, meanShift: Double?, moves: [RankMove], unrated: [Int]) {
    self.element = element
    self.meanShift = meanShift
    self.moves = moves
    self.unrated = unrated
  }
}
