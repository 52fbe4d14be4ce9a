/// What of a city's change between two editions comes from its answers, and what from the method.
///
/// With `f₀, f₁` the old and new method and `x₀, x₁` the old and new answers, the data part is the mean of
/// `f₀(x₁) − f₀(x₀)` and `f₁(x₁) − f₁(x₀)`, the method part the mean of `f₁(x₀) − f₀(x₀)` and `f₁(x₁) − f₀(x₁)`; together
/// they are the change.
public struct EditionChange: Sendable, Hashable {
  /// The city.
  public var city: CityID
  /// Principal score of the old edition as it was assessed; `nil` if it had none.
  public var before: Double?
  /// Principal score of the new edition; `nil` if it has none.
  public var after: Double?
  /// The old answers under the new method.
  public var oldDataNewMethod: Double?
  /// The new answers under the old method.
  public var newDataOldMethod: Double?
  /// The part that comes from the answers; `nil` unless all four scores exist.
  public var data: Double?
  /// The part that comes from the method.
  public var method: Double?
  /// Rank in the old edition.
  public var rankBefore: Double?
  /// Rank in the new edition.
  public var rankAfter: Double?

  /// Share of the principal index's weight that the city answered in the old edition.
  public var coverageBefore: Double?
  /// Share of the principal index's weight that the city answered in the new edition.
  public var coverageAfter: Double?
  /// What of ``data`` comes from which answers.
  public var answers: EditionAnswers

  /// Creates a change.
  public init(
    city: CityID, before: Double?, after: Double?, oldDataNewMethod: Double?, newDataOldMethod: Double?,
    data: Double?, method: Double?, rankBefore: Double?, rankAfter: Double?, coverageBefore: Double? = nil,
    coverageAfter: Double? = nil, answers: EditionAnswers = EditionAnswers()
  ) {
    self.city = city
    self.before = before
    self.after = after
    self.oldDataNewMethod = oldDataNewMethod
    self.newDataOldMethod = newDataOldMethod
    self.data = data
    self.method = method
    self.rankBefore = rankBefore
    self.rankAfter = rankAfter
    self.coverageBefore = coverageBefore
    self.coverageAfter = coverageAfter
    self.answers = answers
  }
}
