public import AssessmentModel
import Diagnostics

/// Finds the city that a survey row means, by id, English or Korean name, or any other spelling of the registry.
///
/// An id that is written exactly wins. Otherwise names are compared folded: case, accents, blanks, hyphens and other
/// punctuation do not count.
public struct CityIndex: Sendable {
  /// What a name leads to.
  public enum Match: Sendable, Hashable {
    /// The city at this position of the registry.
    case city(Int)
    /// Several cities share the spelling; their positions in the registry.
    case ambiguous([Int])
    /// No city; the spellings that were probably meant, nearest first.
    case unknown(nearMisses: [String])
  }

  /// The registry's cities.
  public let cities: [City]
  private var byID: [String: Int] = [:]
  private var byName: [String: Int] = [:]
  private var shared: [String: [Int]] = [:]

  /// An index of a registry.
  ///
  /// - Complexity: O(cities).
  public init(_ registry: CityRegistry) {
    cities = registry.cities
    byID.reserveCapacity(cities.count)
    byName.reserveCapacity(cities.count)
    for (position, city) in cities.enumerated() {
      byID[city.id.rawValue] = position
      for spelling in Self.spellings(of: city) {
        let key = FoldedName.of(spelling)
        if !key.isEmpty { add(key, position) }
      }
    }
  }

  private mutating func add(_ key: String, _ position: Int) {
    guard let first = byName[key] else {
      byName[key] = position
      return
    }
    if first != position, shared[key]?.last != position { shared[key, default: [first]].append(position) }
  }

  /// The city that a name means; `nil` if it is unknown or ambiguous.
  public func find(_ name: String) -> City? {
    if case .city(let position) = match(name) { cities[position] } else { nil }
  }

  /// What a name leads to, with near misses for an unknown one.
  public func match(_ name: String) -> Match {
    if let found = position(of: name) { return found }
    return .unknown(nearMisses: NearMiss.matches(for: name, among: cities.flatMap(Self.spellings)))
  }

  /// Like ``match(_:)``, but `nil` instead of the search for near misses, which takes O(cities).
  package func position(of name: String) -> Match? {
    if let position = byID[name] { return .city(position) }
    let key = FoldedName.of(name)
    guard let found = byName[key] else { return nil }
    return shared[key].map { .ambiguous($0) } ?? .city(found)
  }

  /// Spellings that more than one city has, with the cities, in the order of the registry.
  package var sharedSpellings: [(spelling: String, cities: [Int])] {
    guard !shared.isEmpty else { return [] }
    var seen: Set<String> = []
    var result: [(spelling: String, cities: [Int])] = []
    for city in cities {
      for spelling in Self.spellings(of: city) {
        let key = FoldedName.of(spelling)
        if let found = shared[key], seen.insert(key).inserted { result.append((spelling, found)) }
      }
    }
    return result
  }

  private static func spellings(of city: City) -> [String] {
    [city.id.rawValue, city.name.english] + (city.name.korean.map { [$0] } ?? []) + city.otherNames
  }
}
