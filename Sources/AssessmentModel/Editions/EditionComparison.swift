/// Two editions held against each other, city by city.
public struct EditionComparison: Sendable, Hashable {
  /// One entry a city that is in both editions, in the order of the new one.
  public var changes: [EditionChange]
  /// Cities that are in the old edition only, in its order.
  public var onlyBefore: [CityID]
  /// Cities that are in the new edition only, in its order.
  public var onlyAfter: [CityID]
  /// Indicators that only the old criteria set has, in file order.
  public var indicatorsOnlyBefore: [IndicatorID]
  /// Indicators that only the new criteria set has, in file order.
  public var indicatorsOnlyAfter: [IndicatorID]
  /// Items that both sets ask on different scales; answers to them do not carry over from one edition to the other.
  public var itemsOnOtherScales: [ItemID]
  /// Whether the new edition was assessed with what the old one had learnt.
  public var isPinned: Bool

  /// Creates a comparison.
  public init(
    changes: [EditionChange], onlyBefore: [CityID], onlyAfter: [CityID], indicatorsOnlyBefore: [IndicatorID],
    indicatorsOnlyAfter: [IndicatorID], itemsOnOtherScales: [ItemID], isPinned: Bool
  ) {
    self.changes = changes
    self.onlyBefore = onlyBefore
    self.onlyAfter = onlyAfter
    self.indicatorsOnlyBefore = indicatorsOnlyBefore
    self.indicatorsOnlyAfter = indicatorsOnlyAfter
    self.itemsOnOtherScales = itemsOnOtherScales
    self.isPinned = isPinned
  }
}
