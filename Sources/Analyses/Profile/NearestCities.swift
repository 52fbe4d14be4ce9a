import AssessmentModel
import Glibc
import Scoring

/// The cities nearest to one by income per head and population, each counted by its natural logarithm.
struct NearestCities: Sendable {
  /// How many are taken.
  static let count = 15

  private struct Place: Sendable {
    var city: Int
    var income: Double
    var population: Double
  }

  /// The cities that have both, by rising income.
  private let places: [Place]
  private let placeOfCity: [Int?]

  init(_ cities: [City]) {
    let found = cities.indices.compactMap { city -> Place? in
      guard let income = cities[city].incomePerHead, let population = cities[city].population, income > 0,
        population > 0, income.isFinite, population.isFinite
      else { return nil }
      return Place(city: city, income: log(income), population: log(population))
    }
    places = found.sorted { ($0.income, $0.city) < ($1.income, $1.city) }
    var places = [Int?](repeating: nil, count: cities.count)
    for (position, place) in self.places.enumerated() { places[place.city] = position }
    placeOfCity = places
  }

  /// The nearest others, nearest first, equals in the order of the assessment; empty if the city lacks one of the two.
  ///
  /// - Complexity: O(n), and far less where incomes differ: the search ends where income alone is too far away.
  func members(of city: Int) -> [PeerGroup.Member] {
    guard let home = placeOfCity[city] else { return [] }
    let own = places[home]
    var found: [PeerGroup.Member] = []
    var (below, above) = (home - 1, home + 1)
    while below >= 0 || above < places.count {
      let down = below >= 0 ? own.income - places[below].income : .infinity
      let up = above < places.count ? places[above].income - own.income : .infinity
      if found.count == Self.count, min(down, up) > found[Self.count - 1].distance { break }
      let place = down <= up ? places[below] : places[above]
      if down <= up { below -= 1 } else { above += 1 }
      let distance = hypot(place.income - own.income, place.population - own.population)
      let spot = found.firstIndex { ($0.distance, $0.city) > (distance, place.city) } ?? found.count
      guard spot < Self.count else { continue }
      found.insert(PeerGroup.Member(city: place.city, distance: distance), at: spot)
      if found.count > Self.count { found.removeLast() }
    }
    return found
  }
}
