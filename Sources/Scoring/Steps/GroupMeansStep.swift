import AssessmentModel

/// Means of every node over all cities, each region of the registry and each of its further groups.
struct GroupMeansStep {
  let survey: Survey
  let nodes: [NodeScores]

  /// Each mean is over the cities that have a score, summed in file order. The first group, `all`, is every city.
  ///
  /// - Parameter regions: the position of each city's region in the registry; negative or beyond for none of them.
  func run(regions: [Int]) -> [GroupMeans] {
    let registry = survey.registry
    let all = CityGroup(id: "all", name: LocalizedText("All", korean: "전체"))
    var result = [GroupMeans(group: all, count: survey.cities.count, means: means(over: survey.cities.indices))]
    var members = [[Int]](repeating: [], count: registry.regions.count)
    for (city, region) in regions.enumerated() where members.indices.contains(region) { members[region].append(city) }
    for (region, cities) in zip(registry.regions, members) {
      result.append(GroupMeans(group: region, count: cities.count, means: means(over: cities)))
    }
    for group in registry.groups {
      let cities = survey.cities.indices.filter { survey.cities[$0].groups.contains(group.id) }
      result.append(GroupMeans(group: group, count: cities.count, means: means(over: cities)))
    }
    return result
  }

  private func means(over cities: some Collection<Int>) -> Column {
    Column(
      nodes.map { node -> Double? in
        let scores = node.scores.numbers
        var sum = 0.0
        var count = 0.0
        for city in cities where !scores[city].isNaN {
          sum += scores[city]
          count += 1
        }
        return count > 0 && sum.isFinite ? sum / count : nil
      })
  }
}
