/// What the rest of the house has to know of a normalisation besides its arithmetic: asked of the method, so that no one
/// else lists the methods.
package struct ScaleTraits: Sendable {
  /// Which scores there can be.
  package enum Reach: Sendable {
    /// 0…1, stretched onto the indicator's range.
    case range
    /// As ``range``, but values beyond the limits score beyond the ends.
    case looseRange
    /// The points of a table.
    case table([CategoryStep])
    /// A place among the cities, the worst this number.
    case place(lowest: Double)
    /// 0…1.
    case unit
    /// 0 and more.
    case fromZero
    /// 0…1; where less is better, 0 itself is never reached.
    case positiveIfTurned
    /// 0…1, but of negative values anything.
    case unitUnlessSigned
    /// Anything.
    case open
  }

  /// What is fixed in the indicator's own unit, and not taken from the cities' values.
  package enum Limits: Sendable {
    /// Both ends of the scale.
    case posts(Goalposts)
    /// The best end.
    case target(Double, isCapped: Bool)
    /// Every step.
    case table([CategoryStep])
    /// Parameters of another kind.
    case curve
  }

  /// How `explain` writes the way from a value to its score. `{x}` stands for the value, `{1}` … for the numbers among
  /// the parameters; `turned` is said where less counts for more.
  package enum Formula: Sendable {
    /// Numbers alone.
    case plain(String, turned: String, isCapped: Bool = false)
    /// With figures over the cities.
    case overCities(String, turned: String)
    /// Units of the standard deviation.
    case zScore(mean: Double, deviation: Double)
    /// The place, the worst 1.
    case rank(RankTies)
    /// The place, the worst 0.
    case borda(RankTies)
    /// The share of the other cities that are behind.
    case percentileRank(RankTies)
    /// The distance to a city.
    case reference(CityID, isCapped: Bool)
    /// What ``limits`` say: between goalposts, or by a table.
    case limits
  }

  /// Which scores there can be; the lower end is what silence is tried at, and a geometric mean above it is checked by it.
  package var reach: Reach
  /// What is fixed in the indicator's own unit; `nil` where the scale is taken from the cities' values. A treatment that
  /// transforms values would miss it.
  package var limits: Limits?
  /// Whether a value's score is its place among the cities' values, so that no distance counts.
  package var ranks: Bool
  /// Whether scores depend on how many cities there are, so that they have no ends of their own for those who learn from
  /// others.
  package var isShare: Bool
  /// How `explain` writes it.
  package var formula: Formula

  /// Creates the traits of a method.
  package init(
    _ reach: Reach, limits: Limits? = nil, ranks: Bool = false, isShare: Bool = false, formula: Formula = .limits
  ) {
    self.reach = reach
    self.limits = limits
    self.ranks = ranks
    self.isShare = isShare
    self.formula = formula
  }

  /// Whether there are values from which no distance is taken: places and steps of a table.
  package var hasNoDistances: Bool {
    if case .table = limits { true } else { ranks }
  }
}
