/// The unit that is assessed, whatever its kind: a city, a province, a country.
public struct City: Sendable, Hashable {
  /// The stable name in files and links.
  public var id: CityID
  /// The name in standard spelling.
  public var name: LocalizedText
  /// Other spellings by which survey rows may name it, the source document's own spelling among them.
  public var otherNames: [String]
  /// The country.
  public var country: LocalizedText
  /// ISO 3166-1 alpha-2 code of the country; empty where there is none.
  public var iso2: String
  /// ISO 3166-1 alpha-3 code of the country; empty where there is none.
  public var iso3: String
  /// Identifier of the region it is grouped in; empty where there is none.
  public var region: String
  /// Whether the source lists it as a capital; `nil` where the question makes no sense.
  public var isCapital: Bool?
  /// Degrees north.
  public var latitude: Double?
  /// Degrees east.
  public var longitude: Double?
  /// What it is: `city`, `province`, `country` …
  public var kind: String
  /// Identifiers of further groups it belongs to, for group means: `EU27`.
  public var groups: [String]
  /// Number of inhabitants, as the registry's source gives it.
  public var population: Double?
  /// Gross domestic product per head of the city's country, in international dollars.
  public var incomePerHead: Double?
  /// What the reader of a report should know about the entry.
  public var note: LocalizedText

  /// Creates a city; only the id and the name are needed.
  public init(
    id: CityID, name: LocalizedText, otherNames: [String] = [], country: LocalizedText = .empty, iso2: String = "",
    iso3: String = "", region: String = "", isCapital: Bool? = nil, latitude: Double? = nil, longitude: Double? = nil,
    kind: String = "city", groups: [String] = [], note: LocalizedText = .empty,
    population: Double? = nil, incomePerHead: Double? = nil
  ) {
    self.id = id
    self.name = name
    self.otherNames = otherNames
    self.country = country
    self.iso2 = iso2
    self.iso3 = iso3
    self.region = region
    self.isCapital = isCapital
    self.latitude = latitude
    self.longitude = longitude
    self.kind = kind
    self.groups = groups
    self.note = note
    self.population = population
    self.incomePerHead = incomePerHead
  }

  /// Whether the unit is itself a country, so that reports give its ISO code.
  public var isCountry: Bool { kind == "country" }
}
