public import AssessmentModel

/// What a simulated survey is to be: for which criteria, of how many cities, from which seed.
public struct Simulation: Sendable {
  /// The survey's id in files.
  public var id: String
  /// The criteria set whose items are answered.
  public var criteria: CriteriaSet
  /// The registry whose cities answer; if more cities are wanted than it has, all of them are invented, in its regions.
  public var registry: CityRegistry
  /// Where the survey finds the registry.
  public var registryHref: String
  /// How many cities answer.
  public var cities: Int
  /// The seed: the same seed gives the same bytes.
  public var seed: UInt64
  /// Whether every item is answered, and no group breakdown or evidence is given: for load tests.
  public var isComplete: Bool

  /// Creates a simulation of at least one city. Without a number, all cities of the registry answer.
  public init(
    id: String, criteria: CriteriaSet, registry: CityRegistry, registryHref: String, cities: Int? = nil,
    seed: UInt64, isComplete: Bool = false
  ) {
    let count = cities ?? registry.cities.count
    precondition(count > 0, "a simulation has at least one city")
    precondition(!registry.cities.isEmpty, "a simulation needs a registry with a city")
    self.id = id
    self.criteria = criteria
    self.registry = registry
    self.registryHref = registryHref
    self.cities = count
    self.seed = seed
    self.isComplete = isComplete
  }

  /// Whether the cities are invented, so that the simulation also writes a registry, `registry.xml`.
  public var inventsCities: Bool { cities > registry.cities.count }

  /// The id of the city at a position.
  func cityID(_ position: Int) -> String {
    guard inventsCities else { return registry.cities[position].id.rawValue }
    let digits = String(position + 1)
    return "synthetic-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
