/// Something that can be offered to a city: training, a feasibility study, an exchange.
public struct Programme: Sendable, Hashable {
  /// When it answers a city's situation.
  public enum Trigger: Sendable, Hashable {
    /// The node's score, in the set's score range, is below the cut (less 1e-9).
    case below(NodeID, Double)
    /// The verdict is one of these, by id.
    case verdict([String])
  }

  /// The name in files.
  public var id: String
  /// The name in reports.
  public var name: LocalizedText
  /// What it offers, in a sentence.
  public var offer: LocalizedText
  /// Where the offer is described.
  public var source: String
  /// It is recommended where any of these holds.
  public var triggers: [Trigger]

  /// Creates a programme.
  public init(id: String, name: LocalizedText, offer: LocalizedText, source: String = "", triggers: [Trigger]) {
    self.id = id
    self.name = name
    self.offer = offer
    self.source = source
    self.triggers = triggers
  }
}

/// How cities are matched with cities that can teach them.
public struct MentorRules: Sendable, Hashable {
  /// Most cities that one mentor takes on.
  public var capacity: Int
  /// Most mentors that a city is given.
  public var mentorsPerCity: Int
  /// A mentor's score at an item is at least this, on the common scale …
  public var strength: Double
  /// … and the city's at most this.
  public var weakness: Double
  /// Most items that a match names.
  public var items: Int
  /// Indicators that can be learnt from others; empty for all that a city controls.
  public var indicators: [IndicatorID]
  /// Weight of the same region in the closeness of two cities.
  public var region: Double
  /// Weight of a near income per head.
  public var income: Double
  /// Weight of a near number of inhabitants.
  public var size: Double

  /// Creates rules.
  public init(
    capacity: Int, mentorsPerCity: Int, strength: Double, weakness: Double, items: Int, indicators: [IndicatorID],
    region: Double, income: Double, size: Double
  ) {
    self.capacity = capacity
    self.mentorsPerCity = mentorsPerCity
    self.strength = strength
    self.weakness = weakness
    self.items = items
    self.indicators = indicators
    self.region = region
    self.income = income
    self.size = size
  }
}
