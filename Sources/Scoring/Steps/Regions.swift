import AssessmentModel

extension Survey {
  /// A number for each city's region: its position in the registry, then further regions in the order of their first
  /// city; −1 for a city without a region.
  package func regionNumbers() -> [Int] {
    var numbers = Dictionary(
      zip(registry.regions.map(\.id), registry.regions.indices), uniquingKeysWith: { first, _ in first })
    var last = ("", -1)
    return cities.indices.map { city in
      let region = cities[city].region
      if region.isEmpty { return -1 }
      if region == last.0 { return last.1 }
      let number = numbers[region] ?? numbers.count
      numbers[region] = number
      last = (region, number)
      return number
    }
  }
}
