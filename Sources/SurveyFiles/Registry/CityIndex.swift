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

  /// A folded spelling by its hash, so that large registries need no copies of their names.
  private struct Spelling {
    let hash: UInt64
    let city: Int32
  }

  /// The registry's cities.
  public let cities: [City]
  private var byID: [String: Int] = [:]
  /// In the order of the hashes, then of the cities; each city once a spelling.
  private var spellings: [Spelling] = []

  /// An index of a registry.
  ///
  /// - Complexity: O(n log n) in the number of spellings.
  public init(_ registry: CityRegistry) {
    cities = registry.cities
    byID.reserveCapacity(cities.count)
    spellings.reserveCapacity(cities.count * 3)
    var bytes: [UInt8] = []
    for (position, city) in cities.enumerated() {
      byID[city.id.rawValue] = position
      for spelling in Self.spellings(of: city) {
        FoldedName.fold(spelling, into: &bytes)
        if !bytes.isEmpty { spellings.append(Spelling(hash: Self.hash(bytes), city: Int32(position))) }
      }
    }
    spellings.sort { ($0.hash, $0.city) < ($1.hash, $1.city) }
  }

  /// The city that a name means; `nil` if it is unknown or ambiguous.
  public func find(_ name: String) -> City? {
    if case .city(let position) = match(name) { cities[position] } else { nil }
  }

  /// What a name leads to, with near misses for an unknown one.
  ///
  /// - Complexity: O(log n) for a name that is found, O(n) for an unknown one.
  public func match(_ name: String) -> Match {
    if let found = position(of: name) { return found }
    // A city whose id and name are both near is named once.
    var seen: Set<String> = []
    let near = NearMiss.matches(for: name, among: cities.flatMap(Self.spellings), limit: 6)
      .filter { seen.insert(FoldedName.of($0)).inserted }
    return .unknown(nearMisses: Array(near.prefix(3)))
  }

  /// Like ``match(_:)``, but `nil` instead of the search for near misses.
  package func position(of name: String) -> Match? {
    if let position = byID[name] { return .city(position) }
    let found = positions(folded: FoldedName.of(name))
    guard let first = found.first else { return nil }
    return found.count == 1 ? .city(first) : .ambiguous(found)
  }

  /// Spellings that more than one city has, with the cities, in the order of the registry.
  package var sharedSpellings: [(spelling: String, cities: [Int])] {
    var shared: Set<Int32> = []
    for (left, right) in zip(spellings, spellings.dropFirst()) where left.hash == right.hash && left.city != right.city
    {
      shared.formUnion([left.city, right.city])
    }
    var seen: Set<String> = []
    var result: [(spelling: String, cities: [Int])] = []
    for city in shared.sorted() {
      for spelling in Self.spellings(of: cities[Int(city)]) {
        let folded = FoldedName.of(spelling)
        let found = positions(folded: folded)
        if found.count > 1, seen.insert(folded).inserted { result.append((spelling, found)) }
      }
    }
    return result
  }

  /// The cities with a spelling, in the order of the registry.
  private func positions(folded: String) -> [Int] {
    guard !folded.isEmpty else { return [] }
    let hash = Self.hash(folded.utf8)
    var low = 0
    var high = spellings.count
    while low < high {
      let middle = (low + high) / 2
      if spellings[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    var result: [Int] = []
    while low < spellings.count, spellings[low].hash == hash {
      let city = Int(spellings[low].city)
      if result.last != city, Self.spellings(of: cities[city]).contains(where: { FoldedName.of($0) == folded }) {
        result.append(city)
      }
      low += 1
    }
    return result
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static func spellings(of city: City) -> [String] {
    [city.id.rawValue, city.name.english] + (city.name.korean.map { [$0] } ?? []) + city.otherNames
  }
}
