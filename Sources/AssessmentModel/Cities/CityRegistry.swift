/// A named set of cities: a region, or a group over which means are published.
public struct CityGroup: Sendable, Hashable {
  /// The name in files: `Asia`, `EU27`.
  public var id: String
  /// The name in reports.
  public var name: LocalizedText

  /// Creates a group.
  public init(id: String, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// The cities that a survey may speak of.
public struct CityRegistry: Sendable, Hashable {
  /// The name in files.
  public var id: String
  /// The name in reports.
  public var title: LocalizedText
  /// Where the list comes from.
  public var source: String
  /// The regions, in the order in which reports show them.
  public var regions: [CityGroup]
  /// Further groups over which means are reported.
  public var groups: [CityGroup]
  /// The cities in file order.
  public var cities: [City]

  /// Creates a registry.
  public init(
    id: String, title: LocalizedText, source: String = "", regions: [CityGroup] = [], groups: [CityGroup] = [],
    cities: [City]
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.regions = regions
    self.groups = groups
    self.cities = cities
  }
}
