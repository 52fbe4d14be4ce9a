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
  /// The cities by folded spelling, for the hashes that several cities have.
  private var shared: [UInt64: [String: [Int]]] = [:]

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
        if !bytes.isEmpty { spellings.append(Spelling(hash: Self.hash(folded: bytes), city: Int32(position))) }
      }
    }
    spellings.sort { ($0.hash, $0.city) < ($1.hash, $1.city) }
    gatherShared()
  }

  /// Groups the cities of each hash that several have, so that none is looked for twice however many share a spelling.
  private mutating func gatherShared() {
    var start = 0
    while start < spellings.count {
      let hash = spellings[start].hash
      var end = start + 1
      while end < spellings.count, spellings[end].hash == hash { end += 1 }
      if spellings[start].city != spellings[end - 1].city {
        var groups: [String: [Int]] = [:]
        var last: Int32 = -1
        for spelling in spellings[start..<end] where spelling.city != last {
          last = spelling.city
          for text in Set(Self.spellings(of: cities[Int(last)]).map(FoldedName.of)) where Self.hash(of: text) == hash {
            groups[text, default: []].append(Int(last))
          }
        }
        shared[hash] = groups
      }
      start = end
    }
  }

  /// Ids of cities, at most twelve.
  package func list(_ positions: [Int]) -> String {
    let names = positions.prefix(12).map { cities[$0].id.rawValue }.joined(separator: ", ")
    return positions.count <= 12 ? names : names + " and \(positions.count - 12) more"
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
  ///
  /// - Complexity: O(n log n) in the number of spellings, however many cities share one.
  package var sharedSpellings: [(spelling: String, cities: [Int])] {
    var found: [(folded: String, cities: [Int])] = []
    for groups in shared.values {
      for (folded, cities) in groups where cities.count > 1 { found.append((folded, cities)) }
    }
    found.sort { ($0.cities[0], $0.cities[1], $0.folded) < ($1.cities[0], $1.cities[1], $1.folded) }
    let named = found.map { group in
      let own = Self.spellings(of: cities[group.cities[0]])
      let position = own.firstIndex { FoldedName.of($0) == group.folded } ?? 0
      return (position: position, spelling: own[position], cities: group.cities)
    }
    // In the order of the cities, and of one city's spellings.
    return named.enumerated().sorted { left, right in
      (left.element.cities[0], left.element.position, left.offset)
        < (right.element.cities[0], right.element.position, right.offset)
    }.map { ($0.element.spelling, $0.element.cities) }
  }

  /// The cities with a spelling, in the order of the registry.
  private func positions(folded: String) -> [Int] {
    guard !folded.isEmpty else { return [] }
    let hash = Self.hash(of: folded)
    if let groups = shared[hash] { return groups[folded] ?? [] }
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

  private static func hash(of folded: String) -> UInt64 { hash(folded: Array(folded.utf8)) }

  /// FNV-1a, 64 bits; of what is not ASCII, the hash of the string, which is that of its canonical form, so that
  /// composed and decomposed letters meet. It serves to find and never to order what is shown.
  private static func hash(folded bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      if byte >= 0x80 { return UInt64(bitPattern: Int64(String(decoding: bytes, as: UTF8.self).hashValue)) }
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }

  private static func spellings(of city: City) -> [String] {
    [city.id.rawValue, city.name.english] + (city.name.korean.map { [$0] } ?? []) + city.otherNames
  }
}
