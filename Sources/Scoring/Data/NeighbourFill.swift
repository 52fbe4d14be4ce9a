import AssessmentModel

/// Fills gaps by the mean of the nearest cities' values.
///
/// The distance of two cities is Gower's: the mean of |difference| over range, over the indicators that both have; columns
/// in which all values are equal are left out. Cities that share no such indicator are no neighbours. Cities that are as
/// near as the last one wanted, within ``Comparison/tolerance``, are all taken in, so that the order of the rows decides
/// nothing.
struct NeighbourFill {
  let indicators: IndicatorMatrix
  let scales: [RowFill.Scale?]

  /// An indicator whose gaps are to be filled.
  struct Wanted {
    var indicator: Int
    var count: Int
    var gaps: [Int]
  }

  /// What fills a gap.
  struct Filling {
    var city: Int
    var value: Double
    /// How many cities it is the mean of.
    var neighbours: Int
  }

  /// For each indicator, the cities with the value to fill in.
  ///
  /// - Complexity: O(cities with a gap × cities × indicators).
  func run(_ wanted: [Wanted]) -> [Int: [Filling]] {
    let columns = indicators.columns.indices.compactMap { position -> [Double]? in
      guard let scale = scales[position], !scale.isConstant else { return nil }
      return indicators.columns[position].numbers.map { scale.place($0, flips: false) }
    }
    let count = indicators.columns.first?.count ?? 0
    var gaps = [[Int]](repeating: [], count: count)
    for (place, entry) in wanted.enumerated() { for city in entry.gaps { gaps[city].append(place) } }
    var result: [Int: [Filling]] = [:]
    var distances = [Double](repeating: 0, count: count)
    var shared = distances
    for city in 0..<count where !gaps[city].isEmpty {
      measure(from: city, columns, &distances, &shared)
      for place in gaps[city] {
        let entry = wanted[place]
        let values = indicators.columns[entry.indicator].numbers
        let nearest = nearest(entry.count, to: city, distances, values)
        // in the order of the values, so that the last bit is the same whatever the order of the rows
        if let mean = Averages.mean(nearest.map { values[$0] }.sorted()) {
          result[entry.indicator, default: []].append(Filling(city: city, value: mean, neighbours: nearest.count))
        }
      }
    }
    return result
  }

  /// The distances of all cities from one; infinite where nothing is shared.
  private func measure(from city: Int, _ columns: [[Double]], _ distances: inout [Double], _ shared: inout [Double]) {
    let count = distances.count
    distances.withUnsafeMutableBufferPointer { distances in
      shared.withUnsafeMutableBufferPointer { shared in
        distances.update(repeating: 0)
        shared.update(repeating: 0)
        for column in columns {
          let own = column[city]
          if own.isNaN { continue }
          column.withUnsafeBufferPointer { column in
            for other in 0..<count {
              let distance = abs(column[other] - own)
              distances[other] += distance == distance ? distance : 0
              shared[other] += distance == distance ? 1 : 0
            }
          }
        }
        for other in 0..<count {
          distances[other] = shared[other] > 0 ? distances[other] / shared[other] : .infinity
        }
      }
    }
  }

  /// The nearest cities that have a value, and those as near as the last of them; fewer if there are no more.
  private func nearest(_ wanted: Int, to city: Int, _ distances: [Double], _ values: [Double]) -> [Int] {
    // The distances of the nearest, in rising order: the last is how far away a neighbour may be.
    var least: [Double] = []
    let candidates = values.indices.filter { $0 != city && !values[$0].isNaN && distances[$0].isFinite }
    for other in candidates {
      if least.count == wanted, let last = least.last, distances[other] >= last { continue }
      least.insert(distances[other], at: least.firstIndex { $0 > distances[other] } ?? least.count)
      if least.count > wanted { least.removeLast() }
    }
    guard let farthest = least.last else { return [] }
    return candidates.filter { distances[$0] <= farthest + Comparison.tolerance }
  }
}
