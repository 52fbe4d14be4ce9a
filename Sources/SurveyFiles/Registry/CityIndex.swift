public import AssessmentModel
package import Diagnostics
import Glibc

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
  /// The ids that their folded form does not lead to: without letters and digits, or with those of another city.
  private var byID: [String: Int] = [:]
  /// The first city with each folded spelling, by hash; large registries need no copies of their names.
  private var first: HashedCities
  /// The cities by folded spelling, for the hashes that several cities have.
  private var shared: [UInt64: [String: [Int]]] = [:]
  /// Whether two cities have the same id.
  private(set) var repeatsID = false

  /// An index of a registry.
  ///
  /// - Complexity: O(n) in the number of spellings.
  public init(_ registry: CityRegistry) {
    cities = registry.cities
    first = HashedCities(room: cities.reduce(0) { $0 + 3 + $1.otherNames.count })
    // The cities of each hash that several have, so that none is looked for twice however many share a spelling.
    var several: [UInt64: [Int]] = [:]
    // Hashes are entered some thousands at a time, so that the processor looks for the places of many at once.
    var hashes: [(hash: UInt64, city: Int)] = []
    hashes.reserveCapacity(Self.entered + 64)
    for position in cities.indices {
      Self.eachSpelling(of: cities[position]) { spelling, isID in
        if let hash = FoldedHash.of(spelling) {
          hashes.append((hash, position))
        } else if isID {
          enter(id: spelling, position)
        }
      }
      if hashes.count >= Self.entered { enter(&hashes, &several) }
    }
    enter(&hashes, &several)
    for (hash, positions) in several { gather(positions, hash) }
  }

  /// Hashes that are entered together.
  private static let entered = 4096

  private mutating func enter(_ hashes: inout [(hash: UInt64, city: Int)], _ several: inout [UInt64: [Int]]) {
    for (hash, position) in hashes {
      guard let other = first.enter(position, under: hash), other != position else { continue }
      if several[hash, default: [other]].last != position { several[hash, default: [other]].append(position) }
    }
    hashes.removeAll(keepingCapacity: true)
  }

  private mutating func enter(id: String, _ position: Int) {
    if byID.updateValue(position, forKey: id) != nil { repeatsID = true }
  }

  /// Groups cities with one hash by their folded spellings.
  private mutating func gather(_ positions: [Int], _ hash: UInt64) {
    var groups: [String: [Int]] = [:]
    for position in positions {
      let city = cities[position]
      for text in Set(Self.spellings(of: city).filter { FoldedHash.of($0) == hash }.map(FoldedName.of)) {
        groups[text, default: []].append(position)
      }
      let id = city.id.rawValue
      if FoldedHash.of(id) == hash { enter(id: id, position) }
    }
    shared[hash] = groups
  }

  /// Whether any spelling, or the hash of one, belongs to several cities.
  var sharesSpellings: Bool { !shared.isEmpty }

  /// Whether a name is the id of a city, written exactly. Where no spelling is shared, it then means this city: an id
  /// that begins with a letter or digit has a folded form.
  @inline(__always)
  static func isID(_ name: UnsafeBufferPointer<UInt8>, of city: borrowing City) -> Bool {
    guard let first = unsafe name.first, (0x30...0x39).contains(first) || (0x61...0x7A).contains(first | 0x20) else {
      return false
    }
    return unsafe city.id.rawValue.utf8.withContiguousStorageIfAvailable { id in
      guard id.count == name.count, let one = id.baseAddress, let other = name.baseAddress else { return false }
      return unsafe memcmp(one, other, id.count) == 0
    } ?? false
  }

  /// Ids of cities, at most twelve, and how many more there are.
  package func ids(_ positions: [Int]) -> FactValue {
    .firstOf(positions.prefix(12).map { cities[$0].id.rawValue }, count: positions.count)
  }

  /// The city that a name means; `nil` if it is unknown or ambiguous.
  public func find(_ name: String) -> City? {
    if case .city(let position) = match(name) { cities[position] } else { nil }
  }

  /// What a name leads to, with near misses for an unknown one.
  ///
  /// - Complexity: O(1) for a name that is found, O(n) for an unknown one.
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
    guard let hash = FoldedHash.of(name) else { return byID[name].map { .city($0) } }
    if let groups = shared[hash] {
      if let position = byID[name] { return .city(position) }
      guard let found = groups[FoldedName.of(name)] else { return nil }
      return found.count == 1 ? .city(found[0]) : .ambiguous(found)
    }
    guard let position = first.city(under: hash) else { return nil }
    let city = cities[position]
    if city.id.rawValue == name { return .city(position) }
    let folded = FoldedName.of(name)
    return Self.spellings(of: city).contains { FoldedName.of($0) == folded } ? .city(position) : nil
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

  private static func eachSpelling(of city: borrowing City, _ body: (_ spelling: String, _ isID: Bool) -> Void) {
    body(city.id.rawValue, true)
    body(city.name.english, false)
    if let korean = city.name.korean { body(korean, false) }
    for name in city.otherNames { body(name, false) }
  }

  private static func spellings(of city: City) -> [String] {
    [city.id.rawValue, city.name.english] + (city.name.korean.map { [$0] } ?? []) + city.otherNames
  }
}
