import AssessmentModel

/// The regions, groups and countries of a registry, found by the bytes of their ids.
struct KnownReferences {
  /// What a city's attributes refer to, as ranges of bytes.
  struct Asked {
    var region: Range<Int>?
    var country: Range<Int>?
    var groups: Range<Int>?
  }

  private struct Country {
    let id: String
    let iso2: String
    let income: Double?
    let name: LocalizedText
  }

  /// The ids that were met last, so that the next city shares their texts.
  private var regions: [String] = []
  private var countries: [Country] = []
  private let handler: RegistryHandler
  /// Ids that are looked at one by one.
  private static let few = 16

  init(_ handler: RegistryHandler) { self.handler = handler }

  /// Fills in what a city's references say; `false` if one leads nowhere.
  mutating func answer(_ asked: Asked, _ bytes: UnsafeBufferPointer<UInt8>, _ city: inout City) -> Bool {
    if let range = asked.region {
      guard let region = unsafe region(UnsafeBufferPointer(rebasing: bytes[range])) else { return false }
      city.region = region
    }
    if let range = asked.country {
      guard let country = unsafe country(UnsafeBufferPointer(rebasing: bytes[range])) else { return false }
      city.iso3 = country.id
      city.iso2 = country.iso2
      city.country = country.name
      city.incomePerHead = city.incomePerHead ?? country.income
    }
    if let range = asked.groups {
      guard let text = unsafe PlainText.string(bytes, range.lowerBound, range.upperBound) else { return false }
      city.groups = text.split(separator: " ").map(String.init)
      for group in city.groups where !handler.groupIDs.contains(group) { return false }
    }
    return true
  }

  private mutating func region(_ id: UnsafeBufferPointer<UInt8>) -> String? {
    for known in regions where unsafe Self.isSame(known, id) { return known }
    guard let text = unsafe PlainText.string(id, 0, id.count), handler.regionIDs.contains(text) else { return nil }
    if regions.count < Self.few { regions.append(text) }
    return text
  }

  private mutating func country(_ id: UnsafeBufferPointer<UInt8>) -> Country? {
    for known in countries where unsafe Self.isSame(known.id, id) { return known }
    guard let text = unsafe PlainText.string(id, 0, id.count), let found = handler.countries[text] else { return nil }
    let country = Country(id: text, iso2: found.iso2, income: found.income, name: found.name)
    if countries.count < Self.few { countries.append(country) }
    return country
  }

  @inline(__always)
  private static func isSame(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var copy = text
    return copy.withUTF8 { known in
      guard known.count == bytes.count else { return false }
      for position in 0..<known.count where unsafe known[position] != bytes[position] { return false }
      return true
    }
  }
}
