/// Cities that one city is held against; the city itself is never among them.
public struct PeerGroup: Sendable, Hashable {
  /// How the cities were chosen.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The other cities of its region.
    case region
    /// The other cities of its income group: one of four groups of the assessed cities by income per head.
    case income
    /// The cities nearest by income per head and population.
    case nearest
    /// All other cities.
    case all
  }

  /// A city of a group that is chosen by distance.
  public struct Member: Sendable, Hashable {
    /// Position of the city.
    public var city: Int
    /// `√(ln²(income ratio) + ln²(population ratio))`: 0.69 is a factor of two in one of them.
    public var distance: Double

    /// Creates a member.
    public init(city: Int, distance: Double) {
      self.city = city
      self.distance = distance
    }
  }

  /// How the cities were chosen.
  public var kind: Kind
  /// Its name.
  public var group: CityGroup
  /// Number of peers, rated or not.
  public var count: Int
  /// Statistics of each node over the peers; `nil` with fewer than five values.
  public var nodes: [PeerStatistics?]
  /// The peers, nearest first, where they were chosen by distance; else empty.
  public var members: [Member]
  /// The lowest and highest income per head in the group, the city's own included, where it was chosen by income.
  public var incomes: ClosedRange<Double>?

  /// Creates a group.
  public init(
    kind: Kind, group: CityGroup, count: Int, nodes: [PeerStatistics?], members: [Member] = [],
    incomes: ClosedRange<Double>? = nil
  ) {
    self.kind = kind
    self.group = group
    self.count = count
    self.nodes = nodes
    self.members = members
    self.incomes = incomes
  }
}
