/// What of a city's change comes from answers given, withdrawn and changed, and what from filled gaps.
///
/// Given are answers that were missing before, also to questions that were not asked then; withdrawn those that are
/// missing now, also where the question is asked no more. The five parts add up to ``EditionChange/data``.
public struct EditionAnswers: Sendable, Hashable {
  /// Number of answers given that were missing before.
  public var givenCount: Int
  /// Number of answers that were there before and are missing now.
  public var withdrawnCount: Int
  /// Number of answers with another value than before.
  public var changedCount: Int
  /// The part of answers given; `nil`, as the other parts, where the change cannot be split.
  public var given: Double?
  /// The part of answers withdrawn.
  public var withdrawn: Double?
  /// The part of answers changed.
  public var changed: Double?
  /// The part of filled gaps: what filling adds to the change; 0 where no gap is filled.
  public var filled: Double?
  /// The part that comes from which other cities take part; 0 where scores do not depend on other cities.
  public var others: Double?

  /// Creates a split.
  public init(
    givenCount: Int = 0, withdrawnCount: Int = 0, changedCount: Int = 0, given: Double? = nil,
    withdrawn: Double? = nil, changed: Double? = nil, filled: Double? = nil, others: Double? = nil
  ) {
    self.givenCount = givenCount
    self.withdrawnCount = withdrawnCount
    self.changedCount = changedCount
    self.given = given
    self.withdrawn = withdrawn
    self.changed = changed
    self.filled = filled
    self.others = others
  }
}
