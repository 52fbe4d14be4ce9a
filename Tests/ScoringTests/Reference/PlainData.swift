import AssessmentModel
import Glibc
import ScoringSupport

/// Outlier treatment written down plainly from its formulas: slow, and for ordinary numbers only.
struct PlainTreatment {
  /// Skewness and excess kurtosis of type 2.
  static func shape(_ values: [Double]) -> (skewness: Double, kurtosis: Double)? {
    let n = Double(values.count)
    guard values.count >= 4, values.contains(where: { $0 != values[0] }) else { return nil }
    let mean = values.reduce(0, +) / n
    func power(_ exponent: Double) -> Double { values.reduce(0) { $0 + pow($1 - mean, exponent) } }
    let g1 = (n * (n - 1)).squareRoot() / (n - 2) * (power(3) / n) / pow(power(2) / n, 1.5)
    let r = n * power(4) / (power(2) * power(2))
    return (g1, ((n + 1) * (r - 3) + 6) * (n - 1) / ((n - 2) * (n - 3)))
  }

  static func isSkewed(_ values: [Double], _ skewness: Double, _ kurtosis: Double) -> Bool {
    shape(values).map { abs($0.skewness) > skewness && $0.kurtosis > kurtosis } ?? false
  }

  /// A column treated; NaN for a gap.
  static func treated(_ column: [Double], _ rule: OutlierTreatment, named: [Int] = []) -> [Double] {
    let values = column.filter { !$0.isNaN }
    switch rule {
    case .none: return column
    case .winsorise(let skewness, let kurtosis, let most):
      return values.count < 4 ? column : winsorised(column, skewness, kurtosis, most)
    case .winsoriseThenLog(let skewness, let kurtosis, let most):
      guard values.count >= 4 else { return column }
      let drawn = winsorised(column, skewness, kurtosis, most)
      return isSkewed(drawn.filter { !$0.isNaN }, skewness, kurtosis) ? logarithm(column) : drawn
    case .logarithm: return logarithm(column)
    case .boxCox(let lambda):
      guard values.allSatisfy({ $0 > 0 }) else { return column }
      return column.map { lambda == 0 ? log($0) : (pow($0, lambda) - 1) / lambda }
    case .forcedWinsorise: return forced(column, named)
    }
  }

  private static func winsorised(_ column: [Double], _ skewness: Double, _ kurtosis: Double, _ most: Int) -> [Double] {
    var current = column
    while true {
      let values = current.filter { !$0.isNaN }
      guard isSkewed(values, skewness, kurtosis), let low = values.min(), let high = values.max() else {
        return current
      }
      let isUpper = (shape(values)?.skewness ?? 0) >= 0
      let inside = isUpper ? values.filter { $0 < high }.max() : values.filter { $0 > low }.min()
      guard let inside, inside != (isUpper ? low : high) else { return current }
      let next = current.map { $0 == (isUpper ? high : low) ? inside : $0 }
      guard zip(column, next).count(where: { $0 != $1 && !$0.isNaN }) <= most else { return current }
      current = next
    }
  }

  private static func logarithm(_ column: [Double]) -> [Double] {
    let values = column.filter { !$0.isNaN }
    guard let shape = shape(values), let low = values.min(), let high = values.max() else { return column }
    let small = 0.01 * (high - low)
    return column.map { shape.skewness < 0 ? -log(high - $0 + small) : log($0 - low + small) }
  }

  private static func forced(_ column: [Double], _ named: [Int]) -> [Double] {
    let others = column.indices.filter { !named.contains($0) && !column[$0].isNaN }.map { column[$0] }.sorted()
    guard !others.isEmpty else { return column }
    let median = (others[(others.count - 1) / 2] + others[others.count / 2]) / 2
    var result = column
    for city in named where !column[city].isNaN {
      let value = column[city]
      let inside = value >= median ? others.last { $0 < value } : others.first { $0 > value }
      if let inside { result[city] = inside }
    }
    return result
  }
}

/// Imputation written down plainly: columns of cells, NaN for a gap.
struct PlainFill {
  let columns: [[Double]]
  /// Whether less is better.
  let flips: [Bool]
  /// The group of each city.
  let groups: [String]

  private static func average(_ values: [Double], isMedian: Bool) -> Double {
    guard !values.isEmpty else { return .nan }
    let sorted = values.sorted()
    return isMedian
      ? (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2 : values.reduce(0, +) / Double(values.count)
  }

  private func ends(_ column: Int) -> (Double, Double) {
    let values = columns[column].filter { !$0.isNaN }
    return (values.min() ?? .nan, values.max() ?? .nan)
  }

  /// Where a value stands in its column, 0…1; NaN where all are equal.
  private func place(_ column: Int, _ city: Int) -> Double {
    let (low, high) = ends(column)
    return high > low ? (columns[column][city] - low) / (high - low) : .nan
  }

  func filled(_ column: Int, _ rule: Imputation) -> [Double] {
    columns[column].indices.map { city in
      let value = columns[column][city]
      return value.isNaN ? filling(column, city, rule) : value
    }
  }

  private func filling(_ column: Int, _ city: Int, _ rule: Imputation) -> Double {
    let all = columns[column].filter { !$0.isNaN }
    let own = columns[column].indices.filter { groups[$0] == groups[city] && !columns[column][$0].isNaN }
      .map { columns[column][$0] }
    switch rule {
    case .mean: return Self.average(all, isMedian: false)
    case .median: return Self.average(all, isMedian: true)
    case .groupMean: return Self.average(own, isMedian: false)
    case .groupMedian: return Self.average(own, isMedian: true)
    case .rowMean: return fromRow(column, city, isMedian: false)
    case .rowMedian: return fromRow(column, city, isMedian: true)
    case .nearestNeighbours(let count): return fromNeighbours(column, city, count)
    case .none, .previousEdition, .countryProxy: return .nan
    }
  }

  private func fromRow(_ column: Int, _ city: Int, isMedian: Bool) -> Double {
    let (low, high) = ends(column)
    if low == high { return low }
    let places = columns.indices.filter { $0 != column }.map { other in
      flips[other] ? 1 - place(other, city) : place(other, city)
    }
    let mean = Self.average(places.filter { !$0.isNaN }, isMedian: isMedian)
    return low + (high - low) * (flips[column] ? 1 - mean : mean)
  }

  private func fromNeighbours(_ column: Int, _ city: Int, _ count: Int) -> Double {
    var known: [(distance: Double, value: Double)] = []
    for other in columns[column].indices where other != city && !columns[column][other].isNaN {
      let gaps = columns.indices.map { abs(place($0, city) - place($0, other)) }.filter { !$0.isNaN }
      if !gaps.isEmpty { known.append((gaps.reduce(0, +) / Double(gaps.count), columns[column][other])) }
    }
    known.sort { $0.distance < $1.distance }
    guard let last = known.prefix(count).last else { return .nan }
    return Self.average(known.filter { $0.distance <= last.distance + 1e-9 }.map(\.value), isMedian: false)
  }
}
