import AssessmentModel

/// Fills gaps by the mean of the nearest cities' values.
///
/// The distance of two cities is Gower's: the mean of |difference| over range, over the indicators that both have; columns
/// in which all values are equal are left out. Cities that share no such indicator are no neighbours. Distances are
/// compared in steps of 1e-9, so that ties are ties whatever the last bit says; they go to the city that comes first.
struct NeighbourFill {
  let indicators: IndicatorMatrix
  let scales: [RowFill.Scale?]

  /// An indicator whose gaps are to be filled.
  struct Wanted {
    var indicator: Int
    var count: Int
    var gaps: [Int]
  }

  /// For each indicator, the cities with the value to fill in.
  ///
  /// - Complexity: O(cities with a gap × cities × indicators).
  func run(_ wanted: [Wanted]) -> [Int: [(Int, Double)]] {
    let columns = indicators.columns.indices.compactMap { position -> [Double]? in
      guard let scale = scales[position], !scale.isConstant else { return nil }
      return indicators.columns[position].numbers.map { scale.place($0, flips: false) }
    }
    let count = indicators.columns.first?.count ?? 0
    var gaps = [[Int]](repeating: [], count: count)
    for (place, entry) in wanted.enumerated() { for city in entry.gaps { gaps[city].append(place) } }
    var result: [Int: [(Int, Double)]] = [:]
    var distances = [Double](repeating: 0, count: count)
    var shared = distances
    for city in 0..<count where !gaps[city].isEmpty {
      measure(from: city, columns, &distances, &shared)
      for place in gaps[city] {
        let entry = wanted[place]
        let values = indicators.columns[entry.indicator].numbers
        let nearest = nearest(entry.count, to: city, distances, values)
        if let mean = Averages.mean(nearest.map { values[$0] }) {
          result[entry.indicator, default: []].append((city, mean))
        }
      }
    }
    return result
  }

  /// The distances of all cities from one, in steps of 1e-9; infinite where nothing is shared.
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
          distances[other] = shared[other] > 0 ? (distances[other] / shared[other] * 1e9).rounded() : .infinity
        }
      }
    }
  }

  /// The nearest cities that have a value, nearest first; fewer if there are no more.
  private func nearest(_ wanted: Int, to city: Int, _ distances: [Double], _ values: [Double]) -> [Int] {
    var found: [Int] = []
    for other in values.indices where other != city && !values[other].isNaN && distances[other].isFinite {
      if found.count == wanted, let last = found.last, distances[other] >= distances[last] { continue }
      // behind all that are as near, since those come first in the order of the cities
      let place = found.firstIndex { distances[$0] > distances[other] } ?? found.count
      found.insert(other, at: place)
      if found.count > wanted { found.removeLast() }
    }
    return found
  }
}
