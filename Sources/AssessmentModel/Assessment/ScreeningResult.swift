/// What screening found. Shares are of raw values, before anything is filled.
public struct ScreeningResult: Sendable, Equatable {
  /// A city that is not rated, with the reason.
  public struct ScreenedCity: Sendable, Hashable {
    /// Position of the city.
    public var city: Int
    /// The rule that it does not meet; the first of several.
    public var reason: Reason
    /// The share that it has.
    public var share: Double

    /// Creates an entry.
    public init(city: Int, reason: Reason, share: Double) {
      self.city = city
      self.reason = reason
      self.share = share
    }
  }

  /// Why a city is screened out.
  public enum Reason: Sendable, Hashable {
    /// Too few of the indicators have a value.
    case availability
    /// Too little of the weight under a node right below the principal index has a value.
    case dimension(Int)
    /// Too few of the values are not zero.
    case nonZero
  }

  /// An indicator that is left out of the trees.
  public struct ScreenedIndicator: Sendable, Hashable {
    /// Position of the indicator in the criteria set.
    public var indicator: Int
    /// Share of the cities with a value.
    public var share: Double

    /// Creates an entry.
    public init(indicator: Int, share: Double) {
      self.indicator = indicator
      self.share = share
    }
  }

  /// Availability of the weight under one node.
  public struct Dimension: Sendable, Equatable {
    /// Position of the node in the plan.
    public var node: Int
    /// Share of the effective weight under the node that has a value, one a city.
    public var availability: Column

    /// Creates an entry.
    public init(node: Int, availability: Column) {
      self.node = node
      self.availability = availability
    }
  }

  /// Share of the indicators with a value, one a city; of the indicators that weigh in a tree and are not left out.
  public var cities: Column
  /// Share of a city's values that are not zero; missing for a city without any value.
  public var nonZero: Column
  /// The nodes right below the principal index.
  public var dimensions: [Dimension]
  /// Share of the cities with a value, one an indicator; missing for indicators that weigh in no tree.
  public var indicators: Column
  /// The cities that are not rated, in file order.
  public var screenedCities: [ScreenedCity]
  /// The indicators that are left out, in file order.
  public var screenedIndicators: [ScreenedIndicator]

  /// Creates a result.
  public init(
    cities: Column, nonZero: Column, dimensions: [Dimension], indicators: Column, screenedCities: [ScreenedCity],
    screenedIndicators: [ScreenedIndicator]
  ) {
    self.cities = cities
    self.nonZero = nonZero
    self.dimensions = dimensions
    self.indicators = indicators
    self.screenedCities = screenedCities
    self.screenedIndicators = screenedIndicators
  }

  /// The entry of a city, if it is screened out.
  public func screened(_ city: Int) -> ScreenedCity? { screenedCities.first { $0.city == city } }
}
