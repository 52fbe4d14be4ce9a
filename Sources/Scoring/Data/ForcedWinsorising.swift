import AssessmentModel

/// Gives the cells of named cities the next value inside, whatever any test says.
enum ForcedWinsorising {
  /// The column with the named cells changed, and the named cells that could not be.
  ///
  /// The next value inside is the nearest value of the cities that are not named, towards their median: the next lower for
  /// a cell at or above it, the next higher for one below. Where none lies there, the
  /// cell stays. What is equal to it but for rounding (``RoundingBand``) does not lie inside.
  static func run(_ values: [Double], _ named: [Int]) -> (values: [Double], unchanged: [Int]) {
    var rest = values
    for city in named { rest[city] = .nan }
    let others = rest.filter { !$0.isNaN }
    let ends = ColumnStatistics.extremes(values)
    let band = RoundingBand(magnitude: ends.map { max(abs($0.lower), abs($0.upper)) } ?? 0)
    var result = values
    var unchanged: [Int] = []
    let median = Averages.median(others)
    for city in named {
      let value = values[city]
      let inside: Double? =
        if let median, !value.isNaN {
          value >= median
            ? others.filter { $0 < value && !band.joins($0, value) }.max()
            : others.filter { $0 > value && !band.joins($0, value) }.min()
        } else {
          nil
        }
      if let inside { result[city] = inside } else { unchanged.append(city) }
    }
    return (result, unchanged)
  }
}
