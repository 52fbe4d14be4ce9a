import AssessmentModel
import Numerics

extension InequalitySample {
  /// Every measure of one indicator over the cities that have a value; `nil` with fewer than two.
  ///
  /// - Parameters:
  ///   - column: a value a city, NaN for none.
  ///   - regions: the number of each city's region, −1 for none, by which Theil's measures are split.
  ///   - names: the identifiers of the cities; of those that share the smallest or largest value, the first is named.
  static func summary(of column: [Double], regions: [Int], indicator: Int, names: [String]) -> Inequality? {
    let cities = column.indices.filter { !column[$0].isNaN }
    guard cities.count >= 2, let extremes = ColumnStatistics.extremes(column) else { return nil }
    let lowest = cities.filter { column[$0] == extremes.lower }.min { names[$0] < names[$1] }
    let highest = cities.filter { column[$0] == extremes.upper }.min { names[$0] < names[$1] }
    guard let lowest, let highest else { return nil }
    let values = cities.map { column[$0] }
    guard let mean = unsafe values.withUnsafeBufferPointer(Averages.mean).finite else { return nil }
    var parts = [[Int]](repeating: [], count: (regions.max() ?? -1) + 2)
    for (position, city) in cities.enumerated() { parts[regions[city] + 1].append(position) }
    parts.removeAll(where: \.isEmpty)
    let sample = InequalitySample(values)
    return Inequality(
      indicator: indicator, count: values.count, mean: mean,
      minimumValue: extremes.lower, minimumCity: lowest, maximumValue: extremes.upper, maximumCity: highest,
      variationN: sample?.variation(isSample: false), variationNMinus1: sample?.variation(isSample: true),
      gini: sample?.gini, theilT: sample?.theilT(parts), theilL: sample?.theilL(parts),
      atkinson: [0.5, 1, 2].map { sample?.atkinson($0) ?? nil }, fifths: sample?.fifths,
      percentile80To20: sample?.percentile80To20)
  }
}
