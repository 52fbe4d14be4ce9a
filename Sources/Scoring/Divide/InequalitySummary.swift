import AssessmentModel

extension InequalityMeasures {
  /// Every measure of one indicator over the cities that have a value; `nil` with fewer than two.
  ///
  /// - Parameters:
  ///   - column: a value a city, NaN for none.
  ///   - regions: the number of each city's region, by which Theil's measures are split.
  static func summary(of column: [Double], regions: [Int], indicator: Int) -> Inequality? {
    let cities = column.indices.filter { !column[$0].isNaN }
    guard cities.count >= 2, let extremes = NormalisationKernel.extremes(column),
      let lowest = cities.first(where: { column[$0] == extremes.lower }),
      let highest = cities.first(where: { column[$0] == extremes.upper })
    else { return nil }
    let values = cities.map { column[$0] }
    let groups = cities.map { regions[$0] }
    return Inequality(
      indicator: indicator, count: values.count, mean: values.reduce(0, +) / Double(values.count),
      minimumValue: extremes.lower, minimumCity: lowest, maximumValue: extremes.upper, maximumCity: highest,
      variationN: variation(of: values), variationNMinus1: variation(of: values, isSample: true),
      gini: gini(of: values), theilT: theilT(of: values, groups: groups), theilL: theilL(of: values, groups: groups),
      atkinson: [0.5, 1, 2].map { atkinson(of: values, epsilon: $0) }, fifths: fifths(of: values),
      percentile80To20: percentile80To20(of: values))
  }
}
